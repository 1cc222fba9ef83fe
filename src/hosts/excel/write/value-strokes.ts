import { formatRange } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import { bytesOf } from '../read/payload';
import type { SheetGrid } from './sheet-grid';
import { stroke, type Stroke } from './stroke';

/** Bytes of rows that are sent together; a stroke must fit one request with room to spare. */
const BLOCK_BYTES = 500_000;

/** The values of a sheet, row by row. Their number formats must stand already, but for those that come last. */
export function* valueStrokes({ values, formulas, lastColumn }: SheetGrid): Generator<Stroke> {
  let rows: CellValue[][] = [];
  let bytes = 0;
  for (const [index, row] of values.entries()) {
    rows.push(filled(row, lastColumn));
    bytes += row.reduce<number>((sum, value) => sum + bytesOf(value), lastColumn * 5);
    if (bytes < BLOCK_BYTES && index < values.length - 1) continue;
    if (lastColumn > 0) yield block(rows, index + 1, lastColumn, bytes);
    rows = [];
    bytes = 0;
  }
  for (const { row, column, formula } of formulas) {
    yield stroke(1, (sheet) => void (sheet.getCell(row - 1, column - 1).formulas = [[`=${formula}`]]), formula.length);
  }
}

function block(rows: CellValue[][], bottom: number, right: number, bytes: number): Stroke {
  const address = formatRange({ top: bottom - rows.length + 1, left: 1, bottom, right });
  return stroke(4, (sheet) => void (sheet.getRange(address).values = rows), bytes);
}

/** `null` leaves a cell as it is. */
function filled(row: readonly CellValue[], length: number): CellValue[] {
  return Array.from({ length }, (_, index) => row[index] ?? null);
}
