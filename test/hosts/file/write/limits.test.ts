import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import type { PrintSetup } from '../../../../src/spreadsheet/print-setup';
import { applied, ownSheet } from './workbooks';

// The limits of support.microsoft.com, "Excel specifications and limits".

test('no row is taller than 409.5 points', async () => {
  const opc = await applied(OpcPackage.blank(), { ownSheets: [ownSheet('a', { rows: [{ height: 900, cells: [] }] })] });
  expect(opc.text('xl/worksheets/sheet1.xml')).toContain('<row r="1" ht="409.5" customHeight="1"/>');
});

test('no column is wider than 255 digits, however small the default font', async () => {
  const tiny = OpcPackage.blank();
  tiny.set('xl/styles.xml', tiny.text('xl/styles.xml').replace('<sz val="12"/>', '<sz val="2"/>'));
  const opc = await applied(tiny, { ownSheets: [ownSheet('a', { columnWidths: [70] })] });
  expect(opc.text('xl/worksheets/sheet1.xml')).toContain('width="255"');
});

test('no sheet has more than 1,026 page breaks', async () => {
  const margins = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 };
  const breaksAfterRows = Array.from({ length: 1_100 }, (_, index) => index + 1);
  const print: PrintSetup = { orientation: 'portrait', margins, fitToWidth: true, breaksAfterRows };
  const xml = (await applied(OpcPackage.blank(), { ownSheets: [ownSheet('a', { print })] })).text(
    'xl/worksheets/sheet1.xml',
  );
  expect(xml).toContain('<rowBreaks count="1026" manualBreakCount="1026"><brk id="1" ');
  expect(xml).toMatch(/<brk id="1026" [^>]*\/><\/rowBreaks>/);
});
