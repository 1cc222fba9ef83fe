import { exclusionsOf, exemptionsOf, scoreOfExempt } from './applicability';
import type { Exemptions } from './applicability';
import type { CriterionScore, UnitAssessment } from './assessment/assessment';
import type { ClassPlan } from './class-plan';
import { scoreCriterion } from './criterion-score';
import type { CriterionFact } from './facts';
import { scopeScores } from './group-totals';
import { ZERO_POINTS } from './points';
import { rescaleCredits } from './rescale';
import type { Unit } from './scoring-input';
import { rankingStatus } from './status';

/** The result of one unit; `facts` stand in the order of the plan's criteria. */
export function assessUnit(plan: ClassPlan, unit: Unit, facts: readonly (CriterionFact | undefined)[]): UnitAssessment {
  if (unit.notAssessed) return notAssessed(plan, unit, unit.notAssessed);
  const exemptions = exemptionsOf(plan, unit);
  const criteria = exemptions
    ? scoreSome(plan, facts, exemptions)
    : plan.criteria.map((criterion, index) => scoreCriterion(criterion, facts[index]));
  // A unit that answered nothing at all did not score zero, whatever the policy gives a single unanswered criterion.
  const declared = criteria.some(({ state }) => state === 'scored' || state === 'invalid');
  const exclusions = exemptions && exclusionsOf(plan, exemptions);
  const scopes = scopeScores(plan, criteria, exclusions, plan.missingCountsZero && declared);
  const [overall, ...groups] = scopes;
  if (!overall) throw new TypeError('A class plan always has the overall scope');
  return { unit, status: rankingStatus(plan, unit, scopes, criteria, declared), overall, groups, criteria };
}

/** Scores what applies, then what does not: a rescaled criterion is credited from the scores of the others. */
function scoreSome(
  plan: ClassPlan,
  facts: readonly (CriterionFact | undefined)[],
  exemptions: Exemptions,
): CriterionScore[] {
  const applicable = plan.criteria.map((criterion, index) =>
    exemptions[index] ? undefined : scoreCriterion(criterion, facts[index]),
  );
  const credits = rescaleCredits(plan, exemptions, applicable);
  return plan.criteria.map((criterion, index) => {
    const exemption = exemptions[index];
    if (exemption) return scoreOfExempt(criterion, exemption, facts[index], credits[index] ?? ZERO_POINTS);
    return applicable[index] ?? scoreCriterion(criterion, facts[index]);
  });
}

function notAssessed(plan: ClassPlan, unit: Unit, why: NonNullable<Unit['notAssessed']>): UnitAssessment {
  const overall = {
    state: 'not-applicable',
    exclusion: { ...why, groups: [] },
    points: ZERO_POINTS,
    maximum: plan.scopes[0]?.maximum ?? ZERO_POINTS,
    missing: [],
    invalid: [],
  } as const;
  return { unit, status: { code: 'not-assessed', ...why }, overall, groups: [], criteria: [] };
}
