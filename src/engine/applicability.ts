import type { CriterionScore, Exclusion } from './assessment/assessment';
import type { NotApplicableReason } from './assessment/reason';
import type { ClassPlan, PlannedCriterion } from './class-plan';
import type { CriterionFact } from './facts';
import type { Points } from './points';
import { pointsToNumber, ZERO_POINTS } from './points';
import type { Unit } from './scoring-input';

/** One entry of a unit's `notApplicable`. */
export type Exemption = Unit['notApplicable'][number];

/** What does not apply to a unit, by criterion; the same order as the class plan's criteria. */
export type Exemptions = readonly (Exemption | undefined)[];

/** The first target that two exemptions treat differently, so that neither can be followed; undefined where none. */
export function contradictionIn(
  exemptions: readonly Exemption[],
): { target: string; first: string; second: string } | undefined {
  const denominators = new Map<string, string>();
  for (const { target, denominator: second } of exemptions) {
    const first = denominators.get(target) ?? second;
    if (first !== second) return { target, first, second };
    denominators.set(target, first);
  }
  return undefined;
}

/** The unit's exemptions by criterion: the innermost target wins. Undefined where everything applies. */
export function exemptionsOf(plan: ClassPlan, unit: Unit): Exemptions | undefined {
  if (unit.notApplicable.length === 0) return undefined;
  const byTarget = new Map(unit.notApplicable.map((exemption) => [exemption.target, exemption]));
  return plan.criteria.map(({ code, scope }) => {
    const own = byTarget.get(code);
    if (own) return own;
    for (let above = plan.scopes[scope]; above; above = plan.scopes[above.parent]) {
      const exemption = above.group === undefined ? undefined : byTarget.get(above.group);
      if (exemption) return exemption;
    }
    return undefined;
  });
}

/**
 * The score of a criterion that does not apply, by what becomes of the denominator: nothing earned of the full maximum
 * (leave-out), nothing of nothing (re-base), full marks, or what `credit` says (rescale).
 */
export function scoreOfExempt(
  { code: criterion, maximum: full }: PlannedCriterion,
  exemption: Exemption,
  fact: CriterionFact | undefined,
  credit: Points,
): CriterionScore {
  const { denominator, target, reason: why, citation } = exemption;
  const maximum = denominator === 're-base' ? ZERO_POINTS : full;
  const points = denominator === 'full-marks' ? full : denominator === 'rescale' ? credit : ZERO_POINTS;
  const reason: NotApplicableReason = {
    code: `not-applicable-${denominator}`,
    parameters: {
      target,
      reason: why,
      ...(citation !== undefined && { citation }),
      points: pointsToNumber(points),
      maximum: pointsToNumber(maximum),
    },
  };
  return { criterion, state: 'not-applicable', points, maximum, reason, ...(fact && { fact }) };
}

/**
 * Which scopes a unit is left out of, and why; same order as the plan's scopes. A scope is lost where a part of it is to
 * be left out (305/QĐ-UBND I.1: no group 3.2, hence no overall rank), or where nothing in it applies.
 */
export function exclusionsOf(plan: ClassPlan, exemptions: Exemptions): (Exclusion | undefined)[] {
  return plan.scopes.map((_, scope) => {
    const below = plan.criteria.flatMap((criterion, index) => (isWithin(plan, criterion.scope, scope) ? [index] : []));
    const exempt = below.flatMap((index) => exemptions[index] ?? []);
    const leftOut = exempt.filter(({ denominator }) => denominator === 'leave-out');
    if (leftOut.length > 0) return exclusionFor(plan, leftOut);
    const anythingLeft = below.some((index) => !exemptions[index] && (plan.criteria[index]?.maximum ?? 0) > 0);
    return anythingLeft ? undefined : exclusionFor(plan, exempt);
  });
}

/** True if `inner` is `outer` or lies below it. */
export function isWithin(plan: ClassPlan, inner: number, outer: number): boolean {
  for (let scope = inner; scope >= 0; scope = plan.scopes[scope]?.parent ?? -1) if (scope === outer) return true;
  return false;
}

function exclusionFor(plan: ClassPlan, exemptions: readonly Exemption[]): Exclusion {
  const citations = distinct(exemptions.flatMap(({ citation }) => citation ?? []));
  return {
    reason: distinct(exemptions.map(({ reason }) => reason)).join('; '),
    ...(citations.length > 0 && { citation: citations.join('; ') }),
    groups: distinct(exemptions.map(({ target }) => groupOf(plan, target))),
  };
}

/** The group that a target names, or that holds the criterion which it names. */
function groupOf(plan: ClassPlan, target: string): string {
  const criterion = plan.criteria[plan.positions.get(target) ?? -1];
  return (criterion && plan.scopes[criterion.scope]?.group) ?? target;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
