import { raise, type Finding } from '../../../src/workbook/finding';
import { planResults } from '../../../src/workbook/results/plan-results';
import { outlineOf } from './outline';
import { cellWith, printed, rowsOf, sheetOf, smallRequest } from './small-result';

const UNITS = [{ name: 'Sở A', points: [700, 300] }] as const;
const outline = outlineOf([{ name: 'Bộ tiêu chí' }, { name: 'P01 Sở A' }]);
const missing = raise(
  'answer-missing',
  { criterion: '1.1', name: 'Tiêu chí 1.1' },
  { unit: 'U1', criterion: '1.1', place: { sheet: 'P01 Sở A', cell: 'D5' } },
);

test('a finding: weight, kind, unit, criterion, sheet, cell, what was found, what was expected, what to do', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS, { findings: [missing], outline })), 'findings');
  expect(printed(sheet)).toEqual([
    ['NỘI DUNG CẦN LÀM RÕ'],
    [
      ...['STT', 'Mức độ', 'Loại', 'Tên cơ quan', 'Tiêu chí', 'Trang tính', 'Ô'],
      ...['Nội dung đang ghi', 'Yêu cầu', 'Cách xử lý'],
    ],
    [
      ...[1, 'Phải sửa', 'Chưa khai', 'Sở A', '1.1', 'P01 Sở A', 'D5'],
      ...[
        'Chưa trả lời tiêu chí 1.1 (Tiêu chí 1.1).',
        'Câu trả lời của đơn vị, hoặc số liệu thẩm định.',
        'Bổ sung câu trả lời. Ô trống không được hiểu là “Không” hay 0.',
      ],
    ],
  ]);
  expect(cellWith(sheet, 'D5').link).toEqual({ sheet: { user: 'sheet-2' }, cell: { row: 5, column: 4 } });
});

test('a finding on a whole sheet links to it; one on a sheet that is not there names it', () => {
  const findings: Finding[] = ['Bộ tiêu chí', 'Trang đã xóa'].map((name) => ({ ...missing, place: { sheet: name } }));
  const sheet = sheetOf(planResults(smallRequest(UNITS, { findings, outline })), 'findings');
  expect(cellWith(sheet, 'Bộ tiêu chí').link).toEqual({ sheet: { user: 'sheet-1' }, cell: { row: 1, column: 1 } });
  expect(cellWith(sheet, 'Trang đã xóa').link).toBeUndefined();
});

test('nothing found: the sheet says so', () => {
  const plan = planResults(smallRequest(UNITS));
  expect(printed(sheetOf(plan, 'findings')).at(-1)).toEqual(['Không có nội dung cần làm rõ.']);
  expect(printed(sheetOf(plan, 'reading-log')).at(-1)).toEqual(['Mọi giá trị được đọc đúng như cách ghi.']);
});

test('the reading log: as typed, as read, with a link to the cell; what was typed stays text', () => {
  const readingLog = [
    { place: { sheet: 'P01 Sở A', cell: 'F23' }, unit: 'U1', criterion: '1.1', typed: '=85,5', readAs: '85,5%' },
  ];
  const sheet = sheetOf(planResults(smallRequest(UNITS, { readingLog, outline })), 'reading-log');
  expect(printed(sheet).slice(1)).toEqual([
    ['STT', 'Tên cơ quan', 'Tiêu chí', 'Trang tính', 'Ô', 'Nội dung ghi', 'Được hiểu là'],
    [1, 'Sở A', '1.1', 'P01 Sở A', 'F23', '=85,5', '85,5%'],
  ]);
  expect(cellWith(sheet, '=85,5').style.numberFormat).toBe('@');
  expect(cellWith(sheet, 'F23').link?.cell).toEqual({ row: 23, column: 6 });
});

test('more findings than Excel takes links: rows made one by one, none a link', () => {
  const findings = Array<Finding>(65_001).fill(missing);
  const sheet = sheetOf(planResults(smallRequest(UNITS, { findings, outline })), 'findings');
  const links = rowsOf(sheet).flatMap(({ cells }) => cells.filter(({ link }) => link));
  expect([rowsOf(sheet).length, links.length]).toEqual([65_003, 0]);
  expect(sheet.print?.area?.bottom).toBe(65_003);
});
