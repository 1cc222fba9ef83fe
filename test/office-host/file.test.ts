/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file/file-reader';
import { normalForm } from './file/normal-form';
import { createOfficeHost, type OfficeHost } from './office-host';

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), 'samples/mau-trong.xlsx')));

/** One request. */
async function acting(host: OfficeHost, act: (sheets: Excel.WorksheetCollection) => unknown): Promise<void> {
  const context = host.context();
  act(context.workbook.worksheets);
  await context.sync();
}

const partsOf = (bytes: Uint8Array) => {
  const { package: opc, workbook } = openWorkbookFile(bytes);
  return workbook.sheets.map(({ name, part = '' }) => ({ name, text: opc.text(part) }));
};
const states = (host: OfficeHost) => host.workbook.sheets.map(normalForm);

/** Three sheets with values, a link and a list on the first. */
async function smallFile(): Promise<Uint8Array> {
  const host = createOfficeHost();
  await acting(host, (sheets) => {
    sheets.getItem('Sheet1').name = 'Phiếu 1';
    for (const name of ['Phiếu 2', 'Phiếu 3']) sheets.add(name);
    for (const name of ['Phiếu 1', 'Phiếu 2', 'Phiếu 3']) {
      sheets.getItem(name).getRange('A1:B2').values = [
        [name, 1],
        ['có', true],
      ];
    }
    const sheet = sheets.getItem('Phiếu 1');
    sheet.getRange('C1').hyperlink = { documentReference: "'Phiếu 1'!A9", textToDisplay: 'Xuống' };
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: "='Phiếu 2'!$A$1:$A$2" } };
  });
  return host.save();
}

describe('a workbook from a file', () => {
  it('holds what our file host reads of it', async () => {
    const host = createOfficeHost({ workbook: SAMPLE });
    const { reader } = openWorkbookFile(SAMPLE);
    const { sheets } = await reader.outline();
    for await (const { name, cells, merges } of reader.read(sheets.map(({ id }) => id))) {
      const values = [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { value }]) => (value === null ? [] : [[row, column, value]])),
      );
      const held = [...(host.workbook.findSheet(name)?.rows ?? [])].flatMap(([row, line]) =>
        [...line].flatMap(([column, { content }]) => (content === null ? [] : [[row, column, content]])),
      );
      expect([name, held]).toEqual([name, values]);
      expect(host.workbook.findSheet(name)?.merges).toEqual(merges);
    }
  });

  it('saved untouched, has every sheet byte for byte', async () => {
    const saved = await createOfficeHost({ workbook: SAMPLE }).save();
    expect(partsOf(saved)).toEqual(partsOf(SAMPLE));
  }, 30_000);

  it('saved with one cell changed, has that cell changed and the other sheets byte for byte', async () => {
    const file = await smallFile();
    const host = createOfficeHost({ workbook: file });
    host.user.enter('Phiếu 1', 'H40', 'thêm');
    const saved = await host.save();
    const [changed, ...others] = partsOf(saved);
    expect(others).toEqual(partsOf(file).slice(1));
    expect(changed?.text).toContain('thêm');
    expect(createOfficeHost({ workbook: saved }).user.see('Phiếu 1', 'H40')).toBe('thêm');
  });

  it('saved with every sheet written anew, is the same workbook', async () => {
    const file = await smallFile();
    const host = createOfficeHost({ workbook: file });
    await acting(host, (sheets) => {
      for (const { name } of host.workbook.sheets) sheets.getItem(name).getRange('A1').format.font.italic = true;
    });
    const saved = await host.save();
    expect(partsOf(saved).map(({ text }) => text)).not.toEqual(partsOf(file).map(({ text }) => text));
    expect(states(createOfficeHost({ workbook: saved }))).toEqual(states(host));
  });

  it('keeps sheets made, moved, renamed, hidden and deleted, names and custom XML', async () => {
    const host = createOfficeHost({ workbook: await smallFile() });
    await acting(host, (sheets) => {
      const made = sheets.add('Bảng 1');
      made.position = 0;
      made.getRange('A1').numberFormat = [['@']];
      made.getRange('A1').values = [['=1+1']];
      made.names.add('_cham_diem', '="results|table.1|1|r1"').visible = false;
      sheets.getItem('Phiếu 2').name = 'Đổi tên';
      sheets.getItem('Phiếu 1').copy('End').visibility = 'VeryHidden';
      sheets.getItem('Phiếu 3').delete();
    });
    const context = host.context();
    context.workbook.customXmlParts.add('<run xmlns="urn:cham-diem">ghi nhớ</run>');
    context.workbook.names.add('đang_chạy', '="r1"').visible = false;
    await context.sync();
    const again = createOfficeHost({ workbook: await host.save() });
    expect(again.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Bảng 1', 'Visible'],
      ['Phiếu 1', 'Visible'],
      ['Đổi tên', 'Visible'],
      ['Phiếu 1 (2)', 'VeryHidden'],
    ]);
    expect(states(again)).toEqual(states(host));
    expect(again.workbook.names).toEqual(host.workbook.names);
    expect(again.workbook.customXmlParts.map(({ xml }) => xml)).toEqual(['<run xmlns="urn:cham-diem">ghi nhớ</run>']);
    again.workbook.customXmlParts = [];
    expect(createOfficeHost({ workbook: await again.save() }).workbook.customXmlParts).toEqual([]);
  });
});

describe('a new workbook', () => {
  it('becomes a file with all that was drawn', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => {
      const sheet = sheets.getItem('Sheet1');
      const table = sheet.getRange('A1:B3');
      table.numberFormat = [
        ['@', '0.00'],
        ['@', '0.00'],
        ['@', '0.00'],
      ];
      table.values = [
        ['Tốt', 0.35],
        ['Khá', 0.45],
        ['Trung bình', 0.2],
      ];
      table.format.font.name = 'Times New Roman';
      table.format.fill.color = '#E2EFDA';
      for (const edge of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
        table.format.borders.getItem(edge).style = 'Continuous';
      }
      sheet.getRange('A5:B5').merge();
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('A7').hyperlink = { documentReference: "'Sheet1'!A1", textToDisplay: 'Lên' };
      sheet.getRange('A7').numberFormat = [['@']];
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.headersFooters.useSheetScale = false;
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Bold"&13&P';
      const format = table.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B1>0.3';
      format.custom.format.font.color = '#FF0000';
      sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
    });
    const saved = createOfficeHost({ workbook: await host.save() });
    expect(states(saved)).toEqual(states(host));
  });

  it.each([
    [
      'a dashed line',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Dash'),
    ],
    ['turned text', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.textOrientation = 45)],
    [
      'a link outside',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.test' }),
    ],
    ['landscape on Letter', (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = 'Landscape')],
    ['a column chart', (sheet: Excel.Worksheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'))],
  ])('refuses, and never drops in silence, %s', async (_what, draw) => {
    const host = createOfficeHost();
    await acting(host, (sheets) => draw(sheets.getItem('Sheet1')));
    await expect(host.save()).rejects.toThrow('the test host cannot save');
  });
});
