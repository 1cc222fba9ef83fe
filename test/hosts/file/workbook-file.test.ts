import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import type { Plan } from '../../../src/spreadsheet/plan';
import { ownSheet, rowsOf, userSheet, workbookOf } from './write/workbooks';

const plan = (said: Partial<Plan>): Plan => ({ ownSheets: [], families: [], edits: [], ...said });
const DATA = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';

test('a second Plan is carried out on what the first one left', async () => {
  const file = openWorkbookFile(workbookOf({ sheets: ['Phiếu'] }).save());
  const cell = { row: 1, column: 1 };
  await file.writer.apply(
    plan({
      ownSheets: [ownSheet('a', { rows: rowsOf([['x']]) })],
      edits: [{ kind: 'value', sheet: userSheet(1), cell, expected: null, value: 1 }],
    }),
    {},
  );
  const { created } = await file.writer.apply(
    plan({
      ownSheets: [ownSheet('b', { name: 'a' })],
      edits: [{ kind: 'value', sheet: userSheet(1), cell, expected: 1, value: 2 }],
    }),
    {},
  );
  expect(created[0]?.name).toBe('a (2)');

  const { reader } = openWorkbookFile(file.bytes());
  const outline = await reader.outline();
  expect(outline.sheets.map(({ name }) => name)).toEqual(['Phiếu', 'a', 'a (2)']);
  expect(outline.sheets[0]?.head.get(1)?.get(1)?.value).toBe(2);
  expect((await file.reader.outline()).sheets.map(({ name }) => name)).toEqual(['Phiếu']);
});

test('heads are let go with reading, and whoever asks for the outline afterwards has them again', async () => {
  const { reader } = openWorkbookFile(workbookOf({ sheets: [{ name: 'Phiếu', inside: DATA }, 'Khác'] }).save());
  const before = await reader.outline();
  expect(await reader.outline()).toBe(before);
  const first = before.sheets[0];
  if (!first) throw new Error('no sheet');
  expect(first.head.get(1)?.get(1)?.value).toBe(7);
  for await (const { cells } of reader.read([first.id])) expect(cells.get(1)?.get(1)?.value).toBe(7);
  expect(first.head.size).toBe(0);
  expect((await reader.outline()).sheets[0]?.head.get(1)?.get(1)?.value).toBe(7);
});
