import { decimalFraction } from './decimal';
import type { Fraction } from './fraction';
import { compareProducts } from './fraction';
import type { Points } from './points';
import type { Level } from './rule-set/schema';
import { UnusableRuleSetError } from './unusable-rule-set-error';

/** A level with its lower edge as a fraction of 1. */
export interface PlannedLevel {
  readonly code: string;
  readonly edge: Fraction;
}

/** Prepares the levels, best first, for exact comparison. */
export function planLevels(levels: readonly Level[]): PlannedLevel[] {
  return levels.map(({ code, from }) => {
    const { numerator, denominator } = decimalFraction(from);
    return { code, edge: { numerator, denominator: denominator * 100 } };
  });
}

/**
 * The level of a result: the best whose lower edge its exact ratio reaches, whatever the printed ratio rounds to
 * (305/QĐ-UBND I.3.2, "lớn hơn hoặc bằng"). The maximum is not zero.
 * @throws UnusableRuleSetError if no level begins at zero and the result reaches none.
 */
export function levelOf(levels: readonly PlannedLevel[], points: Points, maximum: Points): string {
  for (const { code, edge } of levels) {
    if (edge.numerator === 0 || compareProducts(points, edge.denominator, edge.numerator, maximum) >= 0) return code;
  }
  throw new UnusableRuleSetError('No level begins at 0 %');
}
