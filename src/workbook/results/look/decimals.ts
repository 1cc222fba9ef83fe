import { pointsToDecimal, pointsToNumber, type Points } from '../../../engine/points';

/** The fewest decimals of a column that holds a fraction: `67,10` beside `7,50`. */
const LEAST = 2;

/** Decimals of a column of points: none where all are whole; otherwise as many as the longest needs, two at least. */
export function decimalsOf(points: Iterable<Points>): number {
  let longest = 0;
  for (const value of points) {
    if (Number.isInteger(pointsToNumber(value))) continue;
    longest = Math.max(longest, LEAST, pointsToDecimal(value).split('.')[1]?.length ?? 0);
  }
  return longest;
}
