import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAbsoluteRange,
  formatCell,
  formatRange,
  parseCell,
  parseRange,
  quoteSheetName,
} from '../../src/spreadsheet/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s, as Excel counts', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'ABCD1', 'A1:B2'])('%p is no cell', (text) => {
  expect(parseCell(text)).toBeUndefined();
});

test('a column that Excel does not have is refused', () => {
  expect(() => columnLetters(16_385)).toThrow(RangeError);
  expect(() => columnLetters(0)).toThrow(RangeError);
});

const address = fc.record({ row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 1, max: 16_384 }) });

test('every address reads back as it was written', () => {
  fc.assert(fc.property(address, (cell) => expect(parseCell(formatCell(cell))).toEqual(cell)));
});

test('a range reads back with its edges in order, with or without dollar signs', () => {
  fc.assert(
    fc.property(address, address, (a, b) => {
      const range = parseRange(`${formatCell(a)}:${formatCell(b)}`);
      expect(range).toBeDefined();
      if (!range) return;
      expect(range.top).toBeLessThanOrEqual(range.bottom);
      expect(range.left).toBeLessThanOrEqual(range.right);
      expect(parseRange(formatRange(range))).toEqual(range);
      expect(parseRange(formatAbsoluteRange(range))).toEqual(range);
    }),
  );
});

test("an apostrophe in a sheet's name is doubled in a formula", () => {
  expect(quoteSheetName("P01 Sở 'A'")).toBe("'P01 Sở ''A'''");
});
