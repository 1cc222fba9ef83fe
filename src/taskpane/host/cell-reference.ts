import { quoteSheetName } from '../../spreadsheet/address';
import type { Place } from '../../workbook/finding';

/** A place as Excel's box "Go to" (F5) takes it: `'P01 Sở Tài chính'!F9`. */
export function cellReference({ sheet, cell }: Place): string {
  return `${quoteSheetName(sheet)}!${cell ?? 'A1'}`;
}
