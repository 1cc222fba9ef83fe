import type { Answer, AnswerShape } from '../../../engine/answer';
import type { AnswerProblem } from '../../../engine/facts';
import type { Cell } from '../../../spreadsheet/cell';
import { readNumber } from '../../values/number';
import { readOption } from '../../values/option';
import { readPercent } from '../../values/percent';
import { BLANK, type CellInput, type Reading, type UnreadableReason } from '../../values/reading';
import { isNoAnswer, normaliseText } from '../../values/vietnamese-text';
import { readYesNo } from '../../values/yes-no';
import { asSeen, inWords, numberInWords, optionInWords, percentInWords, yesNoInWords } from './reading-words';

/** Something about one of a round's cells; `cell` counts from 0. */
interface ReadOtherwise {
  readonly cell: number;
  readonly typed: string;
  readonly readAs: string;
}

/** What the cells of one round say: nothing, an answer, or an entry that is none. */
export type AnswerReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly notes: readonly ReadOtherwise[] }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem; readonly cell: number };

/** How one cell of a shape is read, and how a value of it is put into words. */
interface PartReader<T> {
  read(input: CellInput): Reading<T>;
  words(value: T): string;
  readonly options?: readonly { readonly code: string; readonly label: string }[];
}

type Part<T> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'read'; readonly value: T; readonly readAs?: string }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem };

type Counts = Extract<AnswerShape, { shape: 'counts' }>;

const problemCodes: Readonly<Record<UnreadableReason, AnswerProblem['code']>> = {
  'text-for-number': 'not-a-number',
  'boolean-for-number': 'not-a-number',
  'date-for-number': 'not-a-number',
  'misplaced-separator': 'not-a-number',
  'too-many-digits': 'too-many-digits',
  'not-finite': 'not-finite',
  'not-yes-or-no': 'not-yes-or-no',
  'unknown-option': 'unknown-option',
  'not-a-date': 'wrong-shape',
  'no-such-day': 'wrong-shape',
};

/**
 * Reads the cells of one round by the question's shape: the first cell, and for counts a cell each, in their order. An
 * entry in a cell that the question does not ask for is a question to the user, since it changes what the first means
 * (40 beside 50 is no 40 %). `calculated` is false where the workbook was saved with its formulas not calculated.
 */
export function readAnswer(
  shape: AnswerShape,
  cells: readonly (Cell | undefined)[],
  calculated: boolean,
): AnswerReading {
  const asked = shape.shape === 'counts' ? shape.counts.length : 1;
  const stray = cells.findIndex((cell, index) => index >= asked && isFilled(cell));
  if (stray >= 0) {
    const parameters = { found: asSeen(cells[stray]), why: 'entry-not-asked', candidates: '' };
    return { kind: 'problem', cell: stray, problem: { code: 'unclear', parameters } };
  }
  const [cell] = cells;
  switch (shape.shape) {
    case 'yes-no':
      return answered(cell, readPart(cell, calculated, { read: readYesNo, words: yesNoInWords }), (value) => ({
        shape: 'yes-no',
        value,
      }));
    case 'option': {
      const { options } = shape;
      const words = (code: string) => optionInWords(code, options);
      const part = readPart(cell, calculated, { read: (input) => readOption(input, options), words, options });
      return answered(cell, part, (option) => ({ shape: 'option', option }));
    }
    case 'percent': {
      const part = readPart(cell, calculated, { read: readPercent, words: percentInWords });
      return answered(cell, part, (ratio) => ({ shape: 'percent', ratio }));
    }
    case 'number': {
      const bounds = { minimum: shape.minimum, maximum: shape.maximum, integer: shape.whole };
      const part = readPart(cell, calculated, { read: (input) => readNumber(input, bounds), words: numberInWords });
      return answered(cell, part, (value) => ({ shape: 'number', value }));
    }
    case 'counts':
      return readCounts(shape, cells, calculated);
    case 'list':
      return BLANK;
  }
}

function answered<T>(cell: Cell | undefined, part: Part<T>, answer: (value: T) => Answer): AnswerReading {
  if (part.kind === 'blank') return part;
  if (part.kind === 'problem') return { ...part, cell: 0 };
  const notes = part.readAs === undefined ? [] : [{ cell: 0, typed: asSeen(cell), readAs: part.readAs }];
  return { kind: 'answer', answer: answer(part.value), notes };
}

function readCounts(shape: Counts, cells: readonly (Cell | undefined)[], calculated: boolean): AnswerReading {
  const counts: Record<string, number> = {};
  const notes: ReadOtherwise[] = [];
  const blanks: number[] = [];
  const reader = { read: (input: CellInput) => readNumber(input, { minimum: 0, integer: true }), words: numberInWords };
  for (const [index, { code, label }] of shape.counts.entries()) {
    const part = readPart(cells[index], calculated, reader);
    if (part.kind === 'problem') {
      return {
        kind: 'problem',
        cell: index,
        problem: { ...part.problem, parameters: { ...part.problem.parameters, label } },
      };
    }
    if (part.kind === 'blank') blanks.push(index);
    else {
      counts[code] = part.value;
      if (part.readAs !== undefined) notes.push({ cell: index, typed: asSeen(cells[index]), readAs: part.readAs });
    }
  }
  const [missing] = blanks;
  if (missing === undefined) return { kind: 'answer', answer: { shape: 'counts', counts }, notes };
  if (blanks.length === shape.counts.length) return BLANK;
  const label = shape.counts[missing]?.label ?? '';
  return { kind: 'problem', cell: missing, problem: { code: 'count-missing', parameters: { label } } };
}

function readPart<T>(cell: Cell | undefined, calculated: boolean, reader: PartReader<T>): Part<T> {
  if (cell === undefined) return BLANK;
  const found = asSeen(cell);
  if (cell.error !== undefined) return partProblem('formula-error', { found });
  if (cell.formula !== undefined && (cell.value === null || !calculated)) {
    return partProblem('formula-not-calculated', { found: `=${cell.formula}` });
  }
  const reading = reader.read(cell);
  switch (reading.kind) {
    case 'blank':
      return reading;
    case 'read': {
      const { value, note } = reading;
      return note
        ? { kind: 'read', value, readAs: inWords(note.readAs, reader.options ?? []) }
        : { kind: 'read', value };
    }
    case 'unclear': {
      const candidates = reading.candidates.map((value) => `“${reader.words(value)}”`).join(' hay ');
      return partProblem('unclear', { found, why: reading.why, candidates });
    }
    case 'unreadable': {
      const options = reader.options ? { options: reader.options.map(({ label }) => label).join('; ') } : {};
      return partProblem(problemCodes[reading.why], { found, why: reading.why, ...options });
    }
  }
}

function partProblem(code: AnswerProblem['code'], parameters: AnswerProblem['parameters']): Part<never> {
  return { kind: 'problem', problem: { code, parameters } };
}

function isFilled(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.error !== undefined) return true;
  return cell.value === null ? cell.formula !== undefined : !isNoAnswer(normaliseText(asSeen(cell)));
}
