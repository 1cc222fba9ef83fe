import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import type { Plan } from '../../../src/spreadsheet/plan';
import { ownSheet, rowsOf, userSheet, workbookOf } from './write/workbooks';

const plan = (said: Partial<Plan>): Plan => ({ ownSheets: [], families: [], edits: [], ...said });

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
