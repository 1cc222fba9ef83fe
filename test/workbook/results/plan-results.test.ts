import fc from 'fast-check';
import { formatMark } from '../../../src/spreadsheet/own-sheet-mark';
import { planResults } from '../../../src/workbook/results/plan-results';
import { lines, printed, rowsOf, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

const UNITS: readonly SmallUnit[] = [
  { name: 'Sở A', points: [700, 300], earlier: [2, 1] },
  { name: 'Sở B', points: [900, 380], earlier: [1, 2] },
];

test('the sheets in tab order, each figure behind its table, all of one family', () => {
  const plan = planResults(smallRequest(UNITS, { detail: true }));
  expect(plan.ownSheets.map(({ name }) => name)).toEqual([
    'Mục lục',
    'Nội dung cần làm rõ',
    'Nhật ký đọc số liệu',
    'Tổng hợp điểm',
    'Điểm chi tiết',
    'Bảng 1',
    'Hình 1',
    'Bảng 1.1',
    'Bảng 1.2',
    'Không xếp hạng',
    'Nhận xét',
    'Nhật ký chấm điểm',
  ]);
  expect(plan.ownSheets.map(({ position }) => position)).toEqual(['first', ...Array(11).fill('last')]);
  expect(plan.families).toEqual(['results']);
  expect(plan.edits).toEqual([]);
});

test('every sheet bears a mark that can be written, of this run', () => {
  const { ownSheets } = planResults(smallRequest(UNITS, { detail: true }));
  expect(ownSheets.map(({ mark }) => formatMark(mark))).toContain('results|table.1.1|1|aaaaaaaaaaaa-bbbbbbbbbbbb');
  expect(new Set(ownSheets.map(({ mark }) => mark.key)).size).toBe(ownSheets.length);
  expect(new Set(ownSheets.map(({ mark }) => mark.run)).size).toBe(1);
});

test('a table number that a mark cannot hold is still marked', () => {
  const [table] = smallRuleSet().tables;
  const ruleSet = smallRuleSet({ tables: [{ ...table, number: '1/a', figure: undefined }] });
  const { ownSheets } = planResults(smallRequest(UNITS, { ruleSet }));
  expect(ownSheets.map(({ mark }) => formatMark(mark))).toContain('results|table.1_a|1|aaaaaaaaaaaa-bbbbbbbbbbbb');
});

test('the same request gives the same Plan; only the log tells the time, and only where it is given', () => {
  const rows = (at?: string) => {
    const request = smallRequest(UNITS, { detail: true });
    const { ownSheets } = planResults({ ...request, run: { ...request.run, ...(at === undefined ? {} : { at }) } });
    return ownSheets.map((sheet) => JSON.stringify({ ...sheet, rows: rowsOf(sheet) }));
  };
  expect(rows()).toEqual(rows());
  const [plain, timed] = [rows(), rows('2017-02-07T08:00:00+07:00')];
  expect(plain.filter((sheet, index) => sheet !== timed[index])).toHaveLength(1);
  expect(plain.join()).not.toMatch(/Thời điểm chấm/);
  expect(timed.join()).toMatch(/2017-02-07T08:00:00\+07:00/);
});

describe('print', () => {
  const { ownSheets } = planResults(smallRequest(UNITS));
  const annex = ownSheets.filter(({ tabColour }) => tabColour === '2F5597');

  test('the annex is one colour, the working sheets grey', () => {
    expect(annex.map(({ name }) => name)).toEqual([
      ...['Bảng 1', 'Hình 1', 'Bảng 1.1', 'Bảng 1.2', 'Không xếp hạng', 'Nhận xét'],
    ]);
    expect(new Set(ownSheets.filter((sheet) => !annex.includes(sheet)).map(({ tabColour }) => tabColour))).toEqual(
      new Set(['A6A6A6']),
    );
  });

  test.each(annex.map((sheet) => [sheet.name, sheet] as const))(
    '%s: A4 portrait, margins, one page wide',
    (_, sheet) => {
      expect(sheet.print).toMatchObject({
        orientation: 'portrait',
        fitToWidth: true,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        header: { center: [{ text: { field: 'page-number' }, fontName: 'Times New Roman', size: 13 }] },
      });
      expect(sheet.print?.area).toMatchObject({ top: 1, left: 1, bottom: rowsOf(sheet).length });
    },
  );

  test('only the first sheet of the annex begins the numbering, with no number on its first page', () => {
    expect(annex.map(({ print }) => print?.firstPageNumber)).toEqual([1, ...annex.slice(1).map(() => undefined)]);
    expect(annex.map(({ print }) => print?.firstPageHeader)).toEqual([{}, ...annex.slice(1).map(() => undefined)]);
  });

  test('the heads of a table print on each page', () => {
    for (const key of ['table.1', 'table.1.1', 'not-ranked']) {
      const sheet = sheetOf(planResults(smallRequest(UNITS)), key);
      const row = sheet.print?.repeatRows?.first ?? 0;
      expect(rowsOf(sheet)[row - 1]?.cells[0]?.value).toBe('STT');
    }
  });

  test('tables are 163 mm wide, within the text block of 165 mm', () => {
    // A column of n characters is 8 n + 5 pixels wide under Times New Roman 12, at 96 pixels an inch.
    for (const { columnWidths, print } of annex) {
      const pixels = columnWidths.slice(0, print?.area?.right).reduce((sum, width) => sum + 8 * width + 5, 0);
      expect((pixels / 96) * 25.4).toBeCloseTo(163, 0);
    }
  });

  test('"In không màu" reaches every sheet', () => {
    const plan = planResults(smallRequest(UNITS, { settings: { blackAndWhite: true } }));
    expect(plan.ownSheets.every(({ print }) => print?.blackAndWhite)).toBe(true);
  });
});

describe('a draft says so on every page, a final result never', () => {
  const headers = (options: Parameters<typeof smallRequest>[1]) =>
    planResults(smallRequest(UNITS, options)).ownSheets.flatMap(({ print }) => [
      print?.header,
      ...(print?.firstPageHeader ? [print.firstPageHeader] : []),
    ]);
  const DRAFT = { text: 'DỰ THẢO', fontName: 'Times New Roman', size: 13, bold: true };

  test.each([
    ['answers are missing or invalid', { draft: true, settings: { runState: 'issued' } }],
    ['the period is not frozen yet', { settings: { runState: 'draft' } }],
  ] as const)('%s', (_, options) => {
    expect(headers(options).every((header) => header?.left?.[0]?.text === 'DỰ THẢO')).toBe(true);
    expect(headers(options)[0]?.left).toEqual([DRAFT]);
  });

  test.each(['frozen', 'issued'] as const)('%s', (runState) => {
    expect(headers({ settings: { runState } }).some((header) => header?.left)).toBe(false);
    const all = planResults(smallRequest(UNITS, { settings: { runState } })).ownSheets.flatMap((sheet) => lines(sheet));
    expect(all.filter((line) => /dự thảo/i.test(line))).toEqual([]);
  });
});

test('nothing of the tool is on the annex', () => {
  const { ownSheets } = planResults(smallRequest(UNITS));
  const annex = ownSheets.filter(({ tabColour }) => tabColour === '2F5597').flatMap((sheet) => lines(sheet));
  expect(annex.join('\n')).not.toMatch(/aaaa|bbbb|0\.1\.0|SHA|small-set/);
});

test('merged rows have heights, so that no text is cut', () => {
  for (const sheet of planResults(smallRequest(UNITS)).ownSheets) {
    const rows = rowsOf(sheet);
    for (const { top } of sheet.merges) expect(rows[top - 1]?.height).toBeGreaterThan(8);
  }
});

test('whoever the units are: every unit of the class stands once in the table or in its notes', () => {
  const points = fc.option(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 480 })), {
    nil: undefined,
  });
  const more = fc.constantFrom(
    {},
    { notAssessed: { reason: 'mới thành lập' } },
    { notApplicable: [{ target: '2', reason: 'không có thủ tục', denominator: 'leave-out' }] },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ points, more }), { minLength: 1, maxLength: 12 }), (all) => {
      const units = all.map((unit, index) => ({
        name: `Đơn vị ${index}.`,
        more: unit.more,
        ...(unit.points ? { points: unit.points } : {}),
      }));
      const plan = planResults(smallRequest(units, { draft: true }));
      for (const key of ['table.1', 'table.1.1', 'table.1.2']) {
        const all = printed(sheetOf(plan, key));
        const text = all.flat().join('\n');
        for (const { name } of units) expect(text.split(name).length - 1).toBe(1);
        const order = all.filter(([first, , third]) => typeof first === 'number' && typeof third === 'number');
        expect(order.map(([first]) => first)).toEqual(order.map((_, index) => index + 1));
      }
    }),
    { numRuns: 60 },
  );
});

test('English for readers, by the same planner', () => {
  const plan = planResults(smallRequest(UNITS, { locale: 'en', detail: true }));
  expect(printed(sheetOf(plan, 'table.1.1'))).toContainEqual([
    ...['No.', 'Agency', 'Points\n(maximum: 900)', 'Tỉ lệ (%)', 'Rank 2016', 'Rank 2015'],
  ]);
});
