import type { RangeAddress } from '../spreadsheet/address';
import type { CellValue } from '../spreadsheet/cell';
import type { RowPlan, SheetPlan, SheetReference, ValidationPlan } from '../spreadsheet/sheet-plan';
import type { CellStyle } from '../spreadsheet/style';
import { fitRows } from './fit-rows';

/** The family of the sheets that users fill in, and the version of their layout. */
export const INPUT_FAMILY = 'input';
const LAYOUT_VERSION = 1;
/** Input sheets are made once and not by a run, so their marks name none. */
const NO_RUN = 'template';

/** A cell before it has its column. */
export interface Content {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** A cell's content; nothing and an empty text are an empty cell. */
export function content(value: CellValue | undefined, style: CellStyle): Content {
  return { value: value === undefined || value === '' ? null : value, style };
}

/** A row of cells from column 1; undefined leaves a column empty. The height follows the text. */
export function rowOf(contents: readonly (Content | undefined)[]): RowPlan {
  return { cells: contents.flatMap((cell, index) => (cell ? [{ column: index + 1, ...cell }] : [])) };
}

/** Rows that are made while they are written, so that thousands of forms never stand in memory at once. */
export function madeOnDemand(make: () => readonly RowPlan[]): Iterable<RowPlan> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** How another own sheet is named in links and validations. */
export function inputSheet(key: string): SheetReference {
  return { own: { family: INPUT_FAMILY, key } };
}

/** A mark's key from a code, which may hold signs that a mark may not; the ordinal then keeps two such codes apart. */
export function markKey(prefix: string, code: string, ordinal = ''): string {
  const plain = code.replace(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 80);
  return `${prefix}.${plain === code || ordinal === '' ? plain : `${plain}.${ordinal}`}`;
}

/** An input sheet with what most of them share; a new one goes behind those that are there. */
export function inputSheetPlan(
  key: string,
  parts: Pick<SheetPlan, 'name' | 'columnWidths' | 'rows'> & Partial<SheetPlan>,
): SheetPlan {
  return {
    mark: { family: INPUT_FAMILY, key, schema: LAYOUT_VERSION, run: NO_RUN },
    position: 'last',
    visibility: 'visible',
    merges: [],
    showGridLines: false,
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...parts,
    rows: fitRows(parts.rows, parts.columnWidths),
  };
}

/** Rules that stand below one another and say the same become one, so that a form of 90 rows carries a handful. */
export function joinValidations(validations: readonly ValidationPlan[]): ValidationPlan[] {
  const joined: ValidationPlan[] = [];
  const openByColumn = new Map<string, number>();
  for (const validation of validations) {
    const { range, ...rule } = validation;
    const key = JSON.stringify([range.left, range.right, rule]);
    const index = openByColumn.get(key);
    const above = index === undefined ? undefined : joined[index];
    if (index !== undefined && above?.range.bottom === range.top - 1) {
      joined[index] = { ...above, range: { ...above.range, bottom: range.bottom } };
    } else {
      openByColumn.set(key, joined.length);
      joined.push(validation);
    }
  }
  return joined;
}

/** One column of rows, both included. */
export function columnRange(column: number, first: number, last: number): RangeAddress {
  return { top: first, left: column, bottom: last, right: column };
}
