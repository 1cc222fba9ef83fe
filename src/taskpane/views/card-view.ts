import type { AnswerShape } from '../../engine/answer';
import type {
  Assessment,
  CriterionScore,
  CriterionState,
  Reason,
  UnitAssessment,
} from '../../engine/assessment/assessment';
import { answerShape } from '../../engine/criteria/shape';
import type { Round, SourceCell } from '../../engine/facts';
import { pointsToDecimal, type Points } from '../../engine/points';
import type { RuleSet } from '../../engine/rule-set/schema';
import { criteriaOf, groupsOf, type PlacedCriterion } from '../../engine/rule-set/tree';
import { whyUnranked, type UnrankedWhy } from './unit-status-view';

/** All that the result says of one unit, as plain data for the pane. Points are exact decimals. */
export interface CardView {
  readonly unit: string;
  readonly name: string;
  readonly className: string;
  readonly overall: ScopeView;
  /** Absent for a ranked unit. */
  readonly unranked?: UnrankedWhy;
  /** In the regulation's order; only groups that hold criteria themselves, or whose class is scored by them. */
  readonly groups: readonly GroupCardView[];
}

export interface ScopeView {
  readonly state: 'complete' | 'incomplete' | 'not-applicable';
  readonly points: string;
  readonly maximum: string;
  /** As printed: "92.75"; absent for a unit without a rank. */
  readonly percent?: string;
  readonly rank?: number;
  readonly of?: number;
  readonly earlierRank?: number;
  readonly level?: { readonly name: string; readonly colour: string };
}

export interface GroupCardView {
  readonly code: string;
  readonly name: string;
  readonly score: ScopeView;
  readonly criteria: readonly CriterionCardView[];
}

export interface CriterionCardView {
  readonly code: string;
  readonly name: string;
  /** The name only stands in for the regulation's. */
  readonly placeholder: boolean;
  readonly state: CriterionState;
  /** Absent where nobody earned anything, not even a zero. */
  readonly points?: string;
  readonly maximum: string;
  readonly reason: Reason;
  readonly shape: AnswerShape;
  readonly declared?: Round;
  readonly verified?: Round;
  readonly citation: { readonly document: string; readonly passage?: string; readonly quote?: string };
  readonly place?: SourceCell;
}

/** The card of a unit; undefined where there is no unit of that code. */
export function cardView(assessment: Assessment, unitCode: string): CardView | undefined {
  const assessed = assessment.units.find(({ unit }) => unit.code === unitCode);
  if (!assessed) return undefined;
  const { ruleSet } = assessment;
  const { unit } = assessed;
  const unranked = whyUnranked(ruleSet, assessed);
  const criteria = criteriaOf(ruleSet, unit.class);
  return {
    unit: unit.code,
    name: unit.name,
    className: ruleSet.classes.find(({ code }) => code === unit.class)?.name ?? unit.class,
    overall: scopeView(assessment, assessed, undefined),
    ...(unranked ? { unranked } : {}),
    groups: groupsOf(ruleSet, unit.class)
      .filter(({ code }) => assessed.groups.some(({ group }) => group === code))
      .map(({ code, name }) => ({
        code,
        name,
        score: scopeView(assessment, assessed, code),
        criteria: criteria
          .filter(({ group }) => group.code === code)
          .flatMap((placed) => criterionView(ruleSet, assessed, placed)),
      })),
  };
}

function scopeView(
  assessment: Assessment,
  { unit, overall, groups }: UnitAssessment,
  group: string | undefined,
): ScopeView {
  const scope = group === undefined ? overall : (groups.find((score) => score.group === group) ?? overall);
  const ranking = assessment.rankings.find((one) => one.class === unit.class && one.group === group);
  const ranked = ranking?.ranked.find((row) => row.unit.code === unit.code);
  const level = assessment.ruleSet.levels.find(({ code }) => code === ranked?.level);
  return {
    state: scope.state,
    points: pointsToDecimal(scope.points),
    maximum: pointsToDecimal(scope.maximum),
    ...(ranked ? { percent: ranked.percent, rank: ranked.rank, of: ranking?.ranked.length ?? 0 } : {}),
    ...(ranked?.earlierRank === undefined ? {} : { earlierRank: ranked.earlierRank }),
    ...(level ? { level: { name: level.name, colour: level.colour } } : {}),
  };
}

function criterionView(
  ruleSet: RuleSet,
  { unit, criteria }: UnitAssessment,
  { criterion }: PlacedCriterion,
): readonly CriterionCardView[] {
  const score = criteria.find((one) => one.criterion === criterion.code);
  if (!score) return [];
  const { document, passage, quote } = ruleSet.citations.find(({ id }) => id === criterion.citation) ?? {
    document: criterion.citation,
  };
  const points = earned(ruleSet, score);
  const rounds = score.fact?.rounds ?? [];
  const declared = rounds.find(({ kind }) => kind === 'declared');
  const verified = rounds.findLast((round) => round.kind !== 'declared' && (round.answer ?? round.problem));
  const place = rounds[score.round ?? -1]?.cell ?? declared?.cell;
  return [
    {
      code: criterion.code,
      name: criterion.name,
      placeholder: criterion.placeholder,
      state: score.state,
      ...(points === undefined ? {} : { points: pointsToDecimal(points) }),
      maximum: pointsToDecimal(score.maximum),
      reason: score.reason,
      shape: answerShape(criterion, ruleSet, unit.class),
      ...(declared ? { declared } : {}),
      ...(verified ? { verified } : {}),
      citation: { document, ...(passage ? { passage } : {}), ...(quote ? { quote } : {}) },
      ...(place ? { place } : {}),
    },
  ];
}

/** A zero that nobody earned is never shown: a criterion without a valid answer has no points unless the policy says zero. */
function earned({ policies }: RuleSet, { state, points }: CriterionScore): Points | undefined {
  const counts = state === 'scored' || (state === 'missing' && policies.missing.choice === 'zero');
  return counts ? points : undefined;
}
