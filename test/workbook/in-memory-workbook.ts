import { formatCell, parseCell, type CellAddress } from '../../src/spreadsheet/address';
import type { Cell, CellValue } from '../../src/spreadsheet/cell';
import type { OwnSheetMark } from '../../src/spreadsheet/own-sheet-mark';
import type { WorkbookReader } from '../../src/spreadsheet/ports';
import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';
import type { SheetId, SheetOutline, SheetSnapshot, Visibility, WorkbookOutline } from '../../src/spreadsheet/snapshot';

/** As many rows as the file host gives of each sheet in the outline. */
const HEAD_ROWS = 40;

/** A sheet that tests may spoil: rows inserted, columns moved, cells broken. */
export class TestSheet {
  private cells: Map<number, Map<number, Cell>>;

  constructor(
    public name: string,
    cells: Map<number, Map<number, Cell>> = new Map(),
    public mark?: OwnSheetMark,
    public visibility: Visibility = 'visible',
  ) {
    this.cells = cells;
  }

  /** What a host would read of a sheet after writing this Plan of it. */
  static of(plan: SheetPlan): TestSheet {
    const cells = new Map<number, Map<number, Cell>>();
    [...plan.rows].forEach((row, index) => {
      for (const { column, value, style, formula } of row.cells) {
        if (value === null && formula === undefined) continue;
        const numberFormat = style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat };
        put(
          cells,
          { row: index + 1, column },
          { value, ...numberFormat, ...(formula === undefined ? {} : { formula }) },
        );
      }
    });
    return new TestSheet(plan.name, cells, plan.mark, plan.visibility);
  }

  /** Writes a cell as typed text or a number, or with whatever else a host may give of it. */
  set(at: string, cell: CellValue | Partial<Cell>): this {
    const whole = cell !== null && typeof cell === 'object' ? { value: null, ...cell } : { value: cell };
    const address = parseCell(at);
    if (!address) throw new Error(at);
    if (cell === null) this.cells.get(address.row)?.delete(address.column);
    else put(this.cells, address, whole);
    return this;
  }

  get(at: string): CellValue | undefined {
    const address = parseCell(at);
    return address && this.cells.get(address.row)?.get(address.column)?.value;
  }

  /** The first cell that holds exactly this text. */
  find(text: string): string {
    for (const [row, byColumn] of [...this.cells].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of byColumn) if (cell.value === text) return formatCell({ row, column });
    }
    throw new Error(`no cell holds "${text}" on ${this.name}`);
  }

  /** The cell in the row of one text and the column of another. */
  cross(rowText: string, columnText: string): string {
    const row = parseCell(this.find(rowText))?.row ?? 0;
    const column = parseCell(this.find(columnText))?.column ?? 0;
    return formatCell({ row, column });
  }

  insertRow(before: number): this {
    this.cells = new Map([...this.cells].map(([row, byColumn]) => [row < before ? row : row + 1, byColumn]));
    return this;
  }

  deleteRow(gone: number): this {
    this.cells = new Map(
      [...this.cells].flatMap(([row, byColumn]): [number, Map<number, Cell>][] =>
        row === gone ? [] : [[row < gone ? row : row - 1, byColumn]],
      ),
    );
    return this;
  }

  /** Puts every column somewhere else. */
  moveColumns(to: (column: number) => number): this {
    this.cells = new Map(
      [...this.cells].map(([row, byColumn]) => [
        row,
        new Map([...byColumn].map(([column, cell]): [number, Cell] => [to(column), cell])),
      ]),
    );
    return this;
  }

  rewriteTexts(rewrite: (text: string) => string): this {
    for (const byColumn of this.cells.values()) {
      for (const [column, cell] of byColumn) {
        if (typeof cell.value === 'string') byColumn.set(column, { ...cell, value: rewrite(cell.value) });
      }
    }
    return this;
  }

  copy(name: string): TestSheet {
    const cells = new Map([...this.cells].map(([row, byColumn]) => [row, new Map(byColumn)]));
    return new TestSheet(name, cells, this.mark, this.visibility);
  }

  snapshot(): SheetSnapshot {
    return { id: this.name as SheetId, name: this.name, cells: this.cells, merges: [] };
  }

  outline(): SheetOutline {
    return {
      id: this.name as SheetId,
      name: this.name,
      type: 'worksheet',
      visibility: this.visibility,
      protected: false,
      head: new Map([...this.cells].filter(([row]) => row <= HEAD_ROWS)),
      ...(this.mark ? { mark: this.mark } : {}),
    };
  }
}

function put(cells: Map<number, Map<number, Cell>>, { row, column }: CellAddress, cell: Cell): void {
  const byColumn = cells.get(row) ?? new Map<number, Cell>();
  cells.set(row, byColumn.set(column, cell));
}

/** A workbook of such sheets behind the reading port; `reads` lists the sheets that were read whole. */
export function workbookOf(sheets: readonly TestSheet[], calculated = true) {
  const reads: string[] = [];
  const outline: WorkbookOutline = {
    sheets: sheets.map((sheet) => sheet.outline()),
    structureProtected: false,
    calculated,
    hasMacros: false,
  };
  const reader: WorkbookReader = {
    outline: () => Promise.resolve(outline),
    async *read(ids) {
      for (const id of ids) {
        const sheet = sheets.find(({ name }) => name === id);
        if (!sheet) throw new Error(id);
        reads.push(sheet.name);
        yield await Promise.resolve(sheet.snapshot());
      }
    },
  };
  return { reader, outline, reads };
}
