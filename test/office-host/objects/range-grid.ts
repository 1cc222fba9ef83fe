import { ApiFailure } from '../protocol/api-failure';
import type { CellState } from '../model/sheet';
import type { RangeTarget } from './range-target';

/** Excel gives null in place of more cells than these (docs, "resource limits"). */
export const MOST_CELLS_READ = 5_000_000;
const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value for each cell, row by row; null for a range that is too large. */
export function grid(
  range: RangeTarget,
  value: (cell: CellState | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  const { sheet, area } = range;
  if (range.rowCount * range.columnCount > MOST_CELLS_READ) return null;
  const result: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(value(cells?.get(column), row, column));
    result.push(line);
  }
  return result;
}

/**
 * Goes over a range with what was given for each cell: an array of its own size, or one value for all. Throws
 * `InvalidArgument` for another size, and for more cells than we are willing to make.
 */
export function spread(
  range: RangeTarget,
  given: unknown,
  location: string,
  each: (value: unknown, row: number, column: number) => void,
): void {
  const { area, rowCount, columnCount } = range;
  if (rowCount * columnCount > MOST_CELLS_READ) throw new ApiFailure('RangeExceedsLimit', location);
  const lines = Array.isArray(given) ? checked(given, rowCount, columnCount, location) : undefined;
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      each(lines ? lines[row]?.[column] : given, area.top + row, area.left + column);
    }
  }
}

function checked(given: unknown[], rows: number, columns: number, location: string): unknown[][] {
  const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new ApiFailure('InvalidArgument', location, DIMENSIONS);
  return given as unknown[][];
}
