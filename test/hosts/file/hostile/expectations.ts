import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { HostError } from '../../../../src/spreadsheet/host-error';

/** Everything that a task would do with a file: open it, outline it, read every cell of every sheet. Gives how many. */
export async function readAll(bytes: Uint8Array): Promise<number> {
  const { reader } = openWorkbookFile(bytes);
  const { sheets } = await reader.outline();
  let cells = 0;
  for await (const sheet of reader.read(sheets.map(({ id }) => id))) {
    for (const row of sheet.cells.values()) cells += row.size;
  }
  return cells;
}

/** Expects the file to be refused with this code and place; one that made us work for long would hang the suite. */
export async function expectRefusal(bytes: Uint8Array, code: string, place: object): Promise<void> {
  const failure: unknown = await readAll(bytes).then(
    (cells) => `opened with ${cells} cells`,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(HostError);
  expect(failure).toMatchObject({ code, place });
}

/** Expects the file to open with this many cells. */
export async function expectCells(bytes: Uint8Array, cells: number): Promise<void> {
  expect(await readAll(bytes)).toBe(cells);
}
