import { formatCell, type RangeAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import type { CellPlan, LinkTarget, RowPlan, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { MergeStyles } from '../../file/write/merge-styles';
import type { Breath } from '../breath';
import { cellInput } from './cell-input';
import { keyed, Looks, type KeyedLook, type Look } from './looks';
import { Rectangles } from './rectangles';

/** Cells that share a look. */
export interface LookArea {
  readonly look: Look;
  readonly ranges: readonly RangeAddress[];
}

/** A sheet's rows gathered for Excel: values as one rectangle, looks as few rectangles each. */
export class SheetGrid {
  /** By row, from row 1; shorter rows are filled up when they are sent. */
  readonly values: CellValue[][] = [];
  readonly formulas: { row: number; column: number; formula: string }[] = [];
  readonly links: { row: number; column: number; target: LinkTarget }[] = [];
  /** Points, by row, where the plan fixes them. */
  readonly heights: (readonly [row: number, height: number])[] = [];
  /** Rows that Excel is to fit to their text. */
  readonly fitted: (readonly [row: number, fitted: true])[] = [];
  lastColumn = 0;
  private readonly looks = new Looks();
  private readonly areas = new Map<string, { look: Look; rectangles: Rectangles }>();
  private readonly merges: MergeStyles;

  private constructor(
    plan: SheetPlan,
    private readonly sheet: string,
  ) {
    this.merges = new MergeStyles(plan.merges);
  }

  /** Draws the plan's rows. Throws `HostError` `text-too-long`, naming the cell. */
  static async of(plan: SheetPlan, sheet: string, breath: Breath): Promise<SheetGrid> {
    const grid = new SheetGrid(plan, sheet);
    let row = 0;
    for (const rowPlan of plan.rows) {
      row += 1;
      grid.add(row, rowPlan);
      if (row % 50 === 0) await breath.take();
    }
    for (row += 1; row <= grid.merges.lastRow; row += 1) grid.add(row, { cells: [] });
    return grid;
  }

  /** What the cells look like, in the order in which it has to be given. */
  lookAreas(kind: Look['kind']): LookArea[] {
    return [...this.areas.values()]
      .filter(({ look }) => look.kind === kind)
      .map(({ look, rectangles }) => ({ look, ranges: rectangles.all() }));
  }

  private add(row: number, { height, estimatedHeight, cells }: RowPlan): void {
    if (height !== undefined) this.heights.push([row, height]);
    else if (estimatedHeight !== undefined) this.fitted.push([row, true]);
    const values: CellValue[] = [];
    for (const cell of this.withMerged(row, cells)) {
      values[cell.column - 1] = this.addCell(row, cell);
      this.lastColumn = Math.max(this.lastColumn, cell.column);
    }
    this.values.push(values);
  }

  private withMerged(row: number, cells: readonly CellPlan[]): readonly CellPlan[] {
    if (!this.merges.touches(row)) return cells;
    for (const { column, style } of cells) this.merges.see(row, column, style);
    const missing = this.merges.missing(row, new Set(cells.map(({ column }) => column)));
    const filled = [...missing].map(([column, style]): CellPlan => ({ column, style, value: null }));
    return filled.length === 0 ? cells : [...cells, ...filled].sort((a, b) => a.column - b.column);
  }

  /** Gives what is to be sent as the cell's value. */
  private addCell(row: number, { column, value, style, formula, link }: CellPlan): CellValue {
    const input = this.input(row, column, formula === undefined ? value : null, style);
    const { format, formatLast } = input;
    if (format !== 'General') this.paint(row, column, this.format(format, formatLast));
    for (const look of this.looks.of(style, link !== undefined)) this.paint(row, column, look);
    if (link) this.links.push({ row, column, target: link });
    if (formula !== undefined) this.formulas.push({ row, column, formula });
    return input.value;
  }

  private input(row: number, column: number, value: CellValue, style: CellPlan['style']) {
    try {
      return cellInput(value, style);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, { sheet: this.sheet, cell: formatCell({ row, column }) });
    }
  }

  private format(code: string, last: boolean): KeyedLook {
    return keyed({ kind: 'number-format', code, last });
  }

  private paint(row: number, column: number, { key, look }: KeyedLook): void {
    let area = this.areas.get(key);
    if (!area) this.areas.set(key, (area = { look, rectangles: new Rectangles() }));
    area.rectangles.add(row, column);
  }
}
