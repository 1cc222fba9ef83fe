import type { ShareParameters } from '../engine/criteria/share';
import { decimalFraction } from '../engine/decimal';

/** Decimals in a sentence, where they don't hide on which side of a threshold a number lies. */
const DECIMALS = 2;

interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The percent of a share as a decimal with a point, rounded to two decimals and without trailing zeros; with more where
 * the rounded percent would reach or cross a threshold that the share doesn't (79,999 % is never told as 80 %).
 */
export function sharePercent(said: ShareParameters, thresholds: readonly number[]): string {
  const { numerator, denominator } = shareOf(said);
  const percent = { numerator: numerator * 100n, denominator };
  const edges = [0, 100, ...thresholds].map(bigFraction);
  return tellDecimal(percent, (told) => edges.every((edge) => compare(told, edge) === compare(percent, edge)));
}

/**
 * What a share below its cap earns before it is rounded to a step: maximum × share ÷ cap, told like a percent; its
 * thresholds are the halves of a step, on which the rounding turns.
 */
export function pointsBeforeRounding(
  said: ShareParameters & { readonly fullFrom: number; readonly maximum: number; readonly step: number },
): string {
  const share = shareOf(said);
  const cap = bigFraction(said.fullFrom);
  const maximum = bigFraction(said.maximum);
  const points = {
    numerator: share.numerator * cap.denominator * 100n * maximum.numerator,
    denominator: share.denominator * cap.numerator * maximum.denominator,
  };
  const step = bigFraction(said.step);
  const halfSteps = ({ numerator, denominator }: BigFraction) => {
    const whole = 2n * numerator * step.denominator;
    const unit = denominator * step.numerator;
    return { below: whole / unit, onOne: whole % unit === 0n };
  };
  const { below } = halfSteps(points);
  return tellDecimal(points, (told) => !halfSteps(told).onOne && halfSteps(told).below === below);
}

function shareOf(said: ShareParameters): BigFraction {
  if ('numerator' in said) return { numerator: BigInt(said.numerator), denominator: BigInt(said.denominator) };
  const { numerator, denominator } = bigFraction(said.percent);
  return { numerator, denominator: denominator * 100n };
}

function bigFraction(value: number): BigFraction {
  const { numerator, denominator } = decimalFraction(value);
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** -1, 0 or 1 as `left` is less than, equal to or greater than `right`; denominators are positive. */
function compare(left: BigFraction, right: BigFraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded half up, to as many decimals as it takes to be exact or to lie where the number itself lies. */
function tellDecimal({ numerator, denominator }: BigFraction, isFaithful: (told: BigFraction) => boolean): string {
  for (let decimals = DECIMALS; ; decimals += 1) {
    const scale = 10n ** BigInt(decimals);
    const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
    const isExact = rounded * denominator === numerator * scale;
    if (!isExact && !isFaithful({ numerator: rounded, denominator: scale })) continue;
    const digits = String(rounded).padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
  }
}

/** A band in percent, as a reason carries it: `[50,80)`. */
export interface Band {
  readonly lower: number;
  readonly lowerIncluded: boolean;
  readonly upper: number;
  readonly upperIncluded: boolean;
}

/** Reads the interval of a reason. Throws `RangeError` for text that is none. */
export function parseBand(interval: string): Band {
  const match = /^([[(])([\d.]+),([\d.]+)([\])])$/.exec(interval);
  if (!match) throw new RangeError(`not an interval: "${interval}"`);
  return {
    lower: Number(match[2]),
    lowerIncluded: match[1] === '[',
    upper: Number(match[3]),
    upperIncluded: match[4] === ']',
  };
}
