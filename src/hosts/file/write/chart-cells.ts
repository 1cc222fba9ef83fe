import type { CellAddress, RangeAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { ChartPlan } from '../../../spreadsheet/chart';

/** The cells that charts show, kept while their sheet is written: a chart carries a copy of its numbers (its cache). */
export class ChartCells {
  private readonly values = new Map<number, Map<number, CellValue>>();
  private readonly ranges: readonly RangeAddress[];

  constructor(charts: readonly ChartPlan[]) {
    this.ranges = charts.flatMap(({ categories, values }) => [categories, values]);
  }

  /** Takes a cell as it is written; keeps it where a chart shows it. */
  see({ row, column }: CellAddress, value: CellValue): void {
    for (const { top, left, bottom, right } of this.ranges) {
      if (row < top || row > bottom || column < left || column > right) continue;
      const cells = this.values.get(row) ?? new Map<number, CellValue>();
      this.values.set(row, cells.set(column, value));
    }
  }

  /** The values of a range, row by row; empty cells are `null`. */
  of({ top, left, bottom, right }: RangeAddress): CellValue[] {
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) values.push(this.values.get(row)?.get(column) ?? null);
    }
    return values;
  }
}
