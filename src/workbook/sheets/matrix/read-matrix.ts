import type { CriterionFact, Declaration } from '../../../engine/facts';
import type { Unit } from '../../../engine/scoring-input';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import { formatCell } from '../../../spreadsheet/address';
import type { CellGrid, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { Finding, Place } from '../../finding';
import { cellUnder } from '../../headings';
import type { Questionnaire } from '../../questions';
import { SheetReading } from '../../sheet-reading';
import type { ReadingLogEntry } from '../../workbook-facts';
import type { FormContext } from '../declaration/form-context';
import { checkFormHeader, readFormHeader } from '../declaration/form-header';
import { raiseMissing } from '../declaration/missing-answers';
import { readFact, type FactPlaces } from '../declaration/read-fact';
import { raiseUnitMismatch } from '../declaration/unit-mismatch';
import { findMatrixColumns, type MatrixColumns } from './matrix-columns';

/** The forms of many units on one sheet, each with the place that names its unit. */
export interface MatrixReading {
  readonly declarations: readonly { readonly declaration: Declaration; readonly place: Place }[];
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

/** True where the first rows name units in one column and at least three criteria of the rule set above others. */
export function isMatrixSheet(head: CellGrid, questionnaire: Questionnaire): boolean {
  return findMatrixColumns(head, questionnaire) !== undefined;
}

/** Reads `Tổng hợp phiếu`: a row a unit, columns by criterion and round. */
export function readMatrix(snapshot: SheetSnapshot, context: FormContext): MatrixReading {
  const reading = new SheetReading(snapshot);
  const { questionnaire } = context;
  const { findings, readingLog } = reading;
  const columns = findMatrixColumns(snapshot.cells, questionnaire);
  if (!columns) {
    reading.raise('headings-missing', { kind: vi.names.matrix, headings: vi.matrix.wantedHeadings });
    return { declarations: [], findings, readingLog };
  }
  for (const { code, name, at } of columns.unknown) {
    reading.raise('criterion-unknown', { found: code, suggestion: questionnaire.suggestion(code, name) }, at);
  }
  for (const { criterion, at, other } of columns.twice) {
    reading.raise('criterion-twice', { criterion, otherCell: formatCell(other) }, at, { criterion });
  }
  checkFormHeader(reading, readFormHeader(reading, columns.headingRow), context);
  const declarations = reading.rowsAfter(columns.firstRow - 1).flatMap((row) => {
    const unit = unitOfRow(reading, row, columns, context);
    if (!unit) return [];
    const facts = readUnitRow(reading, row, unit, columns, context);
    const at = { row, column: columns.units.get('unitName') ?? columns.units.get('unitCode') ?? 1 };
    return [{ declaration: { unit: unit.code, facts }, place: reading.place(at) }];
  });
  return { declarations, findings, readingLog };
}

function unitOfRow(
  reading: SheetReading,
  row: number,
  columns: MatrixColumns,
  { directory }: FormContext,
): Unit | undefined {
  const at = (key: 'unitCode' | 'unitName') => cellUnder(columns.units, key, row);
  const typed = { code: reading.code(at('unitCode')), name: reading.text(at('unitName')) };
  if (typed.code === '' && typed.name === '') return undefined;
  const match = directory.find(typed.code, typed.name);
  if ('unit' in match) return match.unit;
  // A row that names nobody and answers nothing heads a part of the list, or is a remark below it.
  const answered = [...columns.answers.values()].some((parts) =>
    [...parts.values()].some((column) => reading.text({ row, column }) !== ''),
  );
  if (answered || typed.code !== '') raiseUnitMismatch(reading, match, typed, at('unitName') ?? at('unitCode'));
  return undefined;
}

function readUnitRow(
  reading: SheetReading,
  row: number,
  unit: Unit,
  columns: MatrixColumns,
  { questionnaire, calculated }: FormContext,
): CriterionFact[] {
  const { rounds } = columns;
  const facts = new Map<string, CriterionFact>();
  const placesOf = (criterion: string): FactPlaces => {
    const parts = columns.answers.get(criterion);
    return (part) => parts && cellUnder(parts, part, row);
  };
  for (const question of questionnaire.of(unit.class).values()) {
    const { code } = question.criterion;
    const fact = readFact(reading, question, placesOf(code), { unit: unit.code, rounds, calculated });
    if (fact) facts.set(code, fact);
  }
  raiseNotAsked(reading, row, unit, columns, questionnaire);
  if (!unit.notAssessed) {
    raiseMissing(reading, unit, questionnaire, facts, (criterion) => placesOf(criterion)('declared.0'));
  }
  return [...facts.values()];
}

/** Answers in columns of criteria that the unit's class is not asked. */
function raiseNotAsked(
  reading: SheetReading,
  row: number,
  unit: Unit,
  { answers }: MatrixColumns,
  questionnaire: Questionnaire,
): void {
  const asked = questionnaire.of(unit.class);
  for (const [criterion, parts] of answers) {
    if (asked.has(criterion)) continue;
    const column = [...parts.values()].find((candidate) => reading.text({ row, column: candidate }) !== '');
    const parameters = { criterion, class: questionnaire.className(unit.class) };
    if (column !== undefined) reading.raise('criterion-not-asked', parameters, { row, column }, { unit: unit.code });
  }
}
