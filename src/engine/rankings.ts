import type { LeftOut, RankedUnit, Ranking, ScopeScore, UnitAssessment } from './assessment/assessment';
import type { ClassPlan, PlannedScope } from './class-plan';
import type { EarlierRanks } from './earlier-ranks';
import { percentText } from './fraction';
import type { Order } from './rank';
import { orderOf, ranksOf } from './rank';
import type { RuleSet } from './rule-set/schema';

/** A unit with the result by which it is ranked here. */
interface Entry {
  readonly assessment: UnitAssessment;
  readonly score: ScopeScore;
  readonly level: string;
}

/** The rankings of one class: by the overall result, then by each group in the order of the tree. */
export function rankClass(
  plan: ClassPlan,
  ruleSet: RuleSet,
  units: readonly UnitAssessment[],
  earlier: EarlierRanks,
): Ranking[] {
  const order = orderOf(ruleSet.policies);
  return plan.scopes.map((scope, index) => {
    const entries: Entry[] = [];
    const leftOut: LeftOut[] = [];
    for (const assessment of units) {
      const score = index === 0 ? assessment.overall : assessment.groups[index - 1];
      const why = score ? whyLeftOut(assessment, score) : whyNotAssessed(assessment);
      if (why) leftOut.push({ unit: assessment.unit, why });
      else if (score?.level !== undefined) entries.push({ assessment, score, level: score.level });
    }
    return {
      class: plan.class,
      ...(scope.group !== undefined && { group: scope.group }),
      maximum: scope.maximum,
      ranked: rankEntries(entries, scope, order, ruleSet, earlier),
      leftOut,
    };
  });
}

function rankEntries(
  entries: Entry[],
  { group }: PlannedScope,
  order: Order,
  { policies }: RuleSet,
  earlier: EarlierRanks,
): RankedUnit[] {
  // Sorting is stable: ties stay in the order of `Danh sách đơn vị`.
  const sorted = entries.sort((left, right) => order(left.score, right.score));
  const scores = sorted.map(({ score }) => score);
  const ranks = ranksOf(scores, order, policies.ties.choice);
  return sorted.map(({ assessment: { unit }, score: { points, maximum }, level }, index) => {
    const earlierRank = earlier.rankOf(unit.code, group);
    return {
      unit,
      points,
      maximum,
      percent: percentText(points, maximum, policies.percentDecimals.choice),
      level,
      rank: ranks[index] ?? 0,
      ...(earlierRank !== undefined && { earlierRank }),
    };
  });
}

/** Why a unit stands outside this ranking; undefined where it is ranked. A minimum concerns the overall result only. */
function whyLeftOut(assessment: UnitAssessment, score: ScopeScore): LeftOut['why'] | undefined {
  if (assessment.status.code === 'not-assessed') return whyNotAssessed(assessment);
  if (score.exclusion) {
    const { reason, citation } = score.exclusion;
    return { code: 'not-applicable', reason, citation };
  }
  if (score.state === 'incomplete') {
    return { code: 'insufficient-data', missing: score.missing, invalid: score.invalid };
  }
  if (score.group === undefined && assessment.status.code === 'gate-failed') return assessment.status;
  return undefined;
}

function whyNotAssessed({ status }: UnitAssessment): LeftOut['why'] | undefined {
  return status.code === 'not-assessed' ? status : undefined;
}
