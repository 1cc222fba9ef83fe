import { sheetNameKey, legalSheetName } from '../../../src/spreadsheet/placement';
import { formatMark } from '../../../src/spreadsheet/own-sheet-mark';
import type { ValidationPlan } from '../../../src/spreadsheet/sheet-plan';
import { cellAt } from '../../../src/spreadsheet/snapshot';
import { planTemplate } from '../../../src/workbook/template/plan-template';
import { TestSheet } from '../in-memory-workbook';
import { declarations, earlier, ruleSet, settings, units } from '../small-workbook';

const planned = (form: 'sheets' | 'matrix', more: Partial<Parameters<typeof planTemplate>[0]> = {}) =>
  planTemplate({ ruleSet, settings, units, form, declarations, earlier, ...more });

test('one sheet a unit: the sheets of DESIGN §4 in the order of WORDING, none for a unit that is not assessed', () => {
  expect(planned('sheets').ownSheets.map(({ name, mark, visibility }) => [name, mark.key, visibility])).toEqual([
    ['Kỳ đánh giá', 'settings', 'visible'],
    ['Bộ tiêu chí', 'rule-set', 'visible'],
    ['Danh sách đơn vị', 'units', 'visible'],
    ['Danh mục', 'catalogue', 'hidden'],
    ['P01 Sở Tài chính', 'declaration.STC', 'visible'],
    ['P02 Sở Nội vụ', 'declaration.SNV', 'visible'],
    ['P03 Ban Dân tộc', 'declaration.BDT', 'visible'],
    ['P05 UBND huyện Phù Cát', 'declaration.PC', 'visible'],
    ['Kỳ trước', 'earlier', 'visible'],
  ]);
});

test('all units on one matrix, and beside it the list that units report', () => {
  expect(planned('matrix').ownSheets.map(({ name, mark }) => [name, mark.key])).toEqual([
    ['Kỳ đánh giá', 'settings'],
    ['Bộ tiêu chí', 'rule-set'],
    ['Danh sách đơn vị', 'units'],
    ['Danh mục', 'catalogue'],
    ['Tổng hợp phiếu', 'matrix'],
    ['Danh sách kèm phiếu B2', 'matrix.list.services'],
    ['Kỳ trước', 'earlier'],
  ]);
});

test('names and marks are legal whatever a unit is called', () => {
  const odd = ['Sở [A]: B/C?', 'Ủy ban nhân dân thị trấn Nông trường Việt Trung thứ nhất', 'Xã Ia Ka', 'xã ia ka'];
  const strange = odd.map((name, index) => ({
    code: `X/${index}|`,
    name,
    class: 'huyen',
    aliases: [],
    notApplicable: [],
  }));
  const { ownSheets } = planned('sheets', { units: strange, declarations: [] });
  for (const { name, mark } of ownSheets) {
    expect(name).toBe(legalSheetName(name));
    expect(() => formatMark(mark)).not.toThrow();
  }
  expect(new Set(ownSheets.map(({ mark }) => mark.key)).size).toBe(ownSheets.length);
  expect(new Set(ownSheets.map(({ name }) => sheetNameKey(name))).size).toBe(ownSheets.length);
});

test('hundreds of units: their numbers are as wide as the last', () => {
  const communes = Array.from({ length: 120 }, (_, index) => ({
    code: `X${index}`,
    name: `Xã ${index}`,
    class: 'huyen',
    aliases: [],
    notApplicable: [],
  }));
  const names = planned('sheets', { units: communes, declarations: [] }).ownSheets.map(({ name }) => name);
  expect(names).toContain('P001 Xã 0');
  expect(names).toContain('P120 Xã 119');
});

test.each(['sheets', 'matrix'] as const)(
  'every drop-down of %s shows a list of the hidden catalogue, filled to its end',
  (form) => {
    const { ownSheets } = planned(form);
    const catalogue = ownSheets.find(({ mark }) => mark.key === 'catalogue');
    if (!catalogue) throw new Error('catalogue');
    const { cells } = TestSheet.of(catalogue).snapshot();
    const lists = ownSheets.flatMap(({ validations }) => validations).filter(isList);
    expect(lists.length).toBeGreaterThan(10);
    for (const { rule } of lists) {
      expect(rule.source.sheet).toEqual({ own: { family: 'input', key: 'catalogue' } });
      const { top, bottom, left } = rule.source.range;
      for (let row = top; row <= bottom; row += 1) expect(cellAt(cells, { row, column: left })?.value).toBeTruthy();
      expect(cellAt(cells, { row: bottom + 1, column: left })).toBeUndefined();
    }
  },
);

type ListValidation = ValidationPlan & { readonly rule: Extract<ValidationPlan['rule'], { kind: 'list' }> };
function isList(validation: ValidationPlan): validation is ListValidation {
  return validation.rule.kind === 'list';
}

test('a drop-down for a choice offers exactly the options of its scale', () => {
  const { ownSheets } = planned('sheets');
  const form = ownSheets.find(({ mark }) => mark.key === 'declaration.STC');
  const catalogue = ownSheets.find(({ mark }) => mark.key === 'catalogue');
  const rule = form?.validations.find(({ range }) => range.left === 5 && range.top === 12)?.rule;
  if (rule?.kind !== 'list' || !catalogue) throw new Error('no drop-down for a2');
  const { cells } = TestSheet.of(catalogue).snapshot();
  const { top, bottom, left } = rule.source.range;
  const offered = Array.from(
    { length: bottom - top + 1 },
    (_, index) => cellAt(cells, { row: top + index, column: left })?.value,
  );
  expect(offered).toEqual(['triển khai đồng bộ', 'một số bộ phận', 'không triển khai']);
});

test('rows can be gone through again and again', () => {
  const [form] = planned('sheets').ownSheets.filter(({ mark }) => mark.key === 'declaration.PC');
  expect([...(form?.rows ?? [])]).toEqual([...(form?.rows ?? [])]);
});
