import type { CriterionScore, GateFailure, ScopeScore } from './assessment/assessment';
import type { ClassPlan } from './class-plan';
import { compareProducts, roundProduct } from './fraction';
import type { Points } from './points';
import { pointsOf, pointsOfUnits, subtractPoints } from './points';
import type { RuleSet } from './rule-set/schema';

type Gate = NonNullable<RuleSet['gates']>[number];

/** A minimum (điểm tối thiểu) of one class, with the place of what it is asked of. */
export interface PlannedGate {
  readonly target: string;
  readonly minimum: Points;
  /** Index among the scopes of the class plan, or among its criteria. */
  readonly place: { readonly of: 'scope' | 'criterion'; readonly index: number };
}

/** Prepares the minima of a class; a minimum of something that the class is not asked concerns it not. */
export function planGates(
  gates: readonly Gate[],
  classCode: string,
  scopeOfGroup: ReadonlyMap<string, number>,
  positions: ReadonlyMap<string, number>,
): PlannedGate[] {
  return gates.flatMap(({ target, minimum }): PlannedGate[] => {
    const points = minimum[classCode];
    if (points === undefined) return [];
    const scope = scopeOfGroup.get(target);
    if (scope !== undefined) return [{ target, minimum: pointsOf(points), place: { of: 'scope', index: scope } }];
    const criterion = positions.get(target);
    if (criterion === undefined) return [];
    return [{ target, minimum: pointsOf(points), place: { of: 'criterion', index: criterion } }];
  });
}

/**
 * The minima that a unit misses, each with its shortfall. What does not apply to the unit cannot be missed; where a part
 * of it is re-based away, the minimum is asked in proportion (docs/decisions/0006).
 */
export function failedGates(
  { gates, ...plan }: Pick<ClassPlan, 'gates' | 'scopes' | 'criteria'>,
  scopes: readonly ScopeScore[],
  criteria: readonly CriterionScore[],
): GateFailure[] {
  return gates.flatMap(({ target, minimum: stated, place }): GateFailure[] => {
    const isScope = place.of === 'scope';
    const result = (isScope ? scopes : criteria)[place.index];
    const full = (isScope ? plan.scopes : plan.criteria)[place.index]?.maximum;
    if (!result || !full || result.state === 'not-applicable') return [];
    const { points, maximum } = result;
    const minimum = proportional(stated, maximum, full);
    if (points >= minimum) return [];
    const statedMinimum = minimum === stated ? undefined : { statedMinimum: stated };
    return [{ target, points, minimum, ...statedMinimum, maximum, shortfall: subtractPoints(minimum, points) }];
  });
}

/** The least points that are not below minimum × applicable ÷ full: no points lie between the two. */
function proportional(minimum: Points, applicable: Points, full: Points): Points {
  if (applicable === full) return minimum;
  const share = { numerator: applicable, denominator: full };
  const below = roundProduct(share, { numerator: minimum, denominator: 1 }, 'down');
  return pointsOfUnits(compareProducts(below, full, minimum, applicable) < 0 ? below + 1 : below);
}
