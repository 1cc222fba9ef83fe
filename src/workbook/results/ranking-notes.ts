import type { GateFailure, LeftOut, Ranking, ScopeScore, UnitAssessment } from '../../engine/assessment/assessment';
import { pointsToDecimal } from '../../engine/points';
import { criteriaOf, placedGroups } from '../../engine/rule-set/tree';
import type { RuleSet } from '../../engine/rule-set/schema';
import type { Unit } from '../../engine/scoring-input';
import type { IncompleteUnit, ShortfallText } from '../../locales/vi/results';
import { proseName, type ResultsContext } from './context';

/** What the notes depend on beside the ranking. */
export interface NotesOptions {
  /** Whether the table has a column for the earlier rank. */
  readonly withEarlier: boolean;
  readonly firstOfClass: boolean;
}

/**
 * The sentences under a ranked table (ANNEX.md "Ghi chú"): who is left out and why, one sentence a reason; who is new;
 * and what is missing or invalid. Every unit of the class stands in the table or here.
 */
export function rankingNotes(context: ResultsContext, ranking: Ranking, options: NotesOptions): readonly string[] {
  const { notes } = context.texts.annex;
  const { earlier } = context.assessment;
  const newcomers = ranking.ranked.filter(({ earlierRank }) => options.withEarlier && earlierRank === undefined);
  return [
    ...leftOutNotes(context, ranking, options),
    ...rebasedNotes(context, ranking),
    ...(newcomers.length > 0 && earlier
      ? [
          notes.newUnits(
            newcomers.map(({ unit }) => proseName(unit)),
            earlier.period.name,
          ),
        ]
      : []),
    ...incompleteNotes(context, ranking),
  ];
}

function leftOutNotes(
  { texts, assessment }: ResultsContext,
  { leftOut }: Ranking,
  { firstOfClass }: NotesOptions,
): readonly string[] {
  const { notes } = texts.annex;
  const sentences: string[] = [];
  for (const { code, reason, names } of byReason(leftOut)) {
    const inFull = code === 'not-applicable' || firstOfClass;
    sentences.push(inFull ? notes.leftOut(names, reason) : notes.notAssessed(names, assessment.period.name));
  }
  for (const { unit, why } of leftOut) {
    if (why.code === 'gate-failed') {
      sentences.push(notes.gateFailed(proseName(unit), shortfalls(assessment.ruleSet, unit, why.failures)));
    }
  }
  return sentences;
}

/** One sentence a maximum: by the heading's alone, nobody could recompute these units' ratios. */
function rebasedNotes({ texts }: ResultsContext, { maximum, ranked }: Ranking): readonly string[] {
  const rebased = ranked.filter((one) => one.maximum !== maximum);
  return [...new Set(rebased.map((one) => one.maximum))].map((own) => {
    const names = rebased.filter((one) => one.maximum === own).map(({ unit }) => proseName(unit));
    return texts.annex.notes.rebased(names, pointsToDecimal(own));
  });
}

/** The units left out for the same reason, in one sentence together. */
export function byReason(
  leftOut: readonly LeftOut[],
): readonly { code: 'not-assessed' | 'not-applicable'; reason: string; names: readonly string[] }[] {
  const groups = new Map<string, { code: 'not-assessed' | 'not-applicable'; reason: string; names: string[] }>();
  for (const { unit, why } of leftOut) {
    if (why.code !== 'not-assessed' && why.code !== 'not-applicable') continue;
    const key = JSON.stringify([why.code, why.reason]);
    const group = groups.get(key) ?? { code: why.code, reason: why.reason, names: [] };
    group.names.push(proseName(unit));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Minimums not reached, with the names of the groups or criteria that have them. */
export function shortfalls(ruleSet: RuleSet, unit: Unit, failures: readonly GateFailure[]): readonly ShortfallText[] {
  const names = new Map(placedGroups(ruleSet).map(({ group }) => [group.code, group.name]));
  for (const { criterion } of criteriaOf(ruleSet, unit.class)) names.set(criterion.code, criterion.name);
  return failures.map(({ target, points, maximum, minimum, statedMinimum, shortfall }) => ({
    group: names.get(target) ?? target,
    points: pointsToDecimal(points),
    maximum: pointsToDecimal(maximum),
    minimum: pointsToDecimal(minimum),
    ...(statedMinimum !== undefined && { statedMinimum: pointsToDecimal(statedMinimum) }),
    shortfall: pointsToDecimal(shortfall),
  }));
}

/** A draft names all that is missing or invalid; a final result only the units that it leaves out for it. */
function incompleteNotes(context: ResultsContext, { class: classCode, group, leftOut }: Ranking): readonly string[] {
  const { notes } = context.texts.annex;
  const unranked = new Set(leftOut.filter(({ why }) => why.code === 'insufficient-data').map(({ unit }) => unit.code));
  const incomplete = context.assessment.units
    .filter(({ unit }) => unit.class === classCode && (context.isDraft || unranked.has(unit.code)))
    .flatMap((assessed) => incompleteIn(assessed, group) ?? []);
  return [...(context.isDraft ? [notes.draft] : []), ...incomplete.map(notes.incomplete)];
}

/** What a unit lacks for a ranking; undefined where it lacks nothing, or is left out whatever it declares. */
function incompleteIn(assessed: UnitAssessment, group: string | undefined): IncompleteUnit | undefined {
  const scope = group === undefined ? assessed.overall : assessed.groups.find((score) => score.group === group);
  if (!scope || scope.state === 'not-applicable') return undefined;
  return scope.missing.length + scope.invalid.length > 0 ? incompleteUnit(assessed, scope) : undefined;
}

/** What a unit lacks in a scope, named by the criteria's codes. */
export function incompleteUnit({ unit, criteria }: UnitAssessment, { missing, invalid }: ScopeScore): IncompleteUnit {
  const declared = criteria.some(({ state }) => state === 'scored' || state === 'invalid');
  return { name: proseName(unit), declared, missing, invalid };
}
