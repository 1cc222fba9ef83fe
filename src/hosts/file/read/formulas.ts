import { parseRange, type RangeAddress } from '../../../spreadsheet/address';
import { moveFormula } from './shared-formula';
import type { RawCell } from './sheet-scanner';

/** Array formulas over several cells that reach the same row; beyond this a file is none that people made. */
const MOST_ARRAYS = 1024;
/** One long formula shared by a million cells would otherwise take gigabytes. */
const MOST_MOVED_TEXT = 64 * 1024 * 1024;

/** The formulas of one sheet as its cells are met in order: one cell may carry the formula that others only share. */
export class Formulas {
  private readonly shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  private arrays: { readonly text: string; readonly range: RangeAddress }[] = [];

  private movedText = 0;

  /**
   * The cell's formula without its `=`; undefined where it has none. Empty where the one shared is not in the file, and
   * once the shared ones together grow beyond all measure.
   */
  of(cell: RawCell): string | undefined {
    const { formula } = cell;
    if (!formula) return this.arrayOver(cell);
    if (formula.kind === 'shared' && formula.sharedIndex !== undefined) return this.sharedBy(cell, formula.sharedIndex);
    if (formula.kind === 'array' && formula.range !== undefined) this.beginArray(formula.text, formula.range);
    return formula.text;
  }

  private sharedBy({ row, column, formula }: RawCell, index: string): string {
    if (formula && formula.text !== '') {
      this.shared.set(index, { text: formula.text, row, column });
      return formula.text;
    }
    const carrier = this.shared.get(index);
    this.movedText += carrier?.text.length ?? 0;
    if (!carrier || this.movedText > MOST_MOVED_TEXT) return '';
    return moveFormula(carrier.text, row - carrier.row, column - carrier.column);
  }

  private beginArray(text: string, reference: string): void {
    const range = parseRange(reference);
    if (range && (range.top !== range.bottom || range.left !== range.right) && this.arrays.length < MOST_ARRAYS) {
      this.arrays.push({ text, range });
    }
  }

  private arrayOver({ row, column }: RawCell): string | undefined {
    if (this.arrays.length === 0) return undefined;
    this.arrays = this.arrays.filter(({ range }) => range.bottom >= row);
    return this.arrays.find(({ range }) => row >= range.top && column >= range.left && column <= range.right)?.text;
  }
}
