/**
 * Builds samples/ from samples/data: the Bình Định workbook filled with reconstructed answers, and the same template
 * empty. Run by `npm run sample`; a test holds the committed files equal to what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { declarationSchema } from '../src/engine/facts';
import { earlierPeriodSchema, unitSchema } from '../src/engine/scoring-input';
import { newWorkbookFile } from '../src/hosts/file/workbook-file';
import { builtInRuleSet } from '../src/tasks/rule-sets';
import { template, type TemplateRequest } from '../src/tasks/template';
import type { Settings } from '../src/workbook/settings';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../samples/data/binh-dinh-2016/${name}.json`, import.meta.url), 'utf8'));

const ruleSet = builtInRuleSet('binh-dinh-2016');
if (!ruleSet) throw new Error('the rule set binh-dinh-2016 is missing');

const blank: TemplateRequest = {
  ruleSet,
  settings: read('settings') as Settings,
  units: z.array(unitSchema).parse(read('units')),
  form: 'sheets',
};
const filled: TemplateRequest = {
  ...blank,
  declarations: z.array(declarationSchema).parse(read('declarations')),
  earlier: earlierPeriodSchema.parse(read('earlier-2015')),
};

/** The bytes of a template, through the same task and host as the command line's. */
async function bytesOf(request: TemplateRequest): Promise<Uint8Array> {
  const file = newWorkbookFile();
  await template(file.writer, request, {});
  return file.bytes();
}

for (const [name, request] of [
  ['binh-dinh-2016', filled],
  ['mau-trong', blank],
] as const) {
  writeFileSync(new URL(`../samples/${name}.xlsx`, import.meta.url), await bytesOf(request));
}
