import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** What a `Worksheet` of the API, and each of its single parts, stands for. */
export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}
