import fc from 'fast-check';
import { readNumber, shiftDecimal, toExcelPrecision } from '../../../src/workbook/values/number';
import type { NumberBounds } from '../../../src/workbook/values/numeral';

const COUNT: NumberBounds = { minimum: 0, integer: true };
/** Points of a criterion, as the plausibility bound that vn-data-entry-reality suggests. */
const POINTS: NumberBounds = { minimum: 0, maximum: 15 };

function noted(typed: string, value: number) {
  return { kind: 'read', value, note: { typed, readAs: { kind: 'number', value } } };
}

describe('a text, by its separators alone', () => {
  test.each([
    // vn-data-entry-reality, numbers.rule_found
    ['85,5', 85.5],
    ['1.696', 1696],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    // English and spaced writing
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['12 345.75', 12345.75],
    // A comma is a decimal comma, even before three digits
    ['1,696', 1.696],
    ['0,625', 0.625],
    [',5', 0.5],
    ['85,50', 85.5],
    ['007', 7],
    ['−5', -5],
    ['+5', 5],
    ['-0', 0],
  ])('%j is %d, and noted', (typed, value) => {
    expect(readNumber({ value: typed })).toEqual(noted(typed, value));
  });

  test.each([
    ['85', 85],
    ['40.6', 40.6], // "40.6" must not become 406 (vn-data-entry-reality, numbers.rule_found)
    ['-12.25', -12.25],
    // No thousands begin with a zero, or have four digits before the dot
    ['0.625', 0.625],
    ['1234.567', 1234.567],
    [' 12\u00a0', 12],
    ['0', 0],
  ])('%j is %d as typed', (typed, value) => {
    expect(readNumber({ value: typed })).toEqual({ kind: 'read', value });
  });

  test.each([
    ['1.23.456', 'misplaced-separator'],
    ['1 2', 'misplaced-separator'],
    ['85,', 'misplaced-separator'],
    ['1.2,3.4', 'misplaced-separator'],
    ['.', 'text-for-number'],
    ['khoảng 20', 'text-for-number'],
    ['20 hồ sơ', 'text-for-number'],
    ['12/15', 'text-for-number'],
    ['1e5', 'text-for-number'],
    ['#N/A', 'text-for-number'],
    ['1234567890123456', 'too-many-digits'],
    ['0,1234567890123456', 'too-many-digits'],
    [`0,${'0'.repeat(400)}1`, 'too-many-digits'],
    [`1${'0'.repeat(400)}`, 'not-finite'],
  ])('%j is unreadable: %s', (value, why) => {
    expect(readNumber({ value })).toEqual({ kind: 'unreadable', why });
  });

  test('zeros at either end are no digits too many', () => {
    expect(readNumber({ value: '1000000000000000000' })).toMatchObject({ kind: 'read', value: 1e18 });
    expect(readNumber({ value: '0,00000000000000000015' })).toMatchObject({ kind: 'read', value: 1.5e-19 });
  });
});

test('cells full of digits are answered', () => {
  const value = `1${'0'.repeat(32_000)}1`;
  for (let cells = 0; cells < 10; cells += 1) {
    expect(readNumber({ value })).toEqual({ kind: 'unreadable', why: 'too-many-digits' });
  }
});

describe('a text with two readings', () => {
  test.each<[string, NumberBounds, number, string]>([
    ['1.696', COUNT, 1696, 'a count has no decimals'],
    ['1.000', COUNT, 1000, 'nor three of them'],
    ['1.000', { ...COUNT, maximum: 5000 }, 1000, 'even where 1 would do'],
    ['1,250', COUNT, 1250, 'nor behind a comma'],
    ['1.696', POINTS, 1.696, 'a thousand and more is beyond the points'],
    ['1.696', { minimum: 100, maximum: 5000 }, 1696, 'less is below the minimum'],
    ['25.000', POINTS, 25000, 'neither fits: the convention, and the shape objects'],
  ])('%j within %j is %d, and noted: %s', (typed, bounds, value) => {
    expect(readNumber({ value: typed }, bounds)).toEqual(noted(typed, value));
  });

  test.each<[string, NumberBounds, readonly number[]]>([
    ['1.250', { minimum: 0, maximum: 2000 }, [1250, 1.25]],
    ['1,250', { minimum: 0, maximum: 2000 }, [1.25, 1250]],
    ['1.250', { minimum: 1.25, maximum: 1250 }, [1250, 1.25]],
    ['-1.250', { maximum: 2000 }, [-1250, -1.25]],
  ])('%j within %j is a question', (value, bounds, candidates) => {
    expect(readNumber({ value }, bounds)).toEqual({ kind: 'unclear', why: 'thousands-or-decimal', candidates });
  });

  test('bounds decide nothing else: a number beyond them is read', () => {
    expect(readNumber({ value: '20' }, POINTS)).toEqual({ kind: 'read', value: 20 });
    expect(readNumber({ value: -3.5 }, COUNT)).toEqual({ kind: 'read', value: -3.5 });
  });
});

describe('a number cell', () => {
  test.each([
    [0.1 + 0.7, 0.8],
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [-(0.1 + 0.7), -0.8],
    [-0, 0],
    [123456789012345680, 123456789012346000],
    [5e-324, 5e-324],
  ])('%d is %d to Excel', (value, expected) => {
    expect(toExcelPrecision(value)).toBe(expected);
    expect(readNumber({ value })).toEqual({ kind: 'read', value: expected });
  });

  test.each([NaN, Infinity, -Infinity, Number.MAX_VALUE])('%d is not finite to Excel', (value) => {
    expect(readNumber({ value })).toEqual({ kind: 'unreadable', why: 'not-finite' });
  });

  test('of which Excel made a date ("3/4") is no number', () => {
    expect(readNumber({ value: 45750, numberFormat: 'd-mmm' })).toEqual({ kind: 'unreadable', why: 'date-for-number' });
    expect(readNumber({ value: 45750, numberFormat: '#,##0 "đ"' })).toEqual({ kind: 'read', value: 45750 });
  });

  test('TRUE is no number', () => {
    expect(readNumber({ value: true })).toEqual({ kind: 'unreadable', why: 'boolean-for-number' });
  });
});

/** Numbers that Excel can hold: up to 15 significant digits, up to 6 decimals. */
const excelNumber = fc
  .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(6))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);

test.each([true, false])('a number written the Vietnamese way is read back (thousands marked: %s)', (useGrouping) => {
  const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6, useGrouping });
  fc.assert(
    fc.property(excelNumber, (value) => {
      expect(readNumber({ value: vietnamese.format(value) })).toMatchObject({ kind: 'read', value });
    }),
  );
});

test('moving the decimal point there and back changes nothing', () => {
  expect(shiftDecimal(85.5, -2)).toBe(0.855);
  expect(shiftDecimal(1e-7, -2)).toBe(1e-9);
  expect(shiftDecimal(1e21, 2)).toBe(1e23);
  fc.assert(fc.property(excelNumber, (value) => expect(shiftDecimal(shiftDecimal(value, -2), 2)).toBe(value)));
});
