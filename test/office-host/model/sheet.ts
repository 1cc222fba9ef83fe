import type { RangeAddress } from '../../../src/spreadsheet/address';
import { PLAIN_FORMAT, type CellFormat } from './cell-format';
import type {
  ChartState,
  ConditionalFormatState,
  NameState,
  PageLayoutState,
  ProtectionState,
  ValidationState,
} from './sheet-parts';

/** What a cell holds; null is an empty cell. */
export type Content = string | number | boolean | null;

export interface CellState {
  content: Content;
  /** True where `content` is the text of an error (`#N/A`). */
  error: boolean;
  /** Without its `=`. */
  formula: string | undefined;
  format: CellFormat;
  /** In the API's words: `{ documentReference, address, screenTip }`. */
  link: Readonly<Record<string, unknown>> | undefined;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet's whole state. Rows and columns count from 1. */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly rows = new Map<number, Map<number, CellState>>();
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  /** Points, where the height was set. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  merges: RangeAddress[] = [];
  names: NameState[] = [];
  validations: ValidationState[] = [];
  /** Strongest first. */
  conditionalFormats: ConditionalFormatState[] = [];
  charts: ChartState[] = [];
  /** How many rows and columns stand still. */
  frozen = { rows: 0, columns: 0 };
  readonly pageLayout: PageLayoutState = newPageLayout();
  readonly protection: ProtectionState = { protected: false, password: undefined, options: {} };
  readonly customProperties = new Map<string, string>();
  /** What the file holds on this sheet beside what is modelled here. */
  readonly unmodelled: string[] = [];

  constructor(
    readonly id: string,
    public name: string,
    /** The look of a cell that nobody touched. */
    public plainFormat: CellFormat = PLAIN_FORMAT,
  ) {}

  cell(row: number, column: number): CellState | undefined {
    return this.rows.get(row)?.get(column);
  }

  formatAt(row: number, column: number): CellFormat {
    const own = this.cell(row, column)?.format;
    return own ?? this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.plainFormat;
  }

  /** The cell, made where it is missing. */
  ensure(row: number, column: number): CellState {
    const cells = this.rows.get(row) ?? new Map<number, CellState>();
    this.rows.set(row, cells);
    const known = cells.get(column);
    if (known) return known;
    const format = this.formatAt(row, column);
    const made: CellState = { content: null, error: false, formula: undefined, format, link: undefined };
    cells.set(column, made);
    return made;
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** The cells that exist inside a range, row by row. */
  *cellsIn(range: RangeAddress): Generator<{ row: number; column: number; cell: CellState }> {
    const rows = [...this.rows.keys()].filter((row) => row >= range.top && row <= range.bottom).sort(ascending);
    for (const row of rows) {
      const cells = this.rows.get(row) ?? new Map<number, CellState>();
      for (const column of [...cells.keys()].sort(ascending)) {
        const cell = cells.get(column);
        if (cell && column >= range.left && column <= range.right) yield { row, column, cell };
      }
    }
  }

  /** The rectangle of cells that hold something, or bear a format of their own too. Undefined for an empty sheet. */
  used(valuesOnly: boolean): RangeAddress | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [row, cells] of this.rows) {
      for (const [column, { content, formula, format }] of cells) {
        const holds = content !== null || formula !== undefined;
        if (!holds && (valuesOnly || format === this.plainFormat)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom === 0 ? undefined : { top, left, bottom, right };
  }

  /** The merged range that covers a cell. */
  mergeAt(row: number, column: number): RangeAddress | undefined {
    return this.merges.find((merge) => covers(merge, row, column));
  }
}

/** True where the cell stands inside the range. */
export function covers({ top, left, bottom, right }: RangeAddress, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** True where the ranges share a cell. */
export function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells of both ranges; undefined where they share none. */
export function intersection(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  if (!overlap(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What of the first range the second doesn't cover, as up to four ranges. */
export function without(range: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

function ascending(a: number, b: number): number {
  return a - b;
}

function newPageLayout(): PageLayoutState {
  return {
    properties: new Map(),
    headersFooters: new Map(),
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
    rowBreaks: [],
  };
}
