/**
 * Writes samples/data/binh-dinh-2016/declarations.json: answers that yield the published group scores.
 * Run with `npx tsx scripts/reconstruct-binh-dinh/main.ts`; the same data give the same file.
 */
import { writeFileSync } from 'node:fs';
import { declarationsJson } from './declarations-json';
import { DECLARATIONS, readPublished } from './published';
import { reconstructDeclarations } from './reconstruct';

writeFileSync(DECLARATIONS, declarationsJson(reconstructDeclarations(readPublished())));
