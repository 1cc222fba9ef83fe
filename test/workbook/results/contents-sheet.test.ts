import type { OwnSheetMark } from '../../../src/spreadsheet/own-sheet-mark';
import type { SheetPlan } from '../../../src/spreadsheet/sheet-plan';
import { planContents } from '../../../src/workbook/results/contents-sheet';
import { planResults } from '../../../src/workbook/results/plan-results';
import { outlineOf } from './outline';
import { cellWith, lines, printed, SETTINGS, sheetOf, smallRequest, smallRuleSet } from './small-result';

const UNITS = [{ name: 'Sở A', points: [700, 300], earlier: [1] }] as const;
const input = (key: string): OwnSheetMark => ({ family: 'input', key, schema: 1, run: 'r' });
const outline = outlineOf([
  { name: 'Kỳ đánh giá', mark: input('settings') },
  { name: 'Danh mục', mark: input('catalogue'), visibility: 'hidden' },
  { name: 'P01 Sở A', mark: input('declaration.U1') },
  { name: 'Ghi chép riêng' },
  { name: 'Bảng 1 cũ', mark: { family: 'results', key: 'table.1', schema: 1, run: 'r' } },
]);

test('first of all sheets; input, results and other sheets, each a link with a line on what it holds', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS, { outline })), 'contents');
  expect(sheet.position).toBe('first');
  expect(printed(sheet).slice(2)).toEqual([
    ['Số liệu đầu vào'],
    ['Trang tính', 'Nội dung'],
    ['Kỳ đánh giá', 'Cơ quan, kỳ đánh giá, quyết định, kỳ so sánh và thể thức của phụ lục'],
    ['P01 Sở A', 'Phiếu khai báo của Sở A'],
    ['Kết quả'],
    ['Trang tính', 'Nội dung'],
    ['Nội dung cần làm rõ', 'Chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ'],
    ['Nhật ký đọc số liệu', 'Giá trị được hiểu khác cách ghi'],
    ['Tổng hợp điểm', 'Điểm từng nhóm, tổng điểm, mức và hạng của mọi đơn vị'],
    ['Bảng 1 cũ', 'Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành'],
    ['Hình 1', 'Hình 1. Biểu đồ tỉ lệ các mức'],
    ['Bảng 1.1', 'Bảng 1.1. Xếp hạng về Hạ tầng kỹ thuật CNTT'],
    ['Bảng 1.2', 'Bảng 1.2. Xếp hạng về Dịch vụ công trực tuyến'],
    ['Không xếp hạng', 'Đơn vị không được xếp hạng hoặc chưa xếp hạng, và lý do'],
    ['Nhận xét', 'Phạm vi, phương pháp và nhận xét tính từ kết quả'],
    ['Nhật ký chấm điểm', 'Bộ tiêu chí, số liệu và quy ước của lần chấm này'],
    ['Trang tính khác của tệp'],
    ['Trang tính', 'Nội dung'],
    ['Ghi chép riêng', 'Trang tính có sẵn, được giữ nguyên'],
  ]);
  expect(cellWith(sheet, 'P01 Sở A').link?.sheet).toEqual({ user: 'sheet-3' });
  expect(cellWith(sheet, 'Bảng 1 cũ').link?.sheet).toEqual({ own: { family: 'results', key: 'table.1' } });
});

test('a renamed result sheet is listed under its present name, and a new one under the name that it will get', () => {
  const mark = (key: string): OwnSheetMark => ({ family: 'results', key, schema: 1, run: 'r' });
  const renamed = outlineOf([
    { name: 'Xếp hạng sở', mark: mark('table.1') },
    // The user's own sheet has the name already.
    { name: 'bảng 1.1' },
  ]);
  const all = lines(sheetOf(planResults(smallRequest(UNITS, { outline: renamed })), 'contents'));
  expect(all).toContain('Xếp hạng sở | Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành');
  expect(all).toContain('Bảng 1.1 (2) | Bảng 1.1. Xếp hạng về Hạ tầng kỹ thuật CNTT');
  expect(all).toContain('bảng 1.1 | Trang tính có sẵn, được giữ nguyên');
});

test('the copy that a user made of a result sheet is among the user’s', () => {
  const mark: OwnSheetMark = { family: 'results', key: 'table.1', schema: 1, run: 'r' };
  const copied = outlineOf([
    { name: 'Bảng 1', mark },
    { name: 'Bảng 1 (2)', mark },
    { name: 'Bảng kỳ trước', mark: { ...mark, key: 'table.9' } },
  ]);
  const sheet = sheetOf(planResults(smallRequest(UNITS, { outline: copied })), 'contents');
  // The sheet of a table that is no longer made goes with this run, so it is not listed.
  expect(printed(sheet).slice(-3)).toEqual([
    ['Trang tính khác của tệp'],
    ['Trang tính', 'Nội dung'],
    ['Bảng 1 (2)', 'Trang tính có sẵn, được giữ nguyên'],
  ]);
  expect(cellWith(sheet, 'Bảng 1 (2)').link?.sheet).toEqual({ user: 'sheet-2' });
});

test('every result sheet has its way back', () => {
  const { ownSheets } = planResults(smallRequest(UNITS));
  for (const sheet of ownSheets.filter(({ tabColour }) => tabColour === '2F5597')) {
    expect(cellWith(sheet, 'Về Mục lục').link?.sheet).toEqual({ own: { family: 'results', key: 'contents' } });
  }
});

test('the note on the file, placeholder names and a draft are told first', () => {
  const [group, ...others] = smallRuleSet().groups;
  const criteria = group?.criteria.map((criterion) => ({ ...criterion, placeholder: true }));
  const ruleSet = smallRuleSet({ groups: [{ ...group, criteria }, ...others] });
  const settings = { fileNote: 'Tệp mẫu, không dùng làm số liệu chính thức.' };
  const sheet = sheetOf(planResults(smallRequest(UNITS, { ruleSet, settings, draft: true })), 'contents');
  expect(lines(sheet).slice(2, 5)).toEqual([
    'DỰ THẢO: kết quả chưa dùng để trình.',
    'Tệp mẫu, không dùng làm số liệu chính thức.',
    '1 tiêu chí mang tên tạm, được ghi rõ “tên tạm”; thay bằng tên chính thức tại trang tính “Bộ tiêu chí”.',
  ]);
});

test('a template has its contents without results; hidden sheets are not listed', () => {
  const own = (key: string, name: string, visibility: SheetPlan['visibility']): SheetPlan => ({
    ...sheetOf(planResults(smallRequest(UNITS)), 'remarks'),
    mark: input(key),
    name,
    visibility,
  });
  const contents = planContents({
    ruleSet: smallRuleSet(),
    settings: SETTINGS,
    sheets: [
      own('rule-set', 'Bộ tiêu chí', 'visible'),
      own('catalogue', 'Danh mục', 'hidden'),
      own('declaration.U1', 'P01 Sở A', 'visible'),
    ],
  });
  expect(contents.mark).toEqual({ family: 'results', key: 'contents', schema: 1, run: 'r' });
  expect(printed(contents).slice(2)).toEqual([
    ['Số liệu đầu vào'],
    ['Trang tính', 'Nội dung'],
    ['Bộ tiêu chí', 'Nhóm, tiêu chí, điểm tối đa, mức và quy ước tính điểm'],
    ['P01 Sở A', 'Phiếu khai báo'],
  ]);
  expect(cellWith(contents, 'Bộ tiêu chí').link?.sheet).toEqual({ own: { family: 'input', key: 'rule-set' } });
});
