import { writeXlsx } from 'hucre';
import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { serialOfIsoDate } from '../../../../src/hosts/file/read/iso-date';
import type { SheetId } from '../../../../src/spreadsheet/snapshot';
import { sheetXml, workbookFile } from '../hostile/workbook-parts';
import { byReference, readCells } from './reading';

test('sheets come one by one in the order asked for', async () => {
  const file = await writeXlsx({
    sheets: ['Một', 'Hai', 'Ba'].map((name) => ({ name, rows: [[name, 1, true, null]] })),
  });
  const { reader, workbook } = openWorkbookFile(file);
  const [one, two, three] = workbook.sheets.map(({ id }) => id);
  const asked = [three, one, two].filter((id) => id !== undefined);
  const read: unknown[] = [];
  for await (const { name, cells } of reader.read(asked)) read.push([name, byReference(cells)]);
  const cells = (name: string) => ({ A1: { value: name }, B1: { value: 1 }, C1: { value: true } });
  expect(read).toEqual([
    ['Ba', cells('Ba')],
    ['Một', cells('Một')],
    ['Hai', cells('Hai')],
  ]);
});

test('a sheet that is not of the workbook', async () => {
  const { reader } = openWorkbookFile(workbookFile());
  const reading = reader
    .read(['xl/none.xml' as SheetId])
    [Symbol.asyncIterator]()
    .next();
  await expect(reading).rejects.toMatchObject({ code: 'sheet-missing' });
});

test('the reader sees the workbook as it was opened, whatever is changed in the package', async () => {
  const { reader, package: opc, workbook } = openWorkbookFile(workbookFile());
  opc.set('xl/worksheets/sheet1.xml', sheetXml(''));
  for await (const { cells } of reader.read(workbook.sheets.map(({ id }) => id))) {
    expect(byReference(cells)).toEqual({ A1: { value: 1 } });
  }
});

test('a sheet that is not asked for may be broken', async () => {
  const file = await writeXlsx({
    sheets: [
      { name: 'Tốt', rows: [[1]] },
      { name: 'Hỏng', rows: [[2]] },
    ],
  });
  const opc = OpcPackage.open(file);
  opc.set('xl/worksheets/sheet2.xml', 'broken');
  expect(await readCells(opc.save())).toEqual({ A1: { value: 1 } });
});

test.each([
  ['2016-12-31', false, 42735],
  ['1900-03-01', false, 61],
  ['1900-02-28', false, 59],
  ['1900-01-01', false, 1],
  ['1904-01-02', true, 1],
  ['2016-12-31T06:00:00', false, 42735.25],
  ['2016-12-31T12:00Z', false, 42735.5],
  ['18:00:00.000', false, 0.75],
  ['31/12/2016', false, undefined],
  ['', false, undefined],
])('the date %s (from 1904: %s) is day %s', (text, date1904, serial) => {
  expect(serialOfIsoDate(text, date1904)).toBe(serial);
});
