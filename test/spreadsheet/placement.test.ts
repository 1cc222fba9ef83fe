import fc from 'fast-check';
import type { OwnSheetMark } from '../../src/spreadsheet/own-sheet-mark';
import type { Plan } from '../../src/spreadsheet/plan';
import { legalSheetName, placePlan, sheetNameKey } from '../../src/spreadsheet/placement';
import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';
import type { SheetId, SheetOutline, WorkbookOutline } from '../../src/spreadsheet/snapshot';

const results = (key: string): OwnSheetMark => ({ family: 'results', key, schema: 1, run: 'r1' });

const planned = (key: string, name: string): SheetPlan => ({
  mark: results(key),
  name,
  position: 'last',
  visibility: 'visible',
  columnWidths: [],
  rows: [],
  merges: [],
  showGridLines: true,
  validations: [],
  conditionalFormats: [],
  charts: [],
});

const present = (name: string, mark?: OwnSheetMark): SheetOutline => ({
  id: name as SheetId,
  name,
  type: 'worksheet',
  visibility: 'visible',
  protected: false,
  head: new Map(),
  ...(mark ? { mark } : {}),
});

const workbook = (...sheets: SheetOutline[]): WorkbookOutline => ({
  sheets,
  structureProtected: false,
  calculated: true,
  hasMacros: false,
});

const plan = (...ownSheets: SheetPlan[]): Plan => ({ ownSheets, families: ['results'], edits: [] });

test('a user’s sheet that happens to be called Bảng 1 is left alone and ours takes another name', () => {
  const placement = placePlan(plan(planned('table.1', 'Bảng 1')), workbook(present('Bảng 1')));
  expect(placement).toMatchObject({ created: [{ name: 'Bảng 1 (2)' }], replaced: [], removed: [] });
});

test('letter case and normal form make no new name', () => {
  const user = present('BẢNG 1'.normalize('NFD'));
  expect(placePlan(plan(planned('table.1', 'Bảng 1')), workbook(user)).created[0]?.name).toBe('Bảng 1 (2)');
});

test('an own sheet that somebody renamed is replaced under its new name', () => {
  const renamed = present('Xếp hạng chung', results('table.1'));
  const placement = placePlan(plan(planned('table.1', 'Bảng 1')), workbook(renamed));
  expect(placement).toMatchObject({ created: [], replaced: [{ name: 'Xếp hạng chung', sheet: renamed }] });
});

describe('a copy that a user made of an own sheet, which Excel gives the same mark, is the user’s', () => {
  const original = present('Bảng 1', results('table.1'));
  const copy = present('Bảng 1 (2)', results('table.1'));
  const renamedOriginal = present('Xếp hạng chung', results('table.1'));
  const renamedCopy = present('Bảng 1 nháp', results('table.1'));

  test.each([
    ['behind it', [original, copy], original],
    ['before it', [copy, original], original],
    ['renamed, before it', [renamedCopy, original], original],
    ['before the original that was renamed', [copy, renamedOriginal], renamedOriginal],
  ])('%s', (_, sheets, ours) => {
    const again = placePlan(plan(planned('table.1', 'Bảng 1')), workbook(...sheets));
    expect(again).toMatchObject({ created: [], replaced: [{ sheet: ours }], removed: [] });
  });

  test('also when the original goes', () => {
    expect(placePlan(plan(), workbook(copy, original)).removed).toEqual([original]);
  });
});

test('own sheets that a run no longer makes are removed, those of other families stay', () => {
  const old = present('Bảng 9', results('table.9'));
  const form = present('P01', { ...results('declaration.S01'), family: 'input' });
  expect(placePlan(plan(planned('table.1', 'Bảng 1')), workbook(old, form)).removed).toEqual([old]);
});

test('a removed sheet frees its name', () => {
  const old = present('Bảng 1', results('table.9'));
  expect(placePlan(plan(planned('table.1', 'Bảng 1')), workbook(old)).created[0]?.name).toBe('Bảng 1');
});

test.each([
  ['a/b:c*d?e[f]g\\h', 'a b c d e f g h'],
  ["'quoted'", 'quoted'],
  ["' 'quoted twice", 'quoted twice'],
  ["[' behind a forbidden sign", 'behind a forbidden sign'],
  ["P01 Sở Văn hóa, Thể thao và Du' lịch", 'P01 Sở Văn hóa, Thể thao và Du'],
  ['   ', '_'],
  ["'", '_'],
  // Excel keeps this name for itself, in any letter case.
  ['History', 'History_'],
  ['HISTORY', 'HISTORY_'],
  ['history?', 'history_'],
  ["history'", 'history_'],
  ['History 1', 'History 1'],
  ['P07 Sở Tài nguyên và Môi trường tỉnh', 'P07 Sở Tài nguyên và Môi trường'],
])('%p becomes the legal name %p', (wished, name) => {
  expect(legalSheetName(wished)).toBe(name);
});

test('whatever is wished for, all names are legal, distinct and ours come in order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }), (names) => {
      const { created } = placePlan(plan(...names.map((name, index) => planned(`k${index}`, name))), workbook());
      expect(created).toHaveLength(names.length);
      expect(new Set(created.map(({ name }) => sheetNameKey(name))).size).toBe(names.length);
      for (const { name } of created) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      }
    }),
  );
});
