import type { CriterionFact } from '../../../engine/facts';
import type { Criterion } from '../../../engine/rule-set/criterion';
import type { Unit } from '../../../engine/scoring-input';
import { formatCell, type CellAddress } from '../../../spreadsheet/address';
import { cellUnder, type Headings } from '../../headings';
import type { Question, Questionnaire } from '../../questions';
import type { SheetReading } from '../../sheet-reading';
import { askedRounds, type AnswerPart, type AskedRound } from './answer-parts';
import type { FormColumn } from './declaration-layout';
import type { FormContext } from './form-context';
import { isAnswered, readFact, type FactPlaces } from './read-fact';

/** The table of one unit's form as read; `places` leads from a criterion to the row where it is asked. */
export interface RowsReading {
  readonly facts: ReadonlyMap<string, CriterionFact>;
  readonly places: ReadonlyMap<string, FactPlaces>;
}

/** A row below a form's headings, by what stands in its code column. */
export type FormRow =
  | { readonly kind: 'question'; readonly row: number; readonly question: Question }
  | { readonly kind: 'not-asked'; readonly row: number; readonly code: string }
  | { readonly kind: 'unknown'; readonly row: number; readonly code: string; readonly name: string }
  | { readonly kind: 'group'; readonly row: number }
  | { readonly kind: 'other'; readonly row: number };

/** Without blanks, not long, and with a digit: what stands in the code column and means to be a code. */
const CODE = /^(?=.*\d)\S{1,20}$/u;

/** Tells the rows below a form's headings apart: a criterion by its code, or where the code is blank by its name. */
export function sortRows(
  reading: SheetReading,
  headings: Headings<FormColumn>,
  unit: Unit,
  questionnaire: Questionnaire,
): FormRow[] {
  return reading.rowsAfter(headings.row).map((row) => sortRow(reading, headings, row, questionnaire, unit));
}

/** Reads the rows of a form's table. */
export function readRows(
  reading: SheetReading,
  headings: Headings<FormColumn>,
  rows: readonly FormRow[],
  unit: Unit,
  { questionnaire, calculated }: Pick<FormContext, 'questionnaire' | 'calculated'>,
): RowsReading {
  const rounds = askedRounds(headings.columns.keys(), questionnaire.widestQuestion);
  const facts = new Map<string, CriterionFact>();
  const places = new Map<string, FactPlaces>();
  const lastQuestion = rows.findLast(({ kind }) => kind === 'question')?.row ?? 0;
  for (const entry of rows) {
    const at = placesIn(entry.row, headings);
    switch (entry.kind) {
      case 'question': {
        const { criterion } = entry.question;
        const fact = readFact(reading, entry.question, at, { unit: unit.code, rounds, calculated });
        const before = places.get(criterion.code);
        if (before && isAnswered(fact) && isAnswered(facts.get(criterion.code))) {
          raiseTwice(reading, unit, criterion.code, at, before);
        } else if (!before || isAnswered(fact)) {
          places.set(criterion.code, at);
          if (fact) facts.set(criterion.code, fact);
        }
        break;
      }
      case 'not-asked': {
        const answer = firstFilled(reading, at, rounds);
        const parameters = { criterion: entry.code, class: questionnaire.className(unit.class) };
        if (answer) reading.raise('criterion-not-asked', parameters, answer, { unit: unit.code });
        break;
      }
      case 'unknown': {
        const suggestion = questionnaire.suggestion(entry.code, entry.name);
        reading.raise('criterion-unknown', { found: entry.code, suggestion }, at('code') ?? at('ordinal'), {
          unit: unit.code,
        });
        break;
      }
      case 'group':
      case 'other': {
        const answer = entry.row < lastQuestion ? firstFilled(reading, at, rounds) : undefined;
        if (answer) reading.raise('answer-without-code', { found: reading.text(answer) }, answer, { unit: unit.code });
      }
    }
  }
  return { facts, places };
}

function sortRow(
  reading: SheetReading,
  { columns }: Headings<FormColumn>,
  row: number,
  questionnaire: Questionnaire,
  unit: Unit,
): FormRow {
  const code = reading.code(cellUnder(columns, columns.has('code') ? 'code' : 'ordinal', row));
  const name = () => reading.text(cellUnder(columns, 'name', row));
  const criterion = questionnaire.criterion(code) ?? (code === '' ? criterionNamed(name(), questionnaire) : undefined);
  if (criterion) {
    const question = questionnaire.of(unit.class).get(criterion.code);
    return question ? { kind: 'question', row, question } : { kind: 'not-asked', row, code: criterion.code };
  }
  if (questionnaire.isGroup(code)) return { kind: 'group', row };
  return CODE.test(code) ? { kind: 'unknown', row, code, name: withoutRemark(name()) } : { kind: 'other', row };
}

function criterionNamed(name: string, questionnaire: Questionnaire): Criterion | undefined {
  return questionnaire.criterionNamed(name) ?? questionnaire.criterionNamed(withoutRemark(name));
}

/** A name without what is said of it in brackets behind: "(tên tạm)". */
function withoutRemark(name: string): string {
  return name.replace(/\s*\([^()]*\)$/u, '');
}

function placesIn(row: number, { columns }: Headings<FormColumn>): (column: FormColumn) => CellAddress | undefined {
  return (column) => cellUnder(columns, column, row);
}

/** The first cell of the row's answers that holds something. */
function firstFilled(
  reading: SheetReading,
  at: (part: AnswerPart) => CellAddress | undefined,
  rounds: readonly AskedRound[],
): CellAddress | undefined {
  const places = rounds.flatMap(({ values }) => values.map(at));
  return places.find((place) => place !== undefined && reading.text(place) !== '');
}

function raiseTwice(reading: SheetReading, unit: Unit, criterion: string, at: FactPlaces, before: FactPlaces): void {
  const [here, there] = [at, before].map((place) => place('declared.0') ?? place('verified.0'));
  const otherCell = there ? formatCell(there) : '';
  reading.raise('criterion-twice', { criterion, otherCell }, here, { unit: unit.code, criterion });
}
