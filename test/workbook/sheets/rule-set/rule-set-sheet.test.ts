import { loadRuleSet } from '../../../../src/engine/rule-set/load';
import type { RuleSet } from '../../../../src/engine/rule-set/schema';
import { builtInRuleSets } from '../../../../src/rule-sets';
import { formatCell, parseCell } from '../../../../src/spreadsheet/address';
import type { Cell, CellValue } from '../../../../src/spreadsheet/cell';
import type { SheetId, SheetSnapshot } from '../../../../src/spreadsheet/snapshot';
import { planRuleSetSheet } from '../../../../src/workbook/sheets/rule-set/plan-rule-set-sheet';
import { isRuleSetSheet, readRuleSetSheet } from '../../../../src/workbook/sheets/rule-set/read-rule-set-sheet';

type Grid = Map<number, Map<number, Cell>>;

const binhDinh = ((): RuleSet => {
  const loaded = loadRuleSet(builtInRuleSets['binh-dinh-2016']);
  if (!('ruleSet' in loaded) || !loaded.ruleSet) throw new Error('binh-dinh-2016 does not load');
  return loaded.ruleSet;
})();

/** The sheet as a host would read it back; `shift` moves everything down and right, as inserted rows and columns do. */
function sheetOf(ruleSet: RuleSet, shift = { rows: 0, columns: 0 }): { grid: Grid; snapshot: SheetSnapshot } {
  const grid: Grid = new Map();
  let row = shift.rows;
  for (const { cells } of planRuleSetSheet(ruleSet).rows) {
    row += 1;
    for (const { column, value } of cells) {
      if (value !== null) put(grid, row, column + shift.columns, value);
    }
  }
  return {
    grid,
    snapshot: { id: 'xl/worksheets/sheet1.xml' as SheetId, name: 'Bộ tiêu chí', cells: grid, merges: [] },
  };
}

function put(grid: Grid, row: number, column: number, value: CellValue): void {
  const cells = grid.get(row) ?? new Map<number, Cell>();
  if (value === null) cells.delete(column);
  else cells.set(column, { value });
  grid.set(row, cells);
}

/** The address of the first cell of this text, at or below a row whose first cell is `below`. */
function find(grid: Grid, wanted: CellValue, below?: string): { row: number; column: number } {
  const start = below === undefined ? 0 : find(grid, below).row;
  for (const [row, cells] of [...grid].sort(([a], [b]) => a - b)) {
    if (row < start) continue;
    for (const [column, { value }] of cells) if (value === wanted) return { row, column };
  }
  throw new Error(`no cell holds ${String(wanted)}`);
}

test('Bình Định’s rule set comes back from its sheet unchanged', () => {
  const { ruleSet, findings } = readRuleSetSheet(sheetOf(binhDinh).snapshot);
  expect(findings).toEqual([]);
  expect(ruleSet).toEqual(binhDinh);
});

test('a rule set with every optional part comes back unchanged', () => {
  const full: RuleSet = {
    ...binhDinh,
    gates: [{ target: '1', minimum: { so: 30, huyen: 40 }, citation: binhDinh.citations[0]?.id ?? '' }],
    citations: binhDinh.citations.map((citation) => ({
      ...citation,
      quote: 'Nguyên văn',
      effectiveFrom: '2015-11-18',
      effectiveTo: '2026-12-31',
    })),
  };
  expect(readRuleSetSheet(sheetOf(full).snapshot)).toEqual({ ruleSet: full, findings: [] });
});

test.each([
  ['rows and columns inserted before it', (sheet: SheetSnapshot) => sheet, { rows: 7, columns: 2 }],
  [
    'text in NFD',
    (sheet: SheetSnapshot) => ({ ...sheet, cells: mapped(sheet, (text) => text.normalize('NFD')) }),
    undefined,
  ],
  [
    'blanks around every text',
    (sheet: SheetSnapshot) => ({ ...sheet, cells: mapped(sheet, (text) => ` ${text}\u00A0`) }),
    undefined,
  ],
])('it is recognised and read the same with %s', (_, change, shift) => {
  const changed = change(sheetOf(binhDinh, shift).snapshot);
  expect(isRuleSetSheet(changed.cells)).toBe(true);
  expect(readRuleSetSheet(changed)).toEqual({ ruleSet: binhDinh, findings: [] });
});

