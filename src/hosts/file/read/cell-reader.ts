import { formatCell } from '../../../spreadsheet/address';
import type { Cell } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import { readValue, type ValueContext } from './cell-value';
import { Formulas } from './formulas';
import type { RawCell } from './sheet-scanner';
import type { CellFormat } from './styles-part';

/** What the cells of every sheet of a workbook are read against. */
export interface CellContext extends ValueContext {
  readonly formats: readonly CellFormat[];
}

/** Turns the cells of one sheet, met in order, into cells of the vocabulary. */
export class CellReader {
  private readonly formulas = new Formulas();

  constructor(
    private readonly context: CellContext,
    private readonly part: string,
    private readonly fonts: boolean,
  ) {}

  /** Undefined where the cell holds nothing: neither value nor formula, or a constant empty text, which looks the same. */
  read(raw: RawCell): Cell | undefined {
    const formula = this.formulas.of(raw);
    const { value, error } = this.value(raw);
    if (formula === undefined && error === undefined && (value === null || value === '')) return undefined;
    const format = this.context.formats[raw.style];
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = { value };
    if (error !== undefined) cell.error = error;
    if (formula !== undefined) cell.formula = formula;
    if (format?.numberFormat !== undefined) cell.numberFormat = format.numberFormat;
    if (this.fonts && format?.fontName !== undefined && typeof value === 'string') cell.fontName = format.fontName;
    return cell;
  }

  /** Notes a cell that is not asked for: others may share its formula. */
  pass(raw: RawCell): void {
    if (raw.formula) this.formulas.of(raw);
  }

  /** Whether `read` would give a cell, without making one. */
  holdsSomething({ type, value, formula }: RawCell): boolean {
    if (formula) return true;
    if (value === undefined || value === '') return false;
    return type !== 's' || this.context.sharedStrings[Number(value)] !== '';
  }

  private value(raw: RawCell) {
    try {
      return readValue(raw, this.context);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new HostError('file-damaged', { part: this.part, cell: formatCell(raw) }, error.message);
    }
  }
}
