import { formatRange } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import { bytesOf } from '../read/payload';
import type { SheetGrid } from './sheet-grid';
import { stroke, type Stroke } from './stroke';

/** Rows that are sent together; a stroke must fit one request with room to spare. */
const ROWS = 500;

/** The values of a sheet, row by row. Their number formats must stand already, but for those that come last. */
export function* valueStrokes({ values, formulas, lastColumn }: SheetGrid): Generator<Stroke> {
  for (let first = 0; first < values.length && lastColumn > 0; first += ROWS) {
    const rows = values.slice(first, first + ROWS).map((row) => filled(row, lastColumn));
    const range = { top: first + 1, left: 1, bottom: first + rows.length, right: lastColumn };
    const bytes = rows.reduce((sum, row) => sum + row.reduce<number>((more, value) => more + bytesOf(value), 0), 0);
    if (rows.some((row) => row.some((value) => value !== null))) {
      yield stroke(4, (sheet) => void (sheet.getRange(formatRange(range)).values = rows), bytes);
    }
  }
  for (const { row, column, formula } of formulas) {
    yield stroke(1, (sheet) => void (sheet.getCell(row - 1, column - 1).formulas = [[`=${formula}`]]), formula.length);
  }
}

/** `null` leaves a cell as it is. */
function filled(row: readonly CellValue[], length: number): CellValue[] {
  return Array.from({ length }, (_, index) => row[index] ?? null);
}
