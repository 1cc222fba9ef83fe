import { columnLetters, LAST_ROW, type CellAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { CellPlan, LinkTarget, RowPlan, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { cellXml } from './cell-xml';
import { MergeStyles } from './merge-styles';
import { contentOf, type StyleTable } from './style-table';

/** Excel's limit for a row's height, in points. */
const TALLEST_ROW = 409.5;

/** What is learnt of a sheet's cells while they are written, since they pass only once. */
export interface CellObserver {
  cell(address: CellAddress, value: CellValue): void;
  link(address: CellAddress, target: LinkTarget): void;
  formula(): void;
}

/**
 * The rows of `<sheetData>`, one piece each, as the plan makes them. Rows without cells or height are not written.
 * Throws `HostError` (`text-too-long`, `too-many-styles`); `RangeError` where the plan's
 * columns are not in order or its rows are too many.
 */
export function* sheetRows(
  plan: SheetPlan,
  sheetName: string,
  styles: StyleTable,
  observer: CellObserver,
): Generator<string> {
  const merges = new MergeStyles(plan.merges);
  const writer = new RowWriter(sheetName, styles, merges, observer);
  let row = 0;
  for (const rowPlan of plan.rows) {
    row += 1;
    if (row > LAST_ROW) throw new RangeError(`${sheetName}: row ${row}`);
    const xml = writer.row(row, rowPlan);
    if (xml !== '') yield xml;
  }
  for (row += 1; row <= merges.lastRow; row += 1) {
    const xml = writer.row(row, { cells: [] });
    if (xml !== '') yield xml;
  }
}

class RowWriter {
  private readonly letters: string[] = [];

  constructor(
    private readonly sheetName: string,
    private readonly styles: StyleTable,
    private readonly merges: MergeStyles,
    private readonly observer: CellObserver,
  ) {}

  row(row: number, { height, estimatedHeight, cells }: RowPlan): string {
    const content = this.merges.touches(row) ? this.mergedCells(row, cells) : this.cells(row, cells);
    if (content === '' && height === undefined) return '';
    const tall = heightAttributes(height, estimatedHeight);
    return content === '' ? `<row r="${row}"${tall}/>` : `<row r="${row}"${tall}>${content}</row>`;
  }

  private cells(row: number, cells: readonly CellPlan[]): string {
    let xml = '';
    let last = 0;
    for (const cell of cells) {
      if (cell.column <= last)
        throw new RangeError(`${this.sheetName}: column ${cell.column} after ${last}, row ${row}`);
      last = cell.column;
      xml += this.cell(row, cell);
    }
    return xml;
  }

  private mergedCells(row: number, cells: readonly CellPlan[]): string {
    for (const { column, style } of cells) this.merges.see(row, column, style);
    const missing = this.merges.missing(row, new Set(cells.map(({ column }) => column)));
    const filled = [...missing].map(([column, style]): CellPlan => ({ column, style, value: null }));
    return this.cells(row, filled.length === 0 ? cells : [...cells, ...filled].sort((a, b) => a.column - b.column));
  }

  private cell(row: number, { column, value, style, formula, link }: CellPlan): string {
    const reference = `${(this.letters[column] ??= columnLetters(column))}${row}`;
    const format = this.styles.cellFormat(style, formula === undefined ? contentOf(value) : 'other');
    this.observer.cell({ row, column }, value);
    if (link) this.observer.link({ row, column }, link);
    if (formula !== undefined) this.observer.formula();
    return cellXml({ reference, format, value, formula }, this.sheetName);
  }
}

/** An estimate without `customHeight` leaves the row automatic: Excel fits it again at the next change. */
function heightAttributes(height: number | undefined, estimated: number | undefined): string {
  if (height !== undefined) return ` ht="${Math.min(height, TALLEST_ROW)}" customHeight="1"`;
  return estimated === undefined ? '' : ` ht="${estimated}"`;
}
