import type { AnswerShape } from '../../engine/answer';
import type { CriterionScore, UnitAssessment } from '../../engine/assessment/assessment';
import type { Round } from '../../engine/facts';
import { pointsToNumber } from '../../engine/points';
import { explain } from '../../locales/explain';
import type { CellPlan } from '../../spreadsheet/sheet-plan';
import type { CellStyle } from '../../spreadsheet/style';
import { roundText } from './answer-text';
import type { ResultsContext } from './context';
import { cells } from './look/styles';

/** What a row says of its criterion. */
export interface DetailCriterion {
  readonly name: string;
  readonly group: string;
  readonly shape: AnswerShape;
  readonly citation: string;
}

export interface DetailStyles {
  readonly points: CellStyle;
}

/** One score, with its unit and its criterion. */
export interface DetailEntry {
  readonly order: number;
  readonly assessed: UnitAssessment;
  readonly score: CriterionScore;
  readonly criterion: DetailCriterion;
  /** Whether the source cell is a link, or only named. */
  readonly links: boolean;
}

/** The cells of one row of `Điểm chi tiết`, in the order of its heads. */
export function detailCells(context: ResultsContext, entry: DetailEntry, styles: DetailStyles): readonly CellPlan[] {
  const { logs } = context.texts;
  const { score, criterion } = entry;
  const { shape } = criterion;
  const rounds = score.fact?.rounds ?? [];
  const counted = rounds[score.round ?? -1];
  const texts = [
    entry.assessed.unit.name,
    criterion.group,
    score.criterion,
    criterion.name,
    roundText(
      rounds.find(({ kind }) => kind === 'declared'),
      shape,
      logs,
    ),
    roundText(rounds.findLast(isVerification), shape, logs),
    roundText(counted, shape, logs),
  ].map((value) => ({ value: value === '' ? null : value, style: cells.textTop }));
  const judged = [
    logs.detail.states[score.state],
    explain(score.reason, context.locale ?? 'vi'),
    criterion.citation,
  ].map((value) => ({ value, style: cells.textTop }));
  const contents = [
    { value: entry.order, style: cells.ordinal },
    ...texts,
    pointsCell(context, score, styles),
    { value: pointsToNumber(score.maximum), style: styles.points },
    ...judged,
    sourceCell(context, counted, entry.links),
  ];
  return contents.map((content, index) => ({ column: index + 1, ...content }));
}

/** Any later round that says anything: verified, explained, verified again, or the council's. */
function isVerification({ kind, answer, problem }: Round): boolean {
  return kind !== 'declared' && (answer !== undefined || problem !== undefined);
}

/** A criterion that does not apply, or has no valid answer, has no points: it never shows a zero that nobody earned. */
function pointsCell({ assessment, texts }: ResultsContext, { state, points }: CriterionScore, styles: DetailStyles) {
  const countsZero = state === 'missing' && assessment.ruleSet.policies.missing.choice === 'zero';
  return state === 'scored' || countsZero
    ? { value: pointsToNumber(points), style: styles.points }
    : { value: texts.logs.detail.noPoints, style: cells.centredText };
}

function sourceCell({ texts, linkTo }: ResultsContext, round: Round | undefined, links: boolean) {
  if (!round?.cell) return { value: null, style: cells.textTop };
  const value = texts.logs.detail.source(round.cell.sheet, round.cell.cell);
  const link = links ? linkTo(round.cell) : undefined;
  return link ? { value, style: cells.link, link } : { value, style: cells.textTop };
}
