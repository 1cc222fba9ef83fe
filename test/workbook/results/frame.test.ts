import type { Settings } from '../../../src/workbook/settings';
import { planResults } from '../../../src/workbook/results/plan-results';
import { cellWith, lines, rowsOf, sheetOf, smallRequest, type SmallUnit } from './small-result';

const UNITS: readonly SmallUnit[] = [{ name: 'Sở A', points: [700, 300], earlier: [1] }];
const planWith = (settings: Partial<Settings>) => planResults(smallRequest(UNITS, { settings }));
const planWithout = (...unknown: readonly ('agency' | 'decisionNumber' | 'decisionDate')[]) => {
  const request = smallRequest(UNITS);
  const known = Object.entries(request.settings).filter(([name]) => !unknown.some((one) => one === name));
  return planResults({ ...request, settings: Object.fromEntries(known) as unknown as Settings });
};
const headOf = (settings: Partial<Settings>) => {
  const all = lines(sheetOf(planWith(settings), 'table.1'));
  return all.slice(
    0,
    all.findIndex((line) => line.startsWith('Bảng 1.')),
  );
};
const RULE = /^_+$/;

test('Mẫu 1.3: agency and national title, name of the document in capitals, subject, decision; no "Phụ lục"', () => {
  expect(headOf({ form: 'accompanying' })).toEqual([
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'TỈNH BÌNH ĐỊNH | Độc lập - Tự do - Hạnh phúc',
    expect.stringMatching(RULE),
    'KẾT QUẢ',
    'Đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2016',
    '(Kèm theo Quyết định số 305/QĐ-UBND ngày 07 tháng 02 năm 2017 của Chủ tịch UBND tỉnh Bình Định)',
    expect.stringMatching(RULE),
  ]);
});

test('Mẫu 2.1: "Phụ lục" with only its first letter capital, title in capitals, no national title', () => {
  expect(headOf({ form: 'annex' })).toEqual([
    'Phụ lục',
    'KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ ỨNG DỤNG CNTT NĂM 2016',
    '(Kèm theo Quyết định số 305/QĐ-UBND ngày 07 tháng 02 năm 2017 của Chủ tịch UBND tỉnh Bình Định)',
    expect.stringMatching(RULE),
  ]);
});

test('an unknown number and date stay blank', () => {
  const line = lines(sheetOf(planWithout('decisionNumber', 'decisionDate'), 'table.1')).find((text) =>
    text.startsWith('(Kèm theo'),
  );
  expect(line).toMatch(/^\(Kèm theo Quyết định số {4,}\/QĐ-UBND ngày +tháng +năm +của Chủ tịch UBND tỉnh Bình Định\)$/);
});

test('an unknown agency is left out, with its rule', () => {
  const all = lines(sheetOf(planWithout('agency'), 'table.1'));
  expect(all.slice(0, 3)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'KẾT QUẢ']);
});

test.each(['accompanying', 'annex'] as const)('the frame of form "%s" stands on the first table only', (form) => {
  const [first, ...others] = planWith({ form }).ownSheets.filter(({ mark }) => mark.key.startsWith('table.'));
  const framed = (sheet: typeof first) => sheet !== undefined && lines(sheet).some((line) => line.includes('Kèm theo'));
  expect([framed(first), ...others.map(framed)]).toEqual([true, ...others.map(() => false)]);
});

test('sizes of the decree: capitals 12–13 bold, motto 13 bold underlined, title 14 bold, decision 13 italic', () => {
  const sheet = sheetOf(planWith({ form: 'accompanying' }), 'table.1');
  const font = (text: string) => cellWith(sheet, text).style.font;
  expect(font('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual({ name: 'Times New Roman', size: 12, bold: true });
  expect(font('Độc lập - Tự do - Hạnh phúc')).toMatchObject({ size: 13, bold: true, underline: true });
  expect(font('KẾT QUẢ')).toMatchObject({ size: 14, bold: true });
  expect(rowsOf(sheet).flatMap(({ cells }) => cells.map(({ style }) => style.font.name))).not.toContain('Calibri');
});
