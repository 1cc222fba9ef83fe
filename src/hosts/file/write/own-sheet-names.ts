import { formatAbsoluteRange, quoteSheetName } from '../../../spreadsheet/address';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { formatMark, MARK_NAME } from '../../../spreadsheet/own-sheet-mark';

/** A defined name of one sheet. */
export interface SheetName {
  readonly name: string;
  /** A formula without its `=`. */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

/** Excel's limit for a text inside a formula, which the mark is. */
const LONGEST_CONSTANT = 255;

/**
 * The names that an own sheet needs: its mark, and what Excel keeps as names although it is print setup (ECMA-376
 * §18.2.5: `_xlnm.Print_Area`, `_xlnm.Print_Titles`). Throws `RangeError` for a mark that no formula can hold.
 */
export function ownSheetNames({ mark, print }: SheetPlan, sheetName: string): SheetName[] {
  const sheet = quoteSheetName(sheetName);
  const constant = formatMark(mark);
  if (constant.length > LONGEST_CONSTANT) throw new RangeError(`mark of ${constant.length} characters`);
  const names: SheetName[] = [{ name: MARK_NAME, refersTo: `"${constant}"`, hidden: true }];
  if (print?.area) names.push({ name: '_xlnm.Print_Area', refersTo: `${sheet}!${formatAbsoluteRange(print.area)}` });
  if (print?.repeatRows) {
    const { first, last } = print.repeatRows;
    names.push({ name: '_xlnm.Print_Titles', refersTo: `${sheet}!$${first}:$${last}` });
  }
  return names;
}