function mapped(sheet: SheetSnapshot, change: (text: string) => string): Grid {
  const cellsOf = (cells: ReadonlyMap<number, Cell>) =>
    new Map(
      [...cells].map(([column, { value }]) => [column, { value: typeof value === 'string' ? change(value) : value }]),
    );
  return new Map([...sheet.cells].map(([row, cells]) => [row, cellsOf(cells)]));
}

test('an unknown column is the province’s own note and disturbs nothing', () => {
  const { grid, snapshot } = sheetOf(binhDinh);
  const heading = find(grid, 'Tên nhóm, tiêu chí');
  put(grid, heading.row, 40, 'Người theo dõi');
  put(grid, heading.row + 1, 40, 'Phòng CNTT');
  expect(readRuleSetSheet(snapshot)).toEqual({ ruleSet: binhDinh, findings: [] });
});

test('replacing a placeholder name is typing a name and deleting the mark', () => {
  const { grid, snapshot } = sheetOf(binhDinh);
  const { row } = find(grid, '1.1', 'Mã');
  put(grid, row, 3, 'Tỉ lệ máy tính trên cán bộ');
  put(grid, row, 4, null);
  const criterion = readRuleSetSheet(snapshot).ruleSet?.groups[0]?.criteria[0];
  expect(criterion).toMatchObject({ code: '1.1', name: 'Tỉ lệ máy tính trên cán bộ', placeholder: false });
});

test.each([
  ['a maximum that is no number', '1.1', 11, 'mười lăm', 'rule-set-cell-unreadable'],
  ['a kind that is none', '1.1', 5, 'Ước lượng', 'rule-set-problem'],
  ['a group that does not exist', '1.1', 2, '9', 'rule-set-row-without-group'],
  ['a citation that does not exist', '1.1', 19, 'qd999', 'rule-set-problem'],
  ['a code used twice', '1.1', 1, '1.2', 'rule-set-problem'],
])('%s blocks scoring and is named in its row', (_, code, column, typed, findingCode) => {
  const { grid, snapshot } = sheetOf(binhDinh);
  const { row } = find(grid, code, 'Mã');
  put(grid, row, column, typed);
  const reading = readRuleSetSheet(snapshot);
  expect(reading.ruleSet).toBeUndefined();
  const finding = reading.findings.find(({ place }) => {
    const at = place?.cell === undefined ? undefined : parseCell(place.cell);
    return at !== undefined && Math.abs(at.row - row) <= 1;
  });
  expect(finding).toMatchObject({ code: findingCode, effect: 'blocks', place: { sheet: 'Bộ tiêu chí' } });
});

test('an ordinary sheet is no rule set', () => {
  const cells: Grid = new Map([[1, new Map([[1, { value: 'Danh sách đơn vị' }]])]]);
  expect(isRuleSetSheet(cells)).toBe(false);
});

test.each([
  ['a text among maxima', '1.1', 'Mã', 11, 'nhiều', 'rule-set-cell-unreadable'],
  ['a stated total that the criteria do not give', 'so', 'Mã khối', 4, 1381, 'rule-set-problem'],
  ['a rounding step of nothing', 'Làm tròn điểm tính theo tỷ lệ', 'Quy tắc', 6, 0, 'rule-set-problem'],
  ['half a decimal place', 'Số chữ số thập phân của tỷ lệ', 'Quy tắc', 6, 1.5, 'rule-set-problem'],
  ['an id with capitals', 'Mã bộ tiêu chí', 'Mục', 3, 'Bình Định', 'rule-set-problem'],
])('%s is told once, at its own cell', (_, entry, below, column, typed, code) => {
  const { grid, snapshot } = sheetOf(binhDinh);
  const { row } = find(grid, entry, below);
  put(grid, row, column, typed);
  expect(readRuleSetSheet(snapshot).findings).toMatchObject([{ code, place: { cell: formatCell({ row, column }) } }]);
});
