import fc from 'fast-check';
import { formatMark, parseMark, sameOwnSheet } from '../../src/spreadsheet/own-sheet-mark';

const field = fc.stringMatching(/^[a-z0-9._ -]{1,20}$/);
const mark = fc.record({ family: field, key: field, schema: fc.integer({ min: 1, max: 9999 }), run: field });

test('a mark reads back as it was written', () => {
  fc.assert(fc.property(mark, (written) => expect(parseMark(formatMark(written))).toEqual(written)));
});

test.each(['', 'results', 'results|table.1|1', 'results|table.1|0|r', 'results|table.1|x|r', 'a|b|1|c|d', '|b|1|c'])(
  '%p is no mark of ours, so its sheet is the user’s',
  (text) => {
    expect(parseMark(text)).toBeUndefined();
  },
);

test('a field that would break the mark is refused when written', () => {
  expect(() => formatMark({ family: 'results', key: 'a|b', schema: 1, run: 'r' })).toThrow(RangeError);
});

test('another run of the same sheet is the same own sheet', () => {
  const first = { family: 'results', key: 'table.1', schema: 1, run: 'aaaa' };
  expect(sameOwnSheet(first, { ...first, run: 'bbbb', schema: 2 })).toBe(true);
  expect(sameOwnSheet(first, { ...first, key: 'table.2' })).toBe(false);
});
