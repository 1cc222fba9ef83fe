import type { RangeAddress } from '../../../spreadsheet/address';
import type { SheetOutline } from '../../../spreadsheet/snapshot';
import type { ListedSheet } from '../workbook-list';
import { addCells, type CellBlock, type Rows } from './cell-block';
import { bytesOf } from './payload';

/** How much of a sheet its outline gives, as the file host gives it. */
const HEAD = 'A1:BH40';

/** What is known of a sheet before it is read: its outline, and what decides how it is asked for. */
export interface SheetView {
  readonly outline: SheetOutline;
  readonly hasFormulas: boolean;
  /** The font of all its texts; undefined where they have several. */
  readonly font?: string | undefined;
  /** The workbook takes no request that may change something, as which Excel counts some of reading. */
  readonly readOnly: boolean;
  /** Bytes that a cell's value takes in an answer, by the sheet's head. */
  readonly cellBytes: number;
}

/** A sheet that needs no looking at. */
export function unseen(sheet: ListedSheet): SheetView {
  return { outline: outlineOf(sheet, new Map(), undefined), hasFormulas: false, readOnly: true, cellBytes: 0 };
}

/** Asks for a sheet's head in the request at hand; the function given reads it once the request is answered. */
export function askForView(workbook: Excel.Workbook, sheet: ListedSheet, readOnly: boolean): () => SheetView {
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const usedFont = used.format.font.load('name');
  const head = used.getIntersectionOrNullObject(worksheet.getRange(HEAD));
  head.load('rowIndex,columnIndex,values,formulas,numberFormat');
  const kinds = sheet.protected ? undefined : askForKinds(used);
  return () => {
    if (used.isNullObject) return unseen(sheet);
    const rows: Rows = new Map();
    const range = {
      top: used.rowIndex + 1,
      left: used.columnIndex + 1,
      bottom: used.rowIndex + used.rowCount,
      right: used.columnIndex + used.columnCount,
    };
    const { hasFormulas, textFont } = kinds?.() ?? { hasFormulas: true };
    const block = head.isNullObject ? undefined : blockOf(head);
    if (block) addCells(rows, block);
    // Formulas may give texts too; their font is only known where all cells have one.
    const font = usedFont.name || (hasFormulas ? undefined : textFont);
    return {
      outline: outlineOf(sheet, rows, range),
      ...{ hasFormulas, readOnly },
      font: font || undefined,
      cellBytes: averageBytes(block),
    };
  };
}

/**
 * Asks what kinds of cells there are, to spare the answer a formula and a font for each. Excel refuses the question on a
 * protected sheet.
 */
function askForKinds(used: Excel.Range): () => { hasFormulas: boolean; textFont?: string | undefined } {
  const formulas = used.getSpecialCellsOrNullObject('Formulas').load('cellCount');
  const texts = used.getSpecialCellsOrNullObject('Constants', 'Text');
  texts.load('cellCount');
  const font = texts.format.font.load('name');
  return () => ({ hasFormulas: !formulas.isNullObject, textFont: texts.isNullObject ? undefined : font.name });
}

/** The cells of a loaded range. */
export function blockOf(range: Excel.Range, formulas = true): CellBlock {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    values: range.values,
    ...(formulas ? { formulas: range.formulas } : undefined),
    formats: range.numberFormat,
  };
}

function outlineOf(
  { id, name, visibility, protected: isProtected, mark }: ListedSheet,
  head: Rows,
  used: RangeAddress | undefined,
): SheetOutline {
  return {
    ...{ id, name, type: 'worksheet', visibility, protected: isProtected, head },
    ...(mark && { mark }),
    ...(used && { used }),
  };
}

function averageBytes(block: CellBlock | undefined): number {
  const cells = block?.values.flat() ?? [];
  return cells.reduce<number>((sum, value) => sum + bytesOf(value), 0) / Math.max(1, cells.length);
}
