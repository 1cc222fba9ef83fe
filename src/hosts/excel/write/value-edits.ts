import { formatCell, type CellAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import type { Edit, Plan } from '../../../spreadsheet/plan';
import type { SheetId } from '../../../spreadsheet/snapshot';
import { contentOf } from '../read/cell-block';
import type { OldCell } from '../safe/run-record';
import type { WorkbookList } from '../workbook-list';
import { cellInput } from './cell-input';
import { stroke, type Stroke } from './stroke';

export type ValueEdit = Edit & { readonly kind: 'value' };

/** The value edits of a Plan. Throws `RangeError` for edits that this host does not write. */
export function valueEdits({ edits }: Plan): ValueEdit[] {
  return edits.map((edit) => {
    if (edit.kind !== 'value') throw new RangeError(`edit of kind ${edit.kind} in Excel`);
    return edit;
  });
}

/** Throws `HostError` where an edit's sheet is gone or protected. */
export function requireEditable(edits: readonly { readonly sheet: SheetId }[], { sheets }: WorkbookList): void {
  for (const { sheet: id } of edits) {
    const sheet = sheets.find((listed) => listed.id === id);
    if (!sheet) throw new HostError('sheet-missing', {}, id);
    if (sheet.protected) throw new HostError('sheet-protected', { sheet: sheet.name });
  }
}

/** Asks for a cell as it is; the function given reads it once the request is answered. Undefined: its sheet is gone. */
export function askForCell(
  workbook: Excel.Workbook,
  sheet: SheetId,
  cell: CellAddress,
): () => Omit<OldCell, 'sheet' | 'cell' | 'written'> | undefined {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRange(formatCell(cell)).load('values,formulas,numberFormat');
  worksheet.load('id');
  return () => {
    if (worksheet.isNullObject) return undefined;
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    const given: unknown = range.values[0]?.[0];
    const formula: unknown = range.formulas[0]?.[0];
    const { value } = contentOf(given, format);
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== given;
    return { value: value === '' ? null : value, format, ...(isFormula ? { formula } : undefined) };
  };
}

/** Throws `HostError` `cell-changed-meanwhile` where another value stands than the edit expects. */
export function requireExpected({ expected, cell }: ValueEdit, present: CellValue, sheet: string): void {
  if (present === (expected === '' ? null : expected)) return;
  throw new HostError('cell-changed-meanwhile', { sheet, cell: formatCell(cell) }, `${present}, not ${expected}`);
}

/** Puts a value into a cell that keeps its format; under `@` Excel would make text of a number. */
export function valueStroke({ row, column }: CellAddress, value: CellValue, format: string): Stroke {
  const input = cellInput(value, { font: { name: '', size: 0 }, numberFormat: format });
  return stroke(4, (sheet) => {
    const cell = sheet.getCell(row - 1, column - 1);
    if (input.formatLast) cell.numberFormat = [['General']];
    cell.values = [[input.value ?? '']];
    if (input.formatLast) cell.numberFormat = [[format]];
  });
}

/** Puts back what stood in a cell. */
export function oldCellStroke({ cell, value, formula, format }: OldCell): Stroke {
  if (formula === undefined) return valueStroke(cell, value, format);
  return stroke(1, (sheet) => void (sheet.getCell(cell.row - 1, cell.column - 1).formulas = [[formula]]));
}
