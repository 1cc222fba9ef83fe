import type { Rounding } from './rule-set/policies';

/**
 * An exact fraction: both parts are integers held exactly in a double, the denominator is positive. Products that leave
 * the safe range are computed with BigInt, so that nothing is ever compared or rounded by float division (DESIGN §3).
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`, by cross-multiplication. */
export function compareFractions(left: Fraction, right: Fraction): number {
  return compareProducts(left.numerator, right.denominator, right.numerator, left.denominator);
}

/** Compares a·b with c·d exactly; all four are integers. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (isSafe(left) && isSafe(right)) return left - right;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const ONE: Fraction = { numerator: 1, denominator: 1 };

/**
 * The product of two or three non-negative fractions, rounded once to a whole number by a named rule.
 * @throws RangeError if the result is no safe integer.
 */
export function roundProduct(left: Fraction, right: Fraction, mode: Rounding['mode'], third = ONE): number {
  const numerator = left.numerator * right.numerator * third.numerator;
  const denominator = left.denominator * right.denominator * third.denominator;
  if (isSafe(2 * numerator) && isSafe(2 * denominator)) {
    const remainder = numerator % denominator;
    const whole = (numerator - remainder) / denominator;
    return whole + (roundsUp(2 * remainder - denominator, whole % 2 === 1, mode) ? 1 : 0);
  }
  const rounded = Number(roundBig([left, right, third], mode));
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`${rounded} is too large to be exact`);
  return rounded;
}

function roundBig(factors: readonly Fraction[], mode: Rounding['mode']): bigint {
  const numerator = factors.reduce((product, factor) => product * BigInt(factor.numerator), 1n);
  const denominator = factors.reduce((product, factor) => product * BigInt(factor.denominator), 1n);
  const whole = numerator / denominator;
  const remainder = numerator % denominator;
  const half = 2n * remainder - denominator;
  const side = half < 0n ? -1 : half > 0n ? 1 : 0;
  return whole + (roundsUp(side, whole % 2n === 1n, mode) ? 1n : 0n);
}

/** `side` is negative below the half, zero at it, positive above it. */
function roundsUp(side: number, wholeIsOdd: boolean, mode: Rounding['mode']): boolean {
  if (mode === 'down') return false;
  return mode === 'half-up' ? side >= 0 : side > 0 || (side === 0 && wholeIsOdd);
}

/**
 * The share `part / whole` in percent with that many decimals, rounded half up from the exact value: "92.75".
 * @throws RangeError if its digits leave the safe range.
 */
export function percentText(part: number, whole: number, decimals: number): string {
  const share = { numerator: part, denominator: whole };
  return withPoint(roundProduct(share, { numerator: 10 ** (decimals + 2), denominator: 1 }, 'half-up'), decimals);
}

function withPoint(digits: number, decimals: number): string {
  if (decimals === 0) return String(digits);
  const text = String(digits).padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The fraction in lowest terms, which keeps later products within the safe range. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  let divisor = denominator;
  let rest = numerator;
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function isSafe(product: number): boolean {
  return product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;
}
