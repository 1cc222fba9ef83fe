import type { CriterionScore, GateFailure, ScopeScore } from './assessment/assessment';
import type { Points } from './points';
import { pointsOf, subtractPoints } from './points';
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

/** The minima that a unit misses, each with its shortfall; what does not apply to the unit cannot be missed. */
export function failedGates(
  gates: readonly PlannedGate[],
  scopes: readonly ScopeScore[],
  criteria: readonly CriterionScore[],
): GateFailure[] {
  return gates.flatMap(({ target, minimum, place }) => {
    const result = (place.of === 'scope' ? scopes : criteria)[place.index];
    if (!result || result.state === 'not-applicable' || result.points >= minimum) return [];
    const { points, maximum } = result;
    return [{ target, points, minimum, maximum, shortfall: subtractPoints(minimum, points) }];
  });
}
