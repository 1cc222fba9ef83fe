import { headerCode } from '../../../../src/hosts/file/write/header-codes';

const piece = (text: string, said: { bold?: boolean; size?: number } = {}) => ({
  text,
  fontName: 'Times New Roman',
  size: 13,
  ...said,
});
const field = (name: 'page-number' | 'page-count') => ({
  text: { field: name },
  fontName: 'Times New Roman',
  size: 13,
});

test.each([
  ['a page number', { center: [field('page-number')] }, '&C&"Times New Roman,Regular"&13&P'],
  ['bold text', { left: [piece('DỰ THẢO', { bold: true })] }, '&L&"Times New Roman,Bold"&13DỰ THẢO'],
  ['an ampersand', { right: [piece('A & B')] }, '&R&"Times New Roman,Regular"&13A && B'],
  ['a digit behind the size', { left: [piece('2016')] }, '&L&13&"Times New Roman,Regular"2016'],
  [
    'pieces in a row',
    { center: [field('page-number'), piece('/', { size: 10 }), field('page-count')] },
    '&C&"Times New Roman,Regular"&13&P&"Times New Roman,Regular"&10/&"Times New Roman,Regular"&13&N',
  ],
  ['nothing', {}, ''],
])('%s', (_, header, code) => expect(headerCode(header, 'Bảng 1')).toBe(code));

test('Excel takes 255 characters of code and no more', () => {
  expect(() => headerCode({ left: [piece('a'.repeat(256))] }, 'Bảng 1')).toThrow(
    expect.objectContaining({ code: 'text-too-long', place: { sheet: 'Bảng 1' } }),
  );
});
