import fc from 'fast-check';
import { decimalFraction, fifteenDigits, hasDecimals } from '../../src/engine/decimal';

describe("a cell's number at Excel's 15 significant digits", () => {
  test.each([
    [0.1 + 0.7, 0.8],
    [0.1 + 0.2, 0.3],
    [0.7999999999999999, 0.8],
    // The fifteenth digit still counts.
    [0.799999999999999, 0.799999999999999],
    [1 / 3, 0.333333333333333],
    [2 / 3, 0.666666666666667],
    [123456789012345680, 123456789012346000],
    [85.5, 85.5],
  ])('%d counts as %d', (value, taken) => {
    expect(fifteenDigits(value)).toBe(taken);
  });

  test.each([
    [0.8, 8, 10],
    [0.1 + 0.7, 8, 10],
    [3, 3, 1],
    [-0.25, -25, 100],
    [1 / 3, 333333333333333, 1e15],
    [1e-7, 1, 1e7],
    [123456789.5, 1234567895, 10],
    [1e15, 1e15, 1],
  ])('%d is the fraction %d / %d', (value, numerator, denominator) => {
    const fraction = decimalFraction(value);
    expect(BigInt(fraction.numerator) * BigInt(denominator)).toBe(BigInt(numerator) * BigInt(fraction.denominator));
  });

  test.each([NaN, Infinity, 1e16, -1e16, 1.5e-22])('%d has no exact fraction', (value) => {
    expect(() => decimalFraction(value)).toThrow(RangeError);
  });

  test('zero has no sign', () => {
    expect(Object.is(decimalFraction(-0).numerator, 0)).toBe(true);
  });

  test.each([
    [7.1234, 4, true],
    [7.12345, 4, false],
    [0.1 + 0.2, 1, true],
    [1 / 3, 15, true],
    [1 / 3, 14, false],
    [12, 0, true],
    [1e-22, 22, true],
    [1.5e-22, 22, false],
  ])('%d has at most %d decimals: %s', (value, decimals, expected) => {
    expect(hasDecimals(value, decimals)).toBe(expected);
  });

  test('always: the fraction is the decimal that 15 digits print', () => {
    const numbers = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => Math.abs(value) > 1e-7),
      fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 })).map(([a, b]) => a / b),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-7);
        const { numerator, denominator } = decimalFraction(value);
        // Reference: the digits of the text, as integers, without any float.
        const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
        const digits = BigInt(mantissa.replace('.', ''));
        const shift = 14 - Number(exponent);
        const ten = 10n ** BigInt(Math.abs(shift));
        const [left, right] = shift >= 0 ? [digits, ten] : [digits * ten, 1n];
        expect(BigInt(numerator) * right).toBe(left * BigInt(denominator));
      }),
      { numRuns: 500 },
    );
  });
});
