import type { LeftOut, UnitAssessment } from '../../engine/assessment/assessment';
import type { RuleSet } from '../../engine/rule-set/schema';
import { placedGroups } from '../../engine/rule-set/tree';
import type { IncompleteUnit, ShortfallText } from '../../locales/vi/results';
import { incompleteUnit, shortfalls } from '../../workbook/results/ranking-notes';

/** Why a unit stands in no ranking, ready for the catalogue's sentence (WORDING "Unit, ranking"). */
export type UnrankedWhy =
  | { readonly code: 'gate-failed'; readonly failures: readonly ShortfallText[] }
  | { readonly code: 'not-ranked-overall'; readonly reason: string; readonly groups: readonly string[] }
  | { readonly code: 'not-assessed' | 'not-applicable'; readonly reason: string }
  | { readonly code: 'insufficient-data'; readonly unit: IncompleteUnit };

/** Why a unit has no overall rank; undefined for a unit that has one. */
export function whyUnranked(ruleSet: RuleSet, assessed: UnitAssessment): UnrankedWhy | undefined {
  const { status, unit } = assessed;
  switch (status.code) {
    case 'ranked':
      return undefined;
    case 'gate-failed':
      return { code: status.code, failures: shortfalls(ruleSet, unit, status.failures) };
    case 'not-ranked-overall': {
      const names = new Map(placedGroups(ruleSet).map(({ group }) => [group.code, group.name]));
      const groups = status.groups.map((code) => names.get(code) ?? code);
      return { code: status.code, reason: status.reason, groups };
    }
    case 'not-assessed':
      return { code: status.code, reason: status.reason };
    case 'insufficient-data':
      return { code: status.code, unit: incompleteUnit(assessed, assessed.overall) };
  }
}

/** Why a unit is left out of the ranking by one group. */
export function whyLeftOut(
  ruleSet: RuleSet,
  assessed: UnitAssessment,
  { unit, why }: LeftOut,
  group: string,
): UnrankedWhy {
  switch (why.code) {
    case 'gate-failed':
      return { code: why.code, failures: shortfalls(ruleSet, unit, why.failures) };
    case 'not-assessed':
    case 'not-applicable':
      return { code: why.code, reason: why.reason };
    case 'insufficient-data': {
      const scope = assessed.groups.find((score) => score.group === group) ?? assessed.overall;
      return { code: why.code, unit: incompleteUnit(assessed, scope) };
    }
  }
}
