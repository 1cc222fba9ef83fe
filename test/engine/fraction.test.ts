import fc from 'fast-check';
import { compareFractions, compareProducts, percentText, reduce, roundProduct } from '../../src/engine/fraction';
import type { Rounding } from '../../src/engine/rule-set/policies';

const whole = (numerator: number) => ({ numerator, denominator: 1 });

describe('fractions compare by cross-multiplication', () => {
  test.each([
    [28, 35, 4, 5, 0],
    [27, 35, 4, 5, -1],
    [1, 3, 333333333333333, 1e15, 1],
    // The products leave the safe range, where floats see these two as equal: 9007199254740993 has no double.
    [94906267, 94906266, 94906266, 94906265, -1],
  ])('%d/%d with %d/%d', (a, b, c, d, sign) => {
    const side = compareFractions({ numerator: a, denominator: b }, { numerator: c, denominator: d });
    expect(Math.sign(side)).toBe(sign);
  });

  test('always: the same as with BigInt', () => {
    const integer = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e15, max: 1e15 }));
    fc.assert(
      fc.property(integer, integer, integer, integer, (a, b, c, d) => {
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(Math.sign(compareProducts(a, b, c, d))).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
      }),
    );
  });
});

describe('a product is rounded once, by a named rule', () => {
  test.each([
    // 12 points in steps of 5 are 2.4, 2.5, 2.6 steps…
    ['half-up', 24, 10, 2],
    ['half-up', 25, 10, 3],
    ['half-up', 26, 10, 3],
    ['half-even', 25, 10, 2],
    ['half-even', 35, 10, 4],
    ['half-even', 26, 10, 3],
    ['down', 29, 10, 2],
    ['down', 30, 10, 3],
    ['half-up', 0, 7, 0],
  ] as const)('%s %d/%d is %d', (mode, numerator, denominator, expected) => {
    expect(roundProduct({ numerator, denominator }, whole(1), mode)).toBe(expected);
  });

  test('always: the same as with BigInt, however large the factors', () => {
    const part = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1e15 }));
    fc.assert(
      fc.property(
        part,
        part,
        fc.integer({ min: 1, max: 100000 }),
        fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'down'),
        (a, b, c, mode) => {
          const [numerator, denominator] = a < b ? [a, b] : [b, a];
          const top = BigInt(numerator) * BigInt(c);
          const bottom = BigInt(denominator);
          const down = top / bottom;
          const twice = 2n * (top % bottom);
          const up =
            mode !== 'down' && (twice > bottom || (twice === bottom && (mode === 'half-up' || down % 2n === 1n)));
          expect(roundProduct({ numerator, denominator }, whole(c), mode)).toBe(Number(down + (up ? 1n : 0n)));
        },
      ),
    );
  });

  test('a result that is no safe integer is refused', () => {
    expect(() => roundProduct(whole(1e15), whole(1e15), 'down')).toThrow(RangeError);
  });
});

describe('percents print half up from the exact value', () => {
  test.each([
    // Printed in 305/QĐ-UBND, tables 1 and 1.2.
    [1280, 1380, 2, '92.75'],
    [1155, 1380, 2, '83.70'],
    [975, 1380, 2, '70.65'],
    [420, 525, 2, '80.00'],
    [1, 1, 2, '100.00'],
    [0, 15, 2, '0.00'],
    // Exactly half of the last place: 1/800 is 0.125 %.
    [1, 800, 2, '0.13'],
    [1, 3, 0, '33'],
    [1, 200, 0, '1'],
    [1, 4000, 3, '0.025'],
    [2, 3, 6, '66.666667'],
    [12800000, 13800000, 2, '92.75'],
  ])('%d of %d with %d decimals is %s', (part, all, decimals, text) => {
    expect(percentText(part, all, decimals)).toBe(text);
  });
});

test('lowest terms keep the value', () => {
  expect(reduce({ numerator: 300000 * 100, denominator: 30 * 50000 })).toEqual({ numerator: 20, denominator: 1 });
  expect(reduce({ numerator: 0, denominator: 7 })).toEqual({ numerator: 0, denominator: 1 });
});
