import type { Assessment, Ranking } from '../../engine/assessment/assessment';
import { pointsToDecimal } from '../../engine/points';
import type { CriteriaGroup } from '../../engine/rule-set/schema';
import { placedGroups } from '../../engine/rule-set/tree';
import { levelShares } from '../../engine/statistics';
import { whyLeftOut, whyUnranked, type UnrankedWhy } from './unit-status-view';

/** All rankings of a trial run, class by class, as plain data for the pane. Points are exact decimals: "92.75". */
export interface TrialView {
  readonly period: string;
  readonly earlierPeriod?: string;
  readonly classes: readonly ClassRankingsView[];
}

export interface ClassRankingsView {
  readonly code: string;
  readonly name: string;
  /** The overall ranking, then one a group. */
  readonly rankings: readonly RankingView[];
}

export interface RankingView {
  /** Absent for the overall result. */
  readonly group?: { readonly code: string; readonly name: string };
  readonly maximum: string;
  readonly of: number;
  /** Best first; empty levels too. */
  readonly levels: readonly LevelView[];
  readonly leftOut: readonly LeftOutView[];
}

export interface LevelView {
  readonly name: string;
  readonly shortName: string;
  /** `E2EFDA`. */
  readonly colour: string;
  readonly percent: number;
  readonly rows: readonly RankedRowView[];
}

export interface RankedRowView {
  readonly unit: string;
  readonly name: string;
  readonly rank: number;
  readonly earlierRank?: number;
  readonly points: string;
  readonly percent: string;
}

export interface LeftOutView {
  readonly unit: string;
  readonly name: string;
  readonly why: UnrankedWhy;
}

/** The view of an assessment. */
export function trialView(assessment: Assessment): TrialView {
  const { ruleSet, period, earlier, rankings } = assessment;
  const groups = new Map(placedGroups(ruleSet).map(({ group }) => [group.code, group]));
  return {
    period: period.name,
    ...(earlier ? { earlierPeriod: earlier.period.name } : {}),
    classes: ruleSet.classes.map(({ code, name }) => ({
      code,
      name,
      rankings: rankings
        .filter((ranking) => ranking.class === code)
        .map((ranking) => rankingView(assessment, ranking, groups)),
    })),
  };
}

function rankingView(
  assessment: Assessment,
  ranking: Ranking,
  groups: ReadonlyMap<string, CriteriaGroup>,
): RankingView {
  const { class: classCode, group: groupCode, maximum, ranked } = ranking;
  const shares = levelShares(assessment, classCode, groupCode);
  return {
    ...(groupCode === undefined ? {} : { group: { code: groupCode, name: groupName(groups, groupCode) } }),
    maximum: pointsToDecimal(maximum),
    of: ranked.length,
    levels: assessment.ruleSet.levels.map(({ code, name, shortName, colour }) => ({
      name,
      shortName,
      colour,
      percent: shares.find(({ level }) => level === code)?.percent ?? 0,
      rows: ranked
        .filter(({ level }) => level === code)
        .map(({ unit, rank, earlierRank, points, percent }) => ({
          unit: unit.code,
          name: unit.name,
          rank,
          ...(earlierRank === undefined ? {} : { earlierRank }),
          points: pointsToDecimal(points),
          percent,
        })),
    })),
    leftOut: leftOutViews(assessment, ranking),
  };
}

function groupName(groups: ReadonlyMap<string, CriteriaGroup>, code: string): string {
  const group = groups.get(code);
  return group?.shortName ?? group?.name ?? code;
}

function leftOutViews({ ruleSet, units }: Assessment, { group, leftOut }: Ranking): readonly LeftOutView[] {
  const assessedOf = new Map(units.map((assessed) => [assessed.unit.code, assessed]));
  return leftOut.flatMap((one) => {
    const assessed = assessedOf.get(one.unit.code);
    if (!assessed) return [];
    const why = group === undefined ? whyUnranked(ruleSet, assessed) : whyLeftOut(ruleSet, assessed, one, group);
    return why ? [{ unit: one.unit.code, name: one.unit.name, why }] : [];
  });
}
