import type { CellAddress, RangeAddress } from './address';
import type { Cell } from './cell';
import type { OwnSheetMark } from './own-sheet-mark';

/** Names a sheet during one reading; hosts choose it and nobody looks inside. */
export type SheetId = string & { readonly sheetId: unique symbol };

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/** Cells by row and column, both from 1; rows and columns without content are absent. */
export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** What is known of a sheet before it is read. */
export interface SheetOutline {
  readonly id: SheetId;
  readonly name: string;
  /** A chart sheet, dialog sheet or macro sheet has no cells to read. */
  readonly type: 'worksheet' | 'other';
  readonly visibility: Visibility;
  /** Absent where the host would have to read the sheet for it; a writer looks for itself before it writes. */
  readonly protected?: boolean;
  /** Present where the sheet is one of ours. */
  readonly mark?: OwnSheetMark;
  /** The rectangle that holds content; absent for an empty sheet, and where the host would have to read it whole. */
  readonly used?: RangeAddress;
  /** The first rows, enough to recognise the sheet by its headings; a host may let them go once the sheet is read. */
  readonly head: CellGrid;
}

/** A workbook before any of its sheets is read whole. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly structureProtected: boolean;
  /** False where the workbook says that its formulas were not calculated when it was saved. */
  readonly calculated: boolean;
  readonly hasMacros: boolean;
}

/** A sheet as read. */
export interface SheetSnapshot {
  readonly id: SheetId;
  readonly name: string;
  readonly cells: CellGrid;
  readonly merges: readonly RangeAddress[];
}

/** The cell at an address, or undefined where it is empty. */
export function cellAt(cells: CellGrid, { row, column }: CellAddress): Cell | undefined {
  return cells.get(row)?.get(column);
}
