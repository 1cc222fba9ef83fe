import { ApiFailure } from '../protocol/api-failure';
import type { Scalar } from '../protocol/api-object';
import { withLook } from '../model/cell-format';
import { displayText } from '../model/display-text';
import type { CellState, Sheet } from '../model/sheet';
import { typedText } from '../model/typed-text';
import { guardContents, guardSheet } from './guards';
import { grid, spread } from './range-grid';
import type { RangeTarget } from './range-target';

/** Excel's limits, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** `Range.values` and its kin: what cells hold, in the four ways that the API shows it. */
export const valueScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: {
    get: (range) => grid(range, (cell) => cell?.content ?? ''),
    set: (range, given) => writeContents(range, given, 'Range.values'),
  },
  Formulas: {
    get: (range) => grid(range, formulaOrValue),
    set: (range, given) => writeContents(range, given, 'Range.formulas'),
  },
  FormulasLocal: { get: (range) => grid(range, formulaOrValue) },
  Text: {
    get: (range) => grid(range, (cell) => displayText(cell, range.workbook.culture)),
  },
  ValueTypes: { get: (range) => grid(range, valueType) },
  NumberFormat: {
    get: (range) => grid(range, (_cell, row, column) => range.sheet.formatAt(row, column).numberFormat),
    set: (range, given) => writeNumberFormats(range, given),
  },
};

function formulaOrValue(cell: CellState | undefined): unknown {
  return cell?.formula === undefined ? (cell?.content ?? '') : `=${cell.formula}`;
}

function valueType(cell: CellState | undefined): string {
  const { content = null, error = false } = cell ?? {};
  if (content === null) return 'Empty';
  if (error) return 'Error';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

/** null leaves a cell as it is, '' empties it, anything else is taken as typed. */
function writeContents(range: RangeTarget, given: unknown, location: string): void {
  guardContents(range, location);
  spread(range, given, location, (value, row, column) => {
    if (value === null || value === undefined || hiddenByMerge(range.sheet, row, column)) return;
    writeCell(range.sheet, row, column, value, location);
  });
}

/** Only the first cell of a merged range can hold anything; Excel drops what is written to the others. */
function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function writeCell(sheet: Sheet, row: number, column: number, value: unknown, location: string): void {
  if (value === '' && !sheet.cell(row, column)) return;
  const cell = sheet.ensure(row, column);
  const asText = cell.format.numberFormat === '@';
  cell.formula = undefined;
  cell.error = false;
  if (typeof value === 'number' || typeof value === 'boolean') {
    // A cell of format Text keeps what it is given as text.
    cell.content = asText ? String(value).toUpperCase() : value;
    return;
  }
  if (typeof value !== 'string') throw new ApiFailure('InvalidArgument', location);
  const longest = value.startsWith('=') && !asText ? LONGEST_FORMULA : LONGEST_TEXT;
  if (value.length > longest) throw new ApiFailure('InvalidArgument', location);
  const typed = typedText(value, asText);
  cell.content = typed.content;
  cell.error = typed.error;
  cell.formula = typed.formula;
  if (typed.numberFormat !== undefined && cell.format.numberFormat === 'General') {
    cell.format = withLook(cell.format, 'numberFormat', typed.numberFormat);
  }
}

/** A format given later doesn't change what a cell already holds. */
function writeNumberFormats(range: RangeTarget, given: unknown): void {
  const location = 'Range.numberFormat';
  guardSheet(range.workbook, range.sheet, location, 'allowFormatCells');
  spread(range, given, location, (value, row, column) => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'string') throw new ApiFailure('InvalidArgument', location);
    const cell = range.sheet.ensure(row, column);
    cell.format = withLook(cell.format, 'numberFormat', value === '' ? 'General' : value);
  });
}
