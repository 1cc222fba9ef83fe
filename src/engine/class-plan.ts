import type { AnswerShape } from './answer';
import type { MissingReason } from './assessment/reason';
import type { Scorer } from './criteria/kind';
import { kindOf } from './criteria/registry';
import type { PlannedGate } from './gates';
import { planGates } from './gates';
import type { PlannedLevel } from './levels';
import { planLevels } from './levels';
import type { Points } from './points';
import { addPoints, pointsOf, ZERO_POINTS } from './points';
import type { RuleSet } from './rule-set/schema';
import type { PlacedCriterion } from './rule-set/tree';
import { criteriaOf, groupsOf, placedGroups } from './rule-set/tree';
import { UnusableRuleSetError } from './unusable-rule-set-error';

/** A criterion made ready for one class: whatever does not depend on the answer is worked out once. */
export interface PlannedCriterion {
  readonly code: string;
  /** Index of its group in `ClassPlan.scopes`. */
  readonly scope: number;
  readonly maximum: Points;
  readonly shape: AnswerShape;
  readonly score: Scorer;
  readonly missing: MissingReason;
}

/** The overall result (the first scope, without a group) or a group's; parents stand before their children. */
export interface PlannedScope {
  readonly group?: string;
  /** Index of the scope above; -1 for the overall result. */
  readonly parent: number;
  /** The full maximum of the class. */
  readonly maximum: Points;
}

/** The rule set as it concerns one class. */
export interface ClassPlan {
  readonly class: string;
  readonly criteria: readonly PlannedCriterion[];
  /** Where a criterion stands in `criteria`, by its code. */
  readonly positions: ReadonlyMap<string, number>;
  readonly scopes: readonly PlannedScope[];
  readonly levels: readonly PlannedLevel[];
  readonly gates: readonly PlannedGate[];
  /** The policy `missing`: an unanswered criterion earns zero and the unit may be ranked. */
  readonly missingCountsZero: boolean;
}

/**
 * Prepares a rule set for scoring, class by class.
 * @throws UnusableRuleSetError, or RangeError for points of too many decimals, where `lintRuleSet` finds a problem.
 */
export function planClasses(ruleSet: RuleSet): Map<string, ClassPlan> {
  return new Map(ruleSet.classes.map(({ code }) => [code, planClass(ruleSet, code)]));
}

function planClass(ruleSet: RuleSet, classCode: string): ClassPlan {
  const placed = criteriaOf(ruleSet, classCode);
  const scopeOfGroup = new Map(groupsOf(ruleSet, classCode).map((group, index) => [group.code, index + 1]));
  const missingCountsZero = ruleSet.policies.missing.choice === 'zero';
  const criteria = placed.map(({ criterion, group }): PlannedCriterion => {
    const maximum = criterion.maximum[classCode] ?? 0;
    const kind = kindOf(criterion.rule);
    return {
      code: criterion.code,
      scope: scopeOfGroup.get(group.code) ?? 0,
      maximum: pointsOf(maximum),
      shape: kind.shape(criterion.rule, { ruleSet, maximum }),
      score: kind.scorer(criterion.rule, { ruleSet, maximum }),
      missing: { code: missingCountsZero ? 'missing-counts-zero' : 'missing', parameters: { points: 0, maximum } },
    };
  });
  const positions = new Map(criteria.map(({ code }, index) => [code, index]));
  return {
    class: classCode,
    criteria,
    positions,
    scopes: planScopes(ruleSet, classCode, placed, scopeOfGroup),
    levels: planLevels(ruleSet.levels),
    gates: planGates(ruleSet.gates ?? [], classCode, scopeOfGroup, positions),
    missingCountsZero,
  };
}

function planScopes(
  ruleSet: RuleSet,
  classCode: string,
  placed: readonly PlacedCriterion[],
  scopeOfGroup: ReadonlyMap<string, number>,
): PlannedScope[] {
  const parents = [-1];
  const groups: (string | undefined)[] = [undefined];
  for (const { group, parent } of placedGroups(ruleSet)) {
    if (!scopeOfGroup.has(group.code)) continue;
    groups.push(group.code);
    parents.push((parent && scopeOfGroup.get(parent.code)) ?? 0);
  }
  const maxima: Points[] = groups.map(() => ZERO_POINTS);
  for (const { criterion, group } of placed) {
    const maximum = pointsOf(criterion.maximum[classCode] ?? 0);
    for (let scope = scopeOfGroup.get(group.code) ?? 0; scope >= 0; scope = parents[scope] ?? -1) {
      maxima[scope] = addPoints(maxima[scope] ?? ZERO_POINTS, maximum);
    }
  }
  return groups.map((group, index) => {
    const maximum = maxima[index] ?? ZERO_POINTS;
    if (maximum === 0) throw new UnusableRuleSetError(`Nothing to earn for class ${classCode} in ${group ?? 'total'}`);
    return { ...(group !== undefined && { group }), parent: parents[index] ?? -1, maximum };
  });
}
