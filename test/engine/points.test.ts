import fc from 'fast-check';
import {
  addPoints,
  pointsOf,
  pointsOfUnits,
  pointsToDecimal,
  pointsToNumber,
  subtractPoints,
  sumPoints,
} from '../../src/engine/points';

describe('points are integers of 10⁻⁴', () => {
  test.each([
    [15, 150000, '15'],
    [0, 0, '0'],
    [-0, 0, '0'],
    [12.5, 125000, '12.5'],
    [0.0001, 1, '0.0001'],
    [92.75, 927500, '92.75'],
    [1280, 12800000, '1280'],
    [-2.05, -20500, '-2.05'],
    // A computed cell: 0.1 + 0.7 is 0.7999999999999999 as a double and 0.8 in Excel.
    [0.1 + 0.7, 8000, '0.8'],
    [1.005, 10050, '1.005'],
  ])('%d is %d units and prints %s', (value, units, decimal) => {
    expect(pointsOf(value)).toBe(units);
    expect(pointsToDecimal(pointsOf(value))).toBe(decimal);
  });

  test.each([0.00001, 1 / 3, 15.12345, NaN, Infinity, -Infinity, 1e12, 1e300, 1e-300])(
    '%d is no exact number of points',
    (value) => {
      expect(() => pointsOf(value)).toThrow(RangeError);
    },
  );

  test('units must be safe integers', () => {
    expect(() => pointsOfUnits(0.5)).toThrow(RangeError);
    expect(() => pointsOfUnits(2 ** 53)).toThrow(RangeError);
  });

  test('a hundred tenths are ten, which float addition misses', () => {
    const tenths = Array.from({ length: 100 }, () => pointsOf(0.1));
    expect(Array.from({ length: 100 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0)).not.toBe(10);
    expect(sumPoints(tenths)).toBe(pointsOf(10));
    expect(sumPoints([])).toBe(pointsOf(0));
  });

  test('add and subtract undo each other', () => {
    expect(subtractPoints(addPoints(pointsOf(5.5), pointsOf(1.5)), pointsOf(1.5))).toBe(pointsOf(5.5));
  });

  test('always: decimal text and number lead back to the same points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (units) => {
        const points = pointsOfUnits(units);
        expect(pointsOf(Number(pointsToDecimal(points)))).toBe(points);
        expect(pointsOf(pointsToNumber(points))).toBe(points);
        expect(String(pointsToNumber(points) + 0)).toBe(pointsToDecimal(points));
      }),
    );
  });
});
