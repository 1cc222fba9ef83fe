import type { Font } from '../../src/spreadsheet/style';
import { lineCount, textHeight, textWidth } from '../../src/workbook/text-measure';

const regular: Font = { name: 'Times New Roman', size: 12 };
const bold: Font = { ...regular, bold: true };

// Widths summed from the advance widths of Times New Roman (as Liberation Serif has them), in millimetres.
test.each([
  ['Sở Thông tin và Truyền thông', regular, 51.1],
  ['UBND huyện Phù Mỹ', regular, 38],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold, 88.3],
  ['1.280', regular, 9.5],
])('%s: never narrower than it prints, and hardly wider', (text, font, printed) => {
  expect(textWidth(text, font)).toBeGreaterThanOrEqual(printed);
  expect(textWidth(text, font)).toBeLessThan(printed * 1.15);
});

test('marks add nothing to a letter, in either normal form', () => {
  const text = 'Đường truyền số liệu';
  expect(textWidth(text.normalize('NFD'), regular)).toBeCloseTo(textWidth(text, regular));
  expect(textWidth('ế', regular)).toBeCloseTo(textWidth('e', regular));
});

test.each([
  ['', 63, 1],
  ['Sở Tài chính', 63, 1],
  ['Sở Thông tin và Truyền thông', 33, 2],
  ['một\nhai\nba', 63, 3],
  ['0123456789'.repeat(10), 30, 8],
])('%j in %d mm stands on %d lines', (text, width, expected) => {
  expect(lineCount(text, regular, width)).toBe(expected);
});

test('a line of 12 points is the height that Excel gives it, 15.75 points', () => {
  expect(textHeight('Sở Tài chính', regular, 63)).toBe(16);
  expect(textHeight('một\nhai', regular, 63)).toBe(32);
});
