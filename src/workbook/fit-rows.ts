import type { RowPlan } from '../spreadsheet/sheet-plan';
import { millimetresOf } from './column-width';
import { lineCount, textHeight } from './text-measure';

/**
 * Rows with an estimate of their height where a wrapped text takes several lines: programs that fit no row when they open
 * a file would lay the lines over each other. Excel still fits the row to what is typed later.
 */
export function fitRows(rows: Iterable<RowPlan>, columnWidths: readonly number[]): Iterable<RowPlan> {
  const widths = columnWidths.map(millimetresOf);
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield fitted(row, widths);
    },
  };
}

function fitted(row: RowPlan, widths: readonly number[]): RowPlan {
  if (row.height !== undefined) return row;
  const heights = row.cells.flatMap(({ column, value, style: { font, alignment } }) => {
    const width = widths[column - 1];
    if (!alignment?.wrap || typeof value !== 'string' || width === undefined) return [];
    return lineCount(value, font, width) > 1 ? [textHeight(value, font, width)] : [];
  });
  return heights.length === 0 ? row : { ...row, estimatedHeight: Math.min(Math.max(...heights), TALLEST_ROW) };
}

/** Excel's limit, in points. */
const TALLEST_ROW = 409;
