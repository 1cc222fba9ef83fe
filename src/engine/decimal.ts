import type { Fraction } from './fraction';

/** Excel keeps 15 significant digits of a number and shows no more. */
const SIGNIFICANT_DIGITS = 15;
/** Larger numbers are refused: their last digits are not known. */
export const LARGEST_EXACT = 10 ** SIGNIFICANT_DIGITS;

/** Powers of ten up to this exponent are exact as doubles, so a denominator may be one of them. */
export const MOST_DECIMALS = 22;

/** Ordinary answers have few decimals: they are told from long ones by one multiplication. */
const ORDINARY_DECIMALS = 6;
const ORDINARY_SCALE = 10 ** ORDINARY_DECIMALS;

/**
 * A cell's number as Excel means it, at 15 significant digits: 0.1 + 0.7 is 0.8 (DESIGN §3 "Arithmetic").
 * Decimals of up to 15 digits and their nearest doubles stand in the same order, so results compare as plain numbers.
 */
export function fifteenDigits(value: number): number {
  return isOrdinary(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * A cell's number at Excel's 15 significant digits, as an exact fraction over a power of ten.
 * @throws RangeError if it is not finite, exceeds 10¹⁵ or needs more than 22 decimals.
 */
export function decimalFraction(value: number): Fraction {
  if (Number.isInteger(value) && Math.abs(value) <= LARGEST_EXACT) return { numerator: value + 0, denominator: 1 };
  if (isOrdinary(value)) return { numerator: Math.round(value * ORDINARY_SCALE), denominator: ORDINARY_SCALE };
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_EXACT) throw new RangeError(`${value} is out of range`);
  const { digits, decimals } = digitsOf(value);
  if (decimals > MOST_DECIMALS) throw new RangeError(`${value} has more than ${MOST_DECIMALS} decimals`);
  if (decimals <= 0) return { numerator: Number(digits) * 10 ** -decimals, denominator: 1 };
  return { numerator: Number(digits), denominator: 10 ** decimals };
}

/** True if the number, at Excel's 15 significant digits, has at most `most` decimals (22 at most). */
export function hasDecimals(value: number, most: number): boolean {
  if (most >= ORDINARY_DECIMALS && isOrdinary(value)) return true;
  return Number.isInteger(value) || digitsOf(value).decimals <= most;
}

/** True if the number is the double nearest to a decimal of at most six decimals and 15 digits: then it stands for it. */
function isOrdinary(value: number): boolean {
  const scaled = Math.round(value * ORDINARY_SCALE);
  return scaled / ORDINARY_SCALE === value && Math.abs(scaled) <= LARGEST_EXACT;
}

/** The 15 significant digits without point and trailing zeros ("-8" of -0.799999999999999999), and how many are decimals. */
function digitsOf(value: number): { digits: string; decimals: number } {
  const [mantissa = '', exponent = ''] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits, decimals: digits.replace('-', '').length - 1 - Number(exponent) };
}
