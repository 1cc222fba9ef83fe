import type { Declaration } from '../../src/engine/facts';
import { smallRuleSet } from '../engine/small-rule-set';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { planTemplate } from '../../src/workbook/template/plan-template';
import { TestSheet, workbookOf } from './in-memory-workbook';
import { declarations, earlier, goodWorkbook, ruleSet, settings, units } from './small-workbook';

async function read(sheets: readonly TestSheet[], calculated = true) {
  const { reader, outline, reads } = workbookOf(sheets, calculated);
  return { ...(await readWorkbook(reader, outline)), reads };
}

/** Facts without the cells that they stand in. */
function withoutCells(read: readonly Declaration[]): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'cell' ? undefined : value)));
}

async function expectGood(sheets: readonly TestSheet[]): Promise<void> {
  const facts = await read(sheets);
  expect(facts.findings).toEqual([]);
  expect(facts.settings).toEqual(settings);
  expect(facts.ruleSet).toEqual(ruleSet);
  expect(facts.input).toMatchObject({ period: settings.period, units, earlier });
  expect(withoutCells(facts.input.declarations)).toEqual(withoutCells(declarations));
}

test.each(['sheets', 'matrix'] as const)(
  'a good workbook (%s) says what was put into it, and nothing is wrong',
  (form) => expectGood(goodWorkbook(form).sheets),
);

test('a workbook whose headings are English says the same', () => {
  const plan = planTemplate({ ruleSet, settings, units, form: 'sheets', declarations, earlier, locale: 'en' });
  return expectGood(plan.ownSheets.map((sheet) => TestSheet.of(sheet)));
});

describe('what people do to sheets changes nothing', () => {
  const tampering: [string, (sheet: TestSheet) => unknown][] = [
    ['renamed', (sheet) => (sheet.name = `Bản sao ${sheet.name.slice(0, 10)} ${Math.abs(hash(sheet.name))}`)],
    ['hidden', (sheet) => (sheet.visibility = 'hidden')],
    ['a row inserted at the top', (sheet) => sheet.insertRow(1)],
    ['rows inserted among the data', (sheet) => sheet.insertRow(11).insertRow(8)],
    ['moved to the right', (sheet) => sheet.moveColumns((column) => column + 3)],
    ['decomposed (NFD)', (sheet) => sheet.rewriteTexts((text) => text.normalize('NFD'))],
    ['blanks around every text', (sheet) => sheet.rewriteTexts((text) => ` ${text}\u00a0`)],
    ['without our mark', (sheet) => delete sheet.mark],
  ];

  test.each(tampering)('%s', async (_what, tamper) => {
    for (const form of ['sheets', 'matrix'] as const) {
      const { sheets } = goodWorkbook(form);
      for (const sheet of sheets) if (sheet.mark?.key !== 'rule-set') tamper(sheet);
      await expectGood(sheets);
    }
  });

  test('columns in another order', async () => {
    const good = goodWorkbook();
    const last = 12;
    for (const { code } of units.filter(({ notAssessed }) => !notAssessed)) {
      // The header block's labels stay left of their values; the table's columns behind them change places.
      good.form(code).moveColumns((column) => (column < 5 ? column : last + 5 - column));
    }
    good.byKey('units').moveColumns((column) => 14 - column);
    await expectGood(good.sheets);
  });
});

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

test('only what is needed is read: not the user’s own sheets, not results, not kept copies', async () => {
  const good = goodWorkbook();
  const copyOf = (family: string) => {
    const sheet = good.form('STC').copy(`${family} 1`);
    sheet.mark = { family, key: 'detail', schema: 1, run: 'r' };
    return sheet;
  };
  const notes = new TestSheet('Ghi chép').set('A1', 'Họp ngày 12/3').set('B2', 5);
  const facts = await read([...good.sheets, copyOf('results'), copyOf('kept'), notes]);
  expect(facts.findings).toEqual([]);
  expect(facts.reads).toEqual([
    'Bộ tiêu chí',
    'Kỳ đánh giá',
    'Danh sách đơn vị',
    'P01 Sở Tài chính',
    'P02 Sở Nội vụ',
    'P03 Ban Dân tộc',
    'P05 UBND huyện Phù Cát',
    'Kỳ trước',
  ]);
});

test('under a rule set that gives zero for no answer, a blank is asked about and does not stop scoring', async () => {
  const zero = smallRuleSet({ missing: 'zero' });
  const [empty] = declarations
    .filter(({ unit }) => unit === 'STC')
    .map((form) => ({ ...form, facts: form.facts.slice(1) }));
  const others = declarations.filter(({ unit }) => unit !== 'STC');
  const plan = planTemplate({
    ruleSet: zero,
    settings,
    units,
    form: 'sheets',
    declarations: empty ? [empty, ...others] : others,
  });
  const { findings } = await read(plan.ownSheets.map((sheet) => TestSheet.of(sheet)));
  expect(findings).toMatchObject([{ code: 'answer-missing', criterion: 'a1', weight: 'clarify', effect: 'none' }]);
});

test('a workbook saved without calculating: every answer by formula is in doubt, and typed ones are not', async () => {
  const good = goodWorkbook();
  good.form('STC').set('E15', { value: 0.5, formula: 'E1/E2', numberFormat: '0%' });
  const calculated = await read(good.sheets);
  expect(calculated.findings).toEqual([]);
  const stale = await read(good.sheets, false);
  expect(stale.findings).toMatchObject([{ code: 'formula-not-calculated', place: { cell: 'E15' } }]);
});

test('what is typed otherwise than read is logged with its cell, as it was typed and as it was read', async () => {
  const good = goodWorkbook();
  good.form('STC').set('E11', 'co').set('E15', '85,5').set('E12', 'một số').set('F16', '1.696');
  const { findings, readingLog, input } = await read(good.sheets);
  expect(findings).toEqual([]);
  const sheet = 'P01 Sở Tài chính';
  expect(readingLog).toEqual([
    { place: { sheet, cell: 'E11' }, unit: 'STC', criterion: 'a1', typed: 'co', readAs: 'Có' },
    { place: { sheet, cell: 'E12' }, unit: 'STC', criterion: 'a2', typed: 'một số', readAs: 'một số bộ phận' },
    { place: { sheet, cell: 'E15' }, unit: 'STC', criterion: 'b11', typed: '85,5', readAs: '85,5%' },
    { place: { sheet, cell: 'F16' }, unit: 'STC', criterion: 'b12', typed: '1.696', readAs: '1.696' },
  ]);
  expect(input.declarations[0]?.facts[3]?.rounds[0]?.answer).toEqual({
    shape: 'counts',
    counts: { numerator: 40, denominator: 1696 },
  });
});

test('an aborted reading ends with the reason of its signal', async () => {
  const { reader, outline } = workbookOf(goodWorkbook().sheets);
  const controller = new AbortController();
  const progress: number[] = [];
  const reading = readWorkbook(reader, outline, {
    signal: controller.signal,
    onProgress(done) {
      progress.push(done);
      if (done === 2) controller.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(progress).toEqual([1, 2]);
});
