import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { formatCell } from '../../../../src/spreadsheet/address';
import type { Cell } from '../../../../src/spreadsheet/cell';
import type { ReadOptions } from '../../../../src/spreadsheet/ports';
import type { CellGrid, SheetOutline, SheetSnapshot } from '../../../../src/spreadsheet/snapshot';

/** The first sheet of a file, read whole. */
export async function readFirst(bytes: Uint8Array, options?: ReadOptions): Promise<SheetSnapshot> {
  const { reader, workbook } = openWorkbookFile(bytes);
  for await (const sheet of reader.read(
    workbook.sheets.slice(0, 1).map(({ id }) => id),
    options,
  )) {
    return sheet;
  }
  throw new Error('the workbook has no sheet');
}

/** Its cells by reference, as a test table writes them. */
export async function readCells(bytes: Uint8Array, options?: ReadOptions): Promise<Record<string, Cell>> {
  return byReference((await readFirst(bytes, options)).cells);
}

export async function outlineFirst(bytes: Uint8Array): Promise<SheetOutline> {
  const [sheet] = (await openWorkbookFile(bytes).reader.outline()).sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

export function byReference(rows: CellGrid): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [row, columns] of rows) for (const [column, cell] of columns) cells[formatCell({ row, column })] = cell;
  return cells;
}
