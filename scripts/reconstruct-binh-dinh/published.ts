import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ruleSetSchema } from '../../src/engine/rule-set/schema';
import { unitSchema } from '../../src/engine/scoring-input';
import { builtInRuleSets } from '../../src/rule-sets';
import type { Published } from './reconstruct';

const FOLDER = resolve('samples/data/binh-dinh-2016');

/** The file that the reconstruction writes. */
export const DECLARATIONS = resolve(FOLDER, 'declarations.json');

const groupScoresSchema = z.object({
  units: z.array(z.object({ unit: z.string(), points: z.record(z.string(), z.number()) })),
});
const servicesSchema = z.array(z.object({ unit: z.string(), name: z.string(), field: z.string() }));

/** What Decision 305/QĐ-UBND published, from the data files of the sample. Run from the project's root. */
export function readPublished(): Published {
  return {
    ruleSet: ruleSetSchema.parse(builtInRuleSets['binh-dinh-2016']),
    units: z.array(unitSchema).parse(readJson('units.json')),
    scores: groupScoresSchema.parse(readJson('group-scores.json')).units,
    services: servicesSchema.parse(readJson('services.json')),
  };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'));
}
