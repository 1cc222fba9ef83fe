import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { declarationSchema, type Declaration } from '../../src/engine/facts';
import { earlierPeriodSchema, unitSchema } from '../../src/engine/scoring-input';
import { builtInRuleSet } from '../../src/tasks/rule-sets';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { Settings } from '../../src/workbook/settings';
import { planTemplate } from '../../src/workbook/template/plan-template';
import { TestSheet, workbookOf } from './in-memory-workbook';

const data = (name: string): unknown => JSON.parse(readFileSync(`samples/data/binh-dinh-2016/${name}.json`, 'utf8'));
const ruleSet = builtInRuleSet('binh-dinh-2016');
if (!ruleSet) throw new Error('binh-dinh-2016');
const settings = data('settings') as Settings;
const units = z.array(unitSchema).parse(data('units'));
const declarations = z.array(declarationSchema).parse(data('declarations'));
const earlier = earlierPeriodSchema.parse(data('earlier-2015'));

/** Facts without the cells that they stand in, which only a workbook knows. */
function withoutCells(read: readonly Declaration[]): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'cell' ? undefined : value)));
}

describe.each(['sheets', 'matrix'] as const)('the data of Bình Định 2016, laid out as %s', (form) => {
  const plan = planTemplate({ ruleSet, settings, units, form, declarations, earlier });
  const workbook = workbookOf(plan.ownSheets.map((sheet) => TestSheet.of(sheet)));

  test('are read back as they were, without a finding', async () => {
    const facts = await readWorkbook(workbook.reader, workbook.outline);
    expect(facts.findings).toEqual([]);
    expect(facts.readingLog).toEqual([]);
    expect(facts.settings).toEqual(settings);
    expect(facts.ruleSet).toEqual(ruleSet);
    expect(facts.input.units).toEqual(units);
    expect(facts.input.earlier).toEqual(earlier);
    expect(withoutCells(facts.input.declarations)).toEqual(withoutCells(declarations));
  });
});
