import { columnLetters } from '../../src/spreadsheet/address';
import { decisiveRound, type CriterionFact } from '../../src/engine/facts';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { criteriaOf, groupsOf, placedGroups } from '../../src/engine/rule-set/tree';
import type { ScoringInput } from '../../src/engine/scoring-input';
import { criterionFormula, type Question } from './criterion-formula';

/** The job of one class as officials do it today: a row a unit; answers, then points, then totals, levels and ranks. */
export interface ClassSheet {
  readonly class: string;
  readonly units: readonly string[];
  /** Codes of the scopes, "" for the overall result first. */
  readonly scopes: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns from 0, in the order of the scopes. */
  readonly totalColumns: readonly number[];
  readonly rankColumns: readonly number[];
}

export type SheetCell = string | number | null | { readonly formula: string };

/** Lays out one class; nothing of it is timed. */
export function classSheet(ruleSet: RuleSet, input: ScoringInput, classCode: string): ClassSheet {
  const placed = criteriaOf(ruleSet, classCode);
  const scopes = ['', ...groupsOf(ruleSet, classCode).map(({ code }) => code)];
  const units = input.units.filter((unit) => unit.class === classCode).map(({ code }) => code);
  const declarations = new Map(input.declarations.map(({ unit, facts }) => [unit, facts]));

  let next = 1;
  const take = (count: number) => (next += count) - count;
  const questions = placed.map(({ criterion: { rule, maximum } }): Question => {
    const isCounts = 'question' in rule && rule.question.ask === 'counts';
    return { rule, maximum: maximum[classCode] ?? 0, column: take(isCounts ? 2 : 1), columns: isCounts ? 2 : 1 };
  });
  const firstPoints = take(placed.length);
  const totals = scopes.map(() => take(1));
  const ratios = scopes.map(() => take(1));
  take(scopes.length); // levels
  const ranks = scopes.map(() => take(1));
  const spans = scopes.map((scope) => spanOf(ruleSet, scope, placed));

  const rows = units.map((unit, index): SheetCell[] => {
    const row = index + 1;
    const at = (column: number) => `${columnLetters(column + 1)}${row}`;
    const facts = new Map(declarations.get(unit)?.map((fact) => [fact.criterion, fact]));
    const formulas = [
      ...questions.map((question) => criterionFormula(question, at, ruleSet)),
      ...spans.map(({ first, last }) => {
        const range = `${at(firstPoints + first)}:${at(firstPoints + last)}`;
        return `IF(COUNT(${range})<${last - first + 1},"",SUM(${range}))`;
      }),
      ...spans.map(({ first, last }, scope) => {
        const maximum = questions.slice(first, last + 1).reduce((sum, question) => sum + question.maximum, 0);
        return `IF(${at(totals[scope] ?? 0)}="","",${at(totals[scope] ?? 0)}/${maximum})`;
      }),
      ...ratios.map((column) => levelFormula(at(column), ruleSet)),
      ...totals.map((column) => {
        const range = `${columnLetters(column + 1)}$1:${columnLetters(column + 1)}$${units.length}`;
        return `IF(${at(column)}="","",COUNTIF(${range},">"&${at(column)})+1)`;
      }),
    ];
    return [
      unit,
      ...questions.flatMap((question, place) => answerCells(question, facts.get(placed[place]?.criterion.code ?? ''))),
      ...formulas.map((formula) => ({ formula })),
    ];
  });
  return { class: classCode, units, scopes, rows, totalColumns: totals, rankColumns: ranks };
}

/** First and last criterion below a scope; a tree's criteria stand side by side. */
function spanOf(ruleSet: RuleSet, scope: string, placed: ReturnType<typeof criteriaOf>) {
  const parentOf = new Map(placedGroups(ruleSet).map(({ group, parent }) => [group.code, parent?.code]));
  const isBelow = (group: string | undefined): boolean =>
    group === scope || (group !== undefined && isBelow(parentOf.get(group)));
  const below = placed.flatMap(({ group }, index) => (scope === '' || isBelow(group.code) ? [index] : []));
  return { first: below[0] ?? 0, last: below.at(-1) ?? 0 };
}

function levelFormula(ratio: string, { levels }: RuleSet): string {
  const nested = levels.reduceRight((rest, { from, code }) => `IF(${ratio}>=${from / 100},"${code}",${rest})`, '""');
  return `IF(${ratio}="","",${nested})`;
}

function answerCells({ columns }: Question, fact: CriterionFact | undefined): SheetCell[] {
  const answer = fact && decisiveRound(fact)?.answer;
  switch (answer?.shape) {
    case 'yes-no':
      return [answer.value ? 'Có' : 'Không'];
    case 'option':
      return [answer.option];
    case 'percent':
      return [answer.ratio];
    case 'counts':
      return [answer.counts['numerator'] ?? null, answer.counts['denominator'] ?? null];
    case 'number':
      return [answer.value];
    default:
      return new Array<null>(columns).fill(null);
  }
}
