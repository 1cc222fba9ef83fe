import type { Exemptions } from './applicability';
import { isWithin } from './applicability';
import type { CriterionScore } from './assessment/assessment';
import type { ClassPlan } from './class-plan';
import { roundProduct } from './fraction';
import type { Points } from './points';
import { pointsOfUnits, ZERO_POINTS } from './points';

/**
 * The policy `rescale`: what does not apply is credited with the ratio that the unit earned in the rest of the innermost
 * group around the target, so that the group is scaled up to its full maximum and every sum stays exact. Where nothing is
 * left in that group, the next one outwards counts. Credits are rounded half up to 10⁻⁴ point over the target as a whole.
 * Returns the credits by criterion, zero for every other one.
 */
export function rescaleCredits(
  plan: ClassPlan,
  exemptions: Exemptions,
  scores: readonly (CriterionScore | undefined)[],
): Points[] {
  const credits = plan.criteria.map(() => ZERO_POINTS);
  const targets = new Set(exemptions.flatMap((exemption) => (exemption?.denominator === 'rescale' ? [exemption] : [])));
  for (const target of targets) {
    const rest = restAround(plan, target.target, scores);
    let maximum = 0;
    let credited = 0;
    plan.criteria.forEach((criterion, index) => {
      if (exemptions[index] !== target || rest.maximum === 0) return;
      maximum += criterion.maximum;
      const share = { numerator: rest.points, denominator: rest.maximum };
      const total = roundProduct(share, { numerator: maximum, denominator: 1 }, 'half-up');
      credits[index] = pointsOfUnits(total - credited);
      credited = total;
    });
  }
  return credits;
}

/** What the unit earned, and could have, in the innermost scope around the target that holds anything which applies. */
function restAround(plan: ClassPlan, target: string, scores: readonly (CriterionScore | undefined)[]) {
  const criterion = plan.criteria[plan.positions.get(target) ?? -1];
  const group = plan.scopes.find((scope) => scope.group === target);
  for (let scope = criterion?.scope ?? group?.parent ?? 0; scope >= 0; scope = plan.scopes[scope]?.parent ?? -1) {
    const rest = { points: 0, maximum: 0 };
    plan.criteria.forEach((planned, index) => {
      const score = scores[index];
      if (!score || !isWithin(plan, planned.scope, scope)) return;
      rest.points += score.points;
      rest.maximum += score.maximum;
    });
    if (rest.maximum > 0) return rest;
  }
  return { points: 0, maximum: 0 };
}
