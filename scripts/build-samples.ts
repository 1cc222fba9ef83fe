/**
 * Builds samples/ from samples/data: the Bình Định workbook filled with reconstructed answers, and the same template
 * empty. Run by `npm run sample`; a test holds the committed files equal to what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { declarationSchema } from '../src/engine/facts';
import { earlierPeriodSchema, unitSchema } from '../src/engine/scoring-input';
import { newWorkbookFile } from '../src/hosts/file/workbook-file';
import { builtInRuleSet } from '../src/tasks/rule-sets';
import { template, type TemplateRequest } from '../src/tasks/template';
import type { Settings } from '../src/workbook/settings';

const samples = new URL('../samples/', import.meta.url);

/** What each sample is made of, by the name of its file; read anew at each call. */
export function sampleRequests() {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`data/binh-dinh-2016/${name}.json`, samples), 'utf8'));
  const ruleSet = builtInRuleSet('binh-dinh-2016');
  if (!ruleSet) throw new Error('the rule set binh-dinh-2016 is missing');
  const blank = {
    ruleSet,
    settings: read('settings') as Settings,
    units: z.array(unitSchema).parse(read('units')),
    form: 'sheets',
  } satisfies TemplateRequest;
  const filled = {
    ...blank,
    declarations: z.array(declarationSchema).parse(read('declarations')),
    earlier: earlierPeriodSchema.parse(read('earlier-2015')),
  } satisfies TemplateRequest;
  return { 'binh-dinh-2016.xlsx': filled, 'mau-trong.xlsx': blank };
}

/** The bytes of a template, through the same task and host as the command line's. */
export async function templateBytes(request: TemplateRequest): Promise<Uint8Array> {
  const file = newWorkbookFile();
  await template(file.writer, request, {});
  return file.bytes();
}

async function writeSamples(): Promise<void> {
  for (const [name, request] of Object.entries(sampleRequests())) {
    writeFileSync(new URL(name, samples), await templateBytes(request));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void writeSamples();
