import type { RangeAddress } from '../../../spreadsheet/address';
import type { CellStyle } from '../../../spreadsheet/style';

/**
 * A merged cell looks like one cell, but Excel draws its borders from every cell under it: those that the plan does not
 * name take the style of the first.
 */
export class MergeStyles {
  /** The last row that a merge reaches. */
  readonly lastRow: number;
  private readonly byRow = new Map<number, RangeAddress[]>();
  private readonly anchors = new Map<RangeAddress, CellStyle>();

  constructor(merges: readonly RangeAddress[]) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const others = this.byRow.get(row);
        if (others) others.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
    this.lastRow = merges.reduce((last, { bottom }) => Math.max(last, bottom), 0);
  }

  /** Tells the style of a cell that the plan names. Rows come in order, so a merge's first cell comes before the others. */
  see(row: number, column: number, style: CellStyle): void {
    for (const merge of this.byRow.get(row) ?? []) {
      if (merge.top === row && merge.left === column) this.anchors.set(merge, style);
    }
  }

  /** The styles of the cells of a row that only a merge makes, by column; cells that the plan names are left out. */
  missing(row: number, named: ReadonlySet<number>): Map<number, CellStyle> {
    const styles = new Map<number, CellStyle>();
    for (const merge of this.byRow.get(row) ?? []) {
      const style = this.anchors.get(merge);
      if (!style) continue;
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (!named.has(column)) styles.set(column, style);
      }
    }
    return styles;
  }

  /** Whether a merge covers cells of this row. */
  touches(row: number): boolean {
    return this.byRow.has(row);
  }
}
