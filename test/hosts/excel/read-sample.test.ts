import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { formatRange } from '../../../src/spreadsheet/address';
import type { WorkbookReader } from '../../../src/spreadsheet/ports';
import type { CellGrid, SheetOutline } from '../../../src/spreadsheet/snapshot';
import { createOfficeHost } from '../../office-host/office-host';
import { excelOver } from './plans';

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), 'samples/binh-dinh-2016.xlsx')));

/** Cells as plain data; links apart, which Excel tells cell by cell and nobody asks for. */
function cellsOf(grid: CellGrid): Record<string, unknown> {
  const entries = [...grid].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [`R${row}C${column}`, { ...cell, link: undefined }] as const),
  );
  return Object.fromEntries(entries);
}

/** Ids are each host's own. */
function outlineOf(sheet: SheetOutline) {
  return { ...sheet, id: undefined, head: cellsOf(sheet.head) };
}

async function read(reader: WorkbookReader) {
  const outline = await reader.outline();
  // Reading a sheet lets its head go.
  const before = { ...outline, sheets: outline.sheets.map(outlineOf) };
  const sheets: Record<string, unknown> = {};
  for await (const { name, cells, merges } of reader.read(
    outline.sheets.map(({ id }) => id),
    { fonts: true },
  )) {
    sheets[name] = { cells: cellsOf(cells), merges: merges.map(formatRange).sort() };
  }
  return { outline: before, sheets };
}

describe('the sample, read in Excel', () => {
  it('is what the file reader reads', async () => {
    const host = createOfficeHost({ workbook: SAMPLE });
    const inExcel = await read(excelOver(host).reader);
    const inFile = await read(openWorkbookFile(SAMPLE).reader);
    // Where the file host would have to read a sheet whole for them, it leaves out what Excel knows at once.
    expect(inExcel.outline).toMatchObject(inFile.outline);
    expect(inExcel.outline.sheets.map(({ head }) => head)).toEqual(inFile.outline.sheets.map(({ head }) => head));
    for (const [name, sheet] of Object.entries(inFile.sheets))
      expect([name, inExcel.sheets[name]]).toEqual([name, sheet]);
    expect(host.trackedObjects).toBe(0);
  });

  it('is the same where sheets are protected, of which Excel tells less at once', async () => {
    const host = createOfficeHost({ workbook: SAMPLE });
    for (const { name } of host.workbook.sheets) host.user.protectSheet(name, 'bí mật');
    const inExcel = await read(excelOver(host).reader);
    const inFile = await read(openWorkbookFile(SAMPLE).reader);
    expect(inExcel.sheets).toEqual(inFile.sheets);
    expect(inExcel.outline.sheets.every((sheet) => sheet.protected)).toBe(true);
  });
});
