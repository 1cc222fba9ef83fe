import { fifteenDigits } from './decimal';

/** Exact points: an integer count of 10⁻⁴ of a point, so that every sum is exact (DESIGN §3 "Arithmetic"). */
export type Points = number & { readonly points: unique symbol };

/**
 * How many decimals of a point are kept. One constant and no field of the rule set: four decimals hold every regulation
 * we know of, and the results of different regulations stay comparable.
 */
export const POINT_DECIMALS = 4;
const UNITS_PER_POINT = 10 ** POINT_DECIMALS;

/** The most units that are exact whatever is added up: points of cells have 15 digits at most. */
const MOST_UNITS = 1e15;

/**
 * Points of a decimal number, taken at Excel's 15 significant digits.
 * @throws RangeError if the number has more than four decimals, is not finite or too large to stay exact.
 */
export function pointsOf(value: number): Points {
  const decimal = fifteenDigits(value);
  const units = Math.round(decimal * UNITS_PER_POINT);
  if (!(Math.abs(units) <= MOST_UNITS)) throw new RangeError(`${value} is no exact number of points`);
  // Equal doubles mean equal decimals: both stand for one of at most 15 digits.
  if (units / UNITS_PER_POINT !== decimal) throw new RangeError(`${value} has more than ${POINT_DECIMALS} decimals`);
  return (units + 0) as Points;
}

/**
 * Points of a whole number of 10⁻⁴ points.
 * @throws RangeError if it is not a safe integer.
 */
export function pointsOfUnits(units: number): Points {
  if (!Number.isSafeInteger(units)) throw new RangeError(`${units} is no exact number of points`);
  return units as Points;
}

export const ZERO_POINTS = pointsOfUnits(0);

/** Exact sum of two numbers of points. */
export function addPoints(left: Points, right: Points): Points {
  return (left + right) as Points;
}

/** Exact difference of two numbers of points. */
export function subtractPoints(left: Points, right: Points): Points {
  return (left - right) as Points;
}

/** Exact sum; zero for none. */
export function sumPoints(all: Iterable<Points>): Points {
  let sum = ZERO_POINTS;
  for (const points of all) sum = addPoints(sum, points);
  return sum;
}

/** The points as a plain number: the double nearest to them, which prints as the exact decimal. */
export function pointsToNumber(points: Points): number {
  return points / UNITS_PER_POINT;
}

/** The points as an exact decimal with a point and without trailing zeros: "12.5". */
export function pointsToDecimal(points: Points): string {
  const sign = points < 0 ? '-' : '';
  const digits = String(Math.abs(points)).padStart(POINT_DECIMALS + 1, '0');
  const decimals = digits.slice(-POINT_DECIMALS).replace(/0+$/, '');
  return sign + digits.slice(0, -POINT_DECIMALS) + (decimals === '' ? '' : `.${decimals}`);
}
