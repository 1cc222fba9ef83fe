import { openExcelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { Plan } from '../../../src/spreadsheet/plan';
import type { CellPlan, RowPlan, SheetPlan } from '../../../src/spreadsheet/sheet-plan';
import type { CellStyle } from '../../../src/spreadsheet/style';
import type { OfficeHost } from '../../office-host/office-host';

export const PLAIN: CellStyle = { font: { name: 'Times New Roman', size: 13 } };

/** The Excel host over a simulated Excel; `patience` is how long it may be silent, in milliseconds. */
export function excelOver(host: OfficeHost, patience = 30_000): ExcelWorkbook {
  return openExcelWorkbook({
    context: () => host.context(),
    supports: (version) => host.supports(version),
    patience,
  });
}

/** A Plan of the family `results`, with what the test says. */
export function planOf(ownSheets: readonly SheetPlan[], said: Partial<Plan> = {}): Plan {
  return { ownSheets, families: ['results'], edits: [], ...said };
}

/** An own sheet in which nothing is said but what the test says. */
export function ownSheet(key: string, said: Partial<SheetPlan> = {}): SheetPlan {
  return {
    mark: { family: 'results', key, schema: 1, run: 'r1' },
    name: key,
    position: 'last',
    visibility: 'visible',
    columnWidths: [],
    rows: [],
    merges: [],
    showGridLines: true,
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...said,
  };
}

/** Rows of values in one style; `undefined` leaves a cell out. */
export function rowsOf(values: readonly (readonly (CellValue | undefined)[])[], style = PLAIN): RowPlan[] {
  return values.map((row) => ({
    cells: row.flatMap((value, index): CellPlan[] =>
      value === undefined ? [] : [{ column: index + 1, value, style }],
    ),
  }));
}
