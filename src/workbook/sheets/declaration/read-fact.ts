import { checkAnswer } from '../../../engine/check-answer';
import type { AnswerProblem, CriterionFact, Round, RoundKind } from '../../../engine/facts';
import type { CellAddress } from '../../../spreadsheet/address';
import { formatCell } from '../../../spreadsheet/address';
import type { Question } from '../../questions';
import type { SheetReading, Subject } from '../../sheet-reading';
import { readDate } from '../../values/date';
import { partHeading, type AnswerPart, type AskedRound } from './answer-parts';
import { readAnswer } from './read-answer';
import { asSeen } from './reading-words';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';

/** Where on a form the parts of one criterion stand; undefined for a part that the form has no column for. */
export type FactPlaces = (part: AnswerPart) => CellAddress | undefined;

export interface FactContext {
  readonly unit: string;
  /** The rounds that the form has columns for. */
  readonly rounds: readonly AskedRound[];
  readonly calculated: boolean;
}

/** In these rounds a value is somebody's word against the unit's, so it needs its reason (DESIGN §3 "lượt"). */
const needReason: ReadonlySet<RoundKind> = new Set(['verified', 'verified-again']);

/**
 * Reads all that a form says of one criterion, round by round, and raises what is wrong with it. Undefined where it
 * says nothing at all.
 */
export function readFact(
  reading: SheetReading,
  question: Question,
  places: FactPlaces,
  context: FactContext,
): CriterionFact | undefined {
  const subject = { unit: context.unit, criterion: question.criterion.code };
  const read = context.rounds.map((asked) => {
    const before = reading.findings.length;
    const round = readRound(reading, question, asked, places, context);
    return { round, findings: { from: before, to: reading.findings.length } };
  });
  const decisive = read.findLastIndex(({ round }) => round?.answer !== undefined || round?.problem !== undefined);
  for (const { findings } of read.slice(0, Math.max(0, decisive))) reading.overrule(findings);
  const rounds = read.flatMap(({ round }) => round ?? []);
  const evidence = reading.paragraph(places('evidence'), subject);
  const note = reading.paragraph(places('note'), subject);
  if (rounds.length === 0 && evidence === '' && note === '') return undefined;
  return {
    criterion: question.criterion.code,
    // A copy takes what it holds; the list as it grew would keep room for more in each of many thousand facts.
    rounds: [...rounds],
    ...(evidence === '' ? {} : { evidence }),
    ...(note === '' ? {} : { note }),
  };
}

/** True where some round holds an entry, right or wrong. */
export function isAnswered(fact: CriterionFact | undefined): boolean {
  return fact?.rounds.some(({ answer, problem }) => answer !== undefined || problem !== undefined) ?? false;
}

function readRound(
  reading: SheetReading,
  { criterion, shape }: Question,
  round: AskedRound,
  places: FactPlaces,
  { unit, calculated }: FactContext,
): Round | undefined {
  const subject = { unit, criterion: criterion.code };
  const { kind } = round;
  const cells = round.values.map(places);
  const read = readAnswer(
    shape,
    cells.map((at) => at && reading.cell(at, subject)),
    calculated,
  );
  const details = readDetails(reading, round, places, subject);
  const [first] = cells;
  const source = first ? { cell: reading.place(first) } : {};
  switch (read.kind) {
    case 'blank': {
      if (needReason.has(kind) && details.reason !== undefined && first) {
        reading.raise('verified-value-missing', { reason: details.reason }, first, subject);
      }
      return Object.keys(details).length === 0 ? undefined : { kind, ...details, ...source };
    }
    case 'problem':
      raiseProblem(reading, read.problem, cells[read.cell] ?? first, subject);
      return { kind, problem: read.problem, ...details, ...source };
    case 'answer': {
      for (const { cell, typed, readAs } of read.notes) {
        const at = cells[cell];
        if (at) reading.log(at, typed, readAs, subject);
      }
      const problem =
        checkAnswer(shape, read.answer) ??
        (needReason.has(kind) && details.reason === undefined ? REASON_MISSING : undefined);
      if (!problem) return { kind, answer: read.answer, ...details, ...source };
      const [at, otherCell] = placesOfProblem(problem, shape, cells);
      raiseProblem(reading, problem, at ?? first, subject, otherCell);
      return { kind, answer: read.answer, problem, ...details, ...source };
    }
  }
}

const REASON_MISSING: AnswerProblem = { code: 'reason-missing', parameters: {} };

function readDetails(
  reading: SheetReading,
  round: AskedRound,
  places: FactPlaces,
  subject: Subject,
): Pick<Round, 'reason' | 'origin' | 'by' | 'date'> {
  const reason = reading.paragraph(places(round.reason), subject);
  const origin = reading.paragraph(places(round.origin), subject);
  const by = reading.paragraph(places(round.by), subject);
  const date = readRoundDate(reading, round.date, places(round.date), subject);
  return {
    ...(reason === '' ? {} : { reason }),
    ...(origin === '' ? {} : { origin }),
    ...(by === '' ? {} : { by }),
    ...(date === undefined ? {} : { date }),
  };
}

function readRoundDate(
  reading: SheetReading,
  part: AnswerPart,
  at: CellAddress | undefined,
  subject: Subject,
): string | undefined {
  const cell = at && reading.cell(at, subject);
  if (!at || !cell) return undefined;
  const date = readDate(cell);
  if (date.kind === 'read') return date.value;
  if (date.kind === 'blank') return undefined;
  reading.raise('cell-unreadable', { label: partHeading(part, vi), found: asSeen(cell) }, at, subject);
  return undefined;
}

/** The cell of the count that a problem is about, and the one that it contradicts. */
function placesOfProblem(
  { parameters }: AnswerProblem,
  shape: Question['shape'],
  cells: readonly (CellAddress | undefined)[],
): [CellAddress | undefined, string | undefined] {
  if (shape.shape !== 'counts') return [undefined, undefined];
  const cellOf = (label: string | number | undefined) =>
    cells[shape.counts.findIndex((count) => count.label === label)];
  const other = cellOf(parameters['greater']);
  return [cellOf(parameters['label'] ?? parameters['lesser']), other && formatCell(other)];
}

function raiseProblem(
  reading: SheetReading,
  problem: AnswerProblem,
  at: CellAddress | undefined,
  subject: Subject,
  otherCell = '',
): void {
  const typed = at ? asSeen(reading.cell(at)) : '';
  reading.raise(problem.code, { ...problem.parameters, typed, otherCell }, at, subject);
}
