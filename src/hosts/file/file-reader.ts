import type { WorkbookReader } from '../../spreadsheet/ports';
import type { OpcPackage } from './package/opc-package';

/** A workbook in a file: read by the port, written by way of its package. */
export interface FileWorkbook {
  readonly reader: WorkbookReader;
  readonly package: OpcPackage;
  /** The name of the main part, usually `xl/workbook.xml`; a `SheetId` is the name of a sheet's part. */
  readonly workbookPart: string;
}
