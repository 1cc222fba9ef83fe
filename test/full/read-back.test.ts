/**
 * The result as openpyxl reads it: the published tables once more, and what hucre does not tell us of print and charts.
 * Needs a Python with openpyxl; without one the tests are skipped, and say so.
 */
import { join } from 'node:path';
import { provePublishedTables } from '../end-to-end/prove-published-tables';
import { sheetNamed } from '../end-to-end/read-sheet';
import { ownFolder, SAMPLE } from '../end-to-end/score-sample';
import { chamDiem } from './cli';
import { pythonWith } from './inventory';
import { readWithOpenpyxl, type OpenpyxlSheet, type ReadChart } from './read-back';

const python = pythonWith('openpyxl');
const whenPython = python === undefined ? describe.skip : describe;
if (whenPython === describe.skip) process.stderr.write('read back: skipped, no Python with openpyxl\n');

jest.setTimeout(60_000);
const folder = ownFolder();
let sheets: readonly OpenpyxlSheet[] = [];

whenPython('the result, read by openpyxl', () => {
  beforeAll(() => {
    const path = join(folder, 'ket-qua.xlsx');
    const { exitCode, err } = chamDiem('score', SAMPLE, '--out', path, '--no-detail');
    expect([exitCode, err]).toEqual([0, '']);
    sheets = readWithOpenpyxl(python ?? '', path, 'Bảng|Hình|Không xếp hạng|Nhận xét');
  });

  provePublishedTables((name) => sheetNamed(sheets, name));

  describe('on paper (ANNEX.md "Frame", Decree 30/2020)', () => {
    test('every sheet of the annex is A4 upright with margins of 20, 20, 30 and 15 mm, one page wide', () => {
      const paper = { paper: 9, orientation: 'portrait', fit: [true, 1, 0], centred: true };
      for (const { name, print } of sheets) {
        const { paper: size, orientation, fit, centred, millimetres } = print;
        expect([name, { paper: size, orientation, fit, centred }]).toEqual([name, paper]);
        expect([name, millimetres]).toEqual([name, { top: 20, bottom: 20, left: 30, right: 15 }]);
      }
    });

    test('the page number stands centred in the top margin, upright, 13 points, and on no first page of the annex', () => {
      for (const { name, print } of sheets) {
        expect([name, print.header]).toEqual([name, { center: ['&P', 'Times New Roman,Regular', 13] }]);
      }
      const first = sheets.filter(({ print }) => print.differentFirst);
      expect(first.map(({ name, print }) => [name, print.firstHeader])).toEqual([['Bảng 1', {}]]);
    });

    test('the numbering begins at 1 on the first sheet and runs on through the others', () => {
      expect(sheets.filter(({ print }) => print.firstPageNumber !== null).map(({ name }) => name)).toEqual(['Bảng 1']);
      expect(sheets[0]).toMatchObject({ name: 'Bảng 1', print: { firstPageNumber: 1 } });
    });

    test('the heading row is repeated on each page of a table, and nothing beside the table prints', () => {
      for (const { name, rows, print } of sheets.filter((sheet) => sheet.name.startsWith('Bảng'))) {
        const top = rows.findIndex((row) => row[0]?.value === 'STT') + 1;
        const headings = rows[top - 1]?.filter(({ value }) => value !== null).length ?? 0;
        expect([name, print.repeatedRows]).toEqual([name, `$${top}:$${top}`]);
        expect([name, print.area]).toEqual([name, [`A1:${'ABCDEF'.charAt(headings - 1)}${rows.length}`]]);
      }
    });

    test('all text is Times New Roman of 12 to 14 points, but for the rules under the head', () => {
      const fonts = new Set(sheets.flatMap((sheet) => sheet.fonts));
      expect([...fonts].filter((font) => !/^Times New Roman 1[234]$/.test(font))).toEqual(['Times New Roman 8']);
      expect(sheets.filter((sheet) => sheet.fonts.includes('Times New Roman 8')).map(({ name }) => name)).toEqual([
        'Bảng 1',
      ]);
    });

    test('names are text in format @, so that one beginning with = stays text', () => {
      const names = sheets.flatMap(({ rows }) => rows.flat().filter(({ value }) => typeof value === 'string'));
      expect(names.length).toBeGreaterThan(300);
      expect(names.filter(({ numberFormat }) => numberFormat !== '@')).toEqual([]);
    });
  });

  describe('the figures', () => {
    const chartOf = (name: string): ReadChart => {
      const charts = sheets.find((sheet) => sheet.name === name)?.charts ?? [];
      const [chart] = charts;
      if (charts.length !== 1 || !chart) throw new Error(`${name} has ${charts.length} charts`);
      return chart;
    };

    test.each([
      ['Hình 1', ['Tốt', 'Khá', 'Trung bình'], [35, 59, 6]],
      ['Hình 2', ['Khá', 'Trung bình'], [45, 55]],
    ])('%s is a pie of the printed shares, filled before Excel calculates it', (name, levels, shares) => {
      const chart = chartOf(name);
      expect(chart).toMatchObject({ kind: 'PieChart', categoryCache: levels, valueCache: shares });
      expect(cellsOf(name, chart.categories)).toEqual(levels);
      expect(cellsOf(name, chart.values)).toEqual(shares);
    });

    test('a level has one colour in both, and a mono printer tells the colours apart', () => {
      const [one, two] = [chartOf('Hình 1').colours, chartOf('Hình 2').colours];
      expect([two['0'], two['1']]).toEqual([one['1'], one['2']]);
      const greys = Object.values(one).map(grey);
      expect(greys).toHaveLength(3);
      expect(greys).toEqual([...greys].sort((a, b) => a - b));
      expect(greys.slice(1).every((each, index) => each - (greys[index] ?? 0) > 0.1)).toBe(true);
    });

    test('stand on their own sheets only', () => {
      expect(sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name)).toEqual(['Hình 1', 'Hình 2']);
    });
  });
});

/** The values to which a chart refers: `'Hình 1'!$B$20:$B$22`, one column of the figure's own sheet. */
function cellsOf(name: string, reference: string): unknown[] {
  const [, sheet = '', column = '', top = '', bottom = ''] =
    /^'(.+)'!\$([A-Z])\$(\d+):\$\2\$(\d+)$/.exec(reference) ?? [];
  expect(sheet).toBe(name);
  const { rows } = sheetNamed(sheets, sheet);
  return rows.slice(Number(top) - 1, Number(bottom)).map((row) => row[column.charCodeAt(0) - 65]?.value);
}

/** How light a colour prints without colour, from 0 to 1 (weights of Rec. 601). */
function grey(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
