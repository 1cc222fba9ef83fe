import { cellAt } from '../../../src/spreadsheet/snapshot';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { createOfficeHost } from '../../office-host/office-host';
import { excelOver, ownSheet, PLAIN, planOf, rowsOf } from './plans';

/** Writes one cell in Excel, and reads it back by the port. */
async function writtenAndRead(value: CellValue, numberFormat: string | undefined) {
  const excel = excelOver(createOfficeHost());
  const style = numberFormat === undefined ? PLAIN : { ...PLAIN, numberFormat };
  await excel.writer.apply(planOf([ownSheet('bảng', { rows: rowsOf([[value]], style) })]), {});
  const outline = await excel.reader.outline();
  const sheet = outline.sheets.find(({ name }) => name === 'bảng');
  for await (const snapshot of excel.reader.read(sheet ? [sheet.id] : [])) {
    return cellAt(snapshot.cells, { row: 1, column: 1 });
  }
  return undefined;
}

describe('a value written into Excel', () => {
  test.each<[why: string, value: CellValue, format: string | undefined]>([
    ['a text', 'Sở Tài chính', '@'],
    ['a text that looks like a number', '001', '@'],
    ['a text that looks like a percent', '85%', '@'],
    ['a text that looks like a date', '1/2', '@'],
    ['a text that looks like a truth value', 'TRUE', '@'],
    ['a text that looks like an error', '#N/A', '@'],
    ['a text that looks like a formula', '=1+1', '@'],
    ['a text that begins with a plus', '+84 256', '@'],
    ['a text that begins with an apostrophe', "'Bảng 1'!A1", '@'],
    ['a text of no format', '007', undefined],
    ['a text under a number format', '12,5', '0.00'],
    ['a text of several lines', 'một\nhai', '@'],
    ['a number', 92.75, '0.00'],
    ['a number under the text format', 5, '@'],
    ['the smallest step of 15 digits', 0.1 + 0.2, undefined],
    ['a truth value', true, undefined],
  ])('%s stays what it is', async (_, value, format) => {
    const cell = await writtenAndRead(value, format);
    expect(cell?.value).toBe(value);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.error).toBeUndefined();
    expect(cell?.numberFormat).toBe(format ?? (typeof value === 'string' ? '@' : undefined));
  });

  it('is no cell where it is nothing', async () => {
    expect(await writtenAndRead(null, '@')).toBeUndefined();
    expect(await writtenAndRead('', '@')).toBeUndefined();
  });

  it('is refused before anything is written where it is too long for a cell', async () => {
    const host = createOfficeHost();
    const plan = planOf([ownSheet('bảng', { rows: rowsOf([['a'], ['x'.repeat(32_768)]]) })]);
    await expect(excelOver(host).writer.apply(plan, {})).rejects.toMatchObject({
      code: 'text-too-long',
      place: { sheet: 'bảng', cell: 'A2' },
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
