import { compareProducts, roundProduct } from './fraction';
import type { Points } from './points';
import type { Policies, TieMethod } from './rule-set/policies';

/** What is ranked: a result with its own denominator. */
export interface Rankable {
  readonly points: Points;
  readonly maximum: Points;
}

/** Negative where `left` is better, zero where both deserve the same rank. */
export type Order = (left: Rankable, right: Rankable) => number;

/**
 * The order of results by the policies `rankBy` and `rankOn`: by points, or by the ratio, either exact or as printed with
 * `percentDecimals`. Points are printed in full, so as printed they are as exact as they are. Where a part of the maximum
 * is re-based away, bare points would contradict the levels, so results of different maxima are compared by their exact
 * ratio; of one maximum, that is the order of their points (docs/decisions/0006).
 */
export function orderOf({ rankBy, rankOn, percentDecimals }: Policies): Order {
  if (rankBy.choice === 'points' || rankOn.choice === 'exact') {
    return (left, right) => compareProducts(right.points, left.maximum, left.points, right.maximum);
  }
  const printedUnit = { numerator: 10 ** (percentDecimals.choice + 2), denominator: 1 };
  const printed = ({ points, maximum }: Rankable) =>
    roundProduct({ numerator: points, denominator: maximum }, printedUnit, 'half-up');
  return (left, right) => printed(right) - printed(left);
}

/**
 * Ranks of results that stand in order, best first: dense 1, 1, 2 (hạng liền nhau) or competition 1, 1, 3 (hạng cách
 * quãng). Bình Định's tables of 2016 are dense, though no sentence says so.
 */
export function ranksOf(sorted: readonly Rankable[], order: Order, ties: TieMethod): number[] {
  let rank = 0;
  let before: Rankable | undefined;
  return sorted.map((result, index) => {
    if (!before || order(before, result) !== 0) rank = ties === 'dense' ? rank + 1 : index + 1;
    before = result;
    return rank;
  });
}
