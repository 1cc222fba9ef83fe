import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { LAST_COLUMN } from '../../../../src/spreadsheet/address';
import type { CellValue } from '../../../../src/spreadsheet/cell';
import type { Edit } from '../../../../src/spreadsheet/plan';
import { apply, FONT, ownSheet, PLAIN, rowsOf, userSheet, workbookOf } from './workbooks';

const user = workbookOf({
  sheets: [{ name: 'Phiếu', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
}).save();
const put = (column: number, expected: CellValue, value: CellValue): Edit => ({
  kind: 'value',
  sheet: userSheet(1),
  cell: { row: 1, column },
  expected,
  value,
});

describe('all or nothing', () => {
  test('a Plan whose last piece fails leaves the workbook as it was, and usable', async () => {
    const file = openWorkbookFile(user.slice());
    const before = file.package.save();
    const plan = { ownSheets: [ownSheet('a', { rows: rowsOf([['dài'.repeat(20_000)]]) })], edits: [put(1, 1, 2)] };
    await expect(apply(user, plan)).rejects.toMatchObject({ code: 'text-too-long' });
    expect(file.package.save()).toEqual(before);
    const { bytes } = await apply(user, { edits: [put(1, 1, 2)] });
    expect(OpcPackage.open(bytes).text('xl/worksheets/sheet1.xml')).toContain('<v>2</v>');
  });

  test('a cancel is seen between sheets, and nothing comes out', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const onProgress = (done: number, of: number) => {
      seen.push(`${done}/${of}`);
      if (done === 2) controller.abort(new Error('thôi'));
    };
    const ownSheets = ['a', 'b', 'c'].map((key) => ownSheet(key));
    const cancelled = apply(user, { ownSheets }, { signal: controller.signal, onProgress });
    await expect(cancelled).rejects.toThrow('thôi');
    expect(seen).toEqual(['1/3', '2/3']);
  });

  test('progress counts sheets, edited ones too', async () => {
    const seen: string[] = [];
    const onProgress = (done: number, of: number) => void seen.push(`${done}/${of}`);
    const plan = { ownSheets: [ownSheet('a')], edits: [put(1, 1, 2), put(2, null, 3)] };
    await apply(user, plan, { onProgress });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  test('two values for one cell are a fault of the Plan', async () => {
    await expect(apply(user, { edits: [put(2, null, 1), put(2, null, 2)] })).rejects.toThrow(RangeError);
  });

  test('an edit on a sheet that the same Plan replaces is a fault of the Plan', async () => {
    const { bytes } = await apply(user, { ownSheets: [ownSheet('a')] });
    const edits: Edit[] = [{ ...put(1, null, 1), sheet: userSheet(2) }];
    await expect(apply(bytes, { ownSheets: [ownSheet('a')], edits })).rejects.toThrow(RangeError);
    await expect(apply(bytes, { ownSheets: [], edits })).rejects.toMatchObject({ code: 'sheet-missing' });
    await expect(apply(bytes, { families: [], ownSheets: [], edits })).resolves.toBeDefined();
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('_x000D_', '\r', '\n', '\t', '\u0000', '\uFFFF', ' ', '=', '<', '&', ']]>', 'ệ') }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  text,
);
const grid = fc.dictionary(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(LAST_COLUMN)))
    .map(String),
  value,
  { maxKeys: 25 },
);

/** An empty text looks like an empty cell, and is read as one. */
const asRead = (content: CellValue = null): CellValue => (content === '' ? null : content);

/** Cells by `row,column` as rows of a plan. */
function rowsOfGrid(cells: Readonly<Record<string, CellValue>>) {
  const places = Object.entries(cells).map(([key, content]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row, column, value: content, style: PLAIN };
  });
  const last = Math.max(0, ...places.map(({ row }) => row));
  return Array.from({ length: last }, (_, index) => ({
    cells: places.filter(({ row }) => row === index + 1).sort((a, b) => a.column - b.column),
  }));
}

describe('whatever the cells', () => {
  test('they read back equal, by our reader and by another', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const { bytes } = await apply(user, { ownSheets: [ownSheet('a', { rows: rowsOfGrid(cells) })] });
        const file = openWorkbookFile(bytes);
        const expected = Object.entries(cells).filter(([, content]) => content !== '');
        for await (const sheet of file.reader.read([userSheet(2)])) {
          const read = [...sheet.cells].flatMap(([row, byColumn]) =>
            [...byColumn].map(([column, cell]) => [`${row},${column}`, cell.value]),
          );
          expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
        }
        const theirs = (await readXlsx(bytes)).sheets[1]?.rows ?? [];
        for (const [key, content] of expected) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          expect(theirs[row - 1]?.[column - 1]).toBe(content);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('edits read back equal, and no other cell changes', async () => {
    await fc.assert(
      fc.asyncProperty(grid, grid, async (cells, changes) => {
        const { bytes } = await apply(OpcPackage.blank().save(), {
          ownSheets: [ownSheet('a', { rows: rowsOfGrid(cells) })],
        });
        const edits = Object.entries(changes).map(([key, next]): Edit => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          return {
            kind: 'value',
            sheet: userSheet(1),
            cell: { row, column },
            expected: asRead(cells[key]),
            value: next,
          };
        });
        const edited = await apply(bytes, { families: [], edits });
        const read: Record<string, CellValue> = {};
        for await (const sheet of openWorkbookFile(edited.bytes).reader.read([userSheet(1)])) {
          for (const [row, byColumn] of sheet.cells) {
            for (const [column, cell] of byColumn) read[`${row},${column}`] = cell.value;
          }
        }
        const expected = Object.entries({ ...cells, ...changes }).filter(([, content]) => content !== '');
        expect(read).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
});

test('the same input gives the same bytes, and writing again over the result changes none', async () => {
  const thin = { style: 'thin' as const };
  const rows = rowsOf(
    [
      ['Mức', 1],
      ['=Tốt', 2.5],
      [true, null],
    ],
    { font: FONT, borders: { top: thin }, fill: 'FFFFFF' },
  );
  const plan = {
    ownSheets: [
      ownSheet('b', { rows, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }], position: 'first' }),
      ownSheet('a', {
        rows,
        conditionalFormats: [{ range: { top: 1, left: 1, bottom: 2, right: 1 }, formula: 'A1>1', fill: 'E2EFDA' }],
      }),
    ],
  };
  const first = await apply(user, plan);
  expect((await apply(user, plan)).bytes).toEqual(first.bytes);
  expect((await apply(first.bytes, plan)).bytes).toEqual(first.bytes);
});

test('rows may be made while they are written, and are asked for once', async () => {
  let made = 0;
  function* rows() {
    for (let row = 1; row <= 1000; row += 1) {
      made += 1;
      yield { cells: [{ column: 1, value: row, style: PLAIN }] };
    }
  }
  const { bytes } = await apply(user, { ownSheets: [ownSheet('a', { rows: rows() })] });
  expect(made).toBe(1000);
  expect((await readXlsx(bytes)).sheets[1]?.rows.length).toBe(1000);
});
