import type { OwnSheetMark } from '../../../src/spreadsheet/own-sheet-mark';
import type { SheetId, Visibility, WorkbookOutline } from '../../../src/spreadsheet/snapshot';

/** A workbook's outline from the names of its sheets; their ids are `sheet-1`, `sheet-2`… */
export function outlineOf(
  sheets: readonly { readonly name: string; readonly mark?: OwnSheetMark; readonly visibility?: Visibility }[],
): WorkbookOutline {
  return {
    sheets: sheets.map((sheet, index) => ({
      id: `sheet-${index + 1}` as SheetId,
      type: 'worksheet',
      visibility: 'visible',
      protected: false,
      head: new Map(),
      ...sheet,
    })),
    structureProtected: false,
    calculated: true,
    hasMacros: false,
  };
}
