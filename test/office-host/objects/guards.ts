import { ApiFailure } from '../protocol/api-failure';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { LAST_COLUMN, LAST_ROW } from '../../../src/spreadsheet/address';
import type { RangeTarget } from './range-target';

/** What protection may allow beside editing unlocked cells (`WorksheetProtectionOptions`). */
export type Allowance =
  'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertHyperlinks' | 'allowDeleteRows';

/** Refuses changes of what cells hold where the sheet is protected and one of them is locked. */
export function guardContents(range: RangeTarget, location: string): void {
  range.requireSheet(location);
  const { sheet, area } = range;
  if (!sheet.protection.protected) return;
  const whole = range.rowCount === LAST_ROW || range.columnCount === LAST_COLUMN;
  for (let row = area.top; row <= area.bottom && !whole; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.formatAt(row, column).locked) throw new ApiFailure('AccessDenied', location);
    }
  }
  if (whole) throw new ApiFailure('AccessDenied', location);
}

/** Refuses what protection of the sheet forbids unless its options allow it. */
export function guardSheet(workbook: Workbook, sheet: Sheet, location: string, allowance?: Allowance): void {
  if (!workbook.sheets.includes(sheet)) throw new ApiFailure('ItemNotFound', location);
  const { protection } = sheet;
  const allowed = allowance !== undefined && protection.options[allowance] === true;
  if (protection.protected && !allowed) throw new ApiFailure('AccessDenied', location);
}

/** Refuses adding, deleting, renaming, moving, hiding and showing sheets where the workbook's structure is protected. */
export function guardStructure(workbook: Workbook, location: string): void {
  if (workbook.protection.protected) throw new ApiFailure('AccessDenied', location);
}
