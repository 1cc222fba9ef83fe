import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that manifest.xml stands in, and that its addresses are looked up in. */
export const root = join(__dirname, '../..');

/** The manifest as it is committed. */
export const committedManifest = () => readFileSync(join(root, 'manifest.xml'), 'utf8');
