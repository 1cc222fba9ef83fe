import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { writePlan } from '../../../../src/hosts/file/file-writer';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import type { Edit } from '../../../../src/spreadsheet/plan';
import { applied, ownSheet, PLAIN, rowsOf, userSheet, workbookOf } from './workbooks';

const asksForCalculation = (opc: OpcPackage) => opc.text('xl/workbook.xml').includes('fullCalcOnLoad="1"');
const put = (sheet: number, column: number, expected: number | null = null): Edit => ({
  kind: 'value',
  sheet: userSheet(sheet),
  cell: { row: 1, column },
  expected,
  value: 9,
});
const cells = (xml: string) => `<sheetData><row r="1">${xml}</row></sheetData>`;
const NUMBER = '<c r="A1"><v>1</v></c>';
const formula = (text: string) => `<c r="B1"><f>${text}</f><v>2</v></c>`;

describe('Excel is asked to calculate', () => {
  test.each([
    ['a formula on the same sheet', cells(NUMBER + formula('A1*2')), cells(''), undefined, true],
    [
      'a formula of another sheet that names it',
      cells(NUMBER),
      cells(formula("'Số liệu &amp; phiếu'!A1")),
      undefined,
      true,
    ],
    ['a formula of another sheet by way of a name', cells(NUMBER), cells(formula('Tong*2')), 'Tong', true],
    ['no formula', cells(NUMBER), cells(NUMBER), 'Tong', false],
    ['formulas of another sheet about itself', cells(NUMBER), cells(NUMBER + formula('A1*2')), undefined, false],
    ['print areas and formulas about something else', cells(NUMBER), cells(formula('A1*2')), '_xlnm.Print_Area', false],
  ])('after an edit where there is %s: %#', async (_, edited, other, name, asks) => {
    const sheets = [
      { name: 'Số liệu &amp; phiếu', inside: edited },
      { name: 'Khác', inside: other },
    ];
    const definedNames =
      name && `<definedName name="${name}" localSheetId="0">'Số liệu &amp; phiếu'!$A$1</definedName>`;
    const user = workbookOf(definedNames === undefined ? { sheets } : { sheets, definedNames });
    expect(asksForCalculation(await applied(user, { edits: [put(1, 1, 1)] }))).toBe(asks);
  });

  test.each([
    ['in a cell', cells(formula("'Bảng 1'!A1")), true],
    [
      'of a sparkline',
      `${cells(NUMBER)}<extLst><ext xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:f>'Bảng 1'!A1</xm:f></ext></extLst>`,
      true,
    ],
    ['nowhere', cells(NUMBER), false],
  ])('by a formula %s also where every sheet was read before', async (_, inside, asks) => {
    const ownSheets = [ownSheet('a', { name: 'Bảng 1' })];
    const first = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside }] }), { ownSheets });
    const file = openWorkbookFile(first.save());
    const outline = await file.reader.outline();
    const read: string[] = [];
    for await (const { name } of file.reader.read(outline.sheets.map(({ id }) => id))) read.push(name);
    expect(read).toEqual(['Phiếu', 'Bảng 1']);
    const { bytes } = await writePlan(file, outline, { ownSheets, families: [], edits: [] });
    expect(asksForCalculation(OpcPackage.open(bytes))).toBe(asks);
  });

  test('when an own sheet is replaced that the user’s formulas look into', async () => {
    const own = { ownSheets: [ownSheet('a', { name: 'Bảng 1' })] };
    const looking = workbookOf({ sheets: [{ name: 'Phiếu', inside: cells(formula("'Bảng 1'!A1")) }] });
    const first = await applied(looking, own);
    expect(asksForCalculation(first)).toBe(false);
    expect(asksForCalculation(await applied(first, own))).toBe(true);
    const elsewhere = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside: cells(formula('A1')) }] }), own);
    expect(asksForCalculation(await applied(elsewhere, own))).toBe(false);
  });

  test('when we write formulas', async () => {
    const rows = [{ cells: [{ column: 1, value: 2, formula: '1+1', style: PLAIN }] }];
    expect(
      asksForCalculation(await applied(workbookOf({ sheets: ['a'] }), { ownSheets: [ownSheet('b', { rows })] })),
    ).toBe(true);
  });

  test('not for looks and links', async () => {
    const user = workbookOf({ sheets: [{ name: 'Phiếu', inside: cells(NUMBER + formula('A1')) }] });
    const opc = await applied(user, {
      edits: [{ kind: 'link', sheet: userSheet(1), cell: { row: 1, column: 1 }, target: null }],
    });
    expect(opc.text('xl/workbook.xml')).toBe(user.text('xl/workbook.xml'));
  });
});

describe('the chain of calculation', () => {
  const user = () =>
    workbookOf({
      sheets: [
        { name: 'Phiếu', inside: cells(NUMBER + formula('A1*2')) },
        { name: 'Khác', inside: cells(NUMBER) },
      ],
      calcChain: [[1, 'B1']],
    });
  const kept = (opc: OpcPackage) => {
    const there = opc.has('xl/calcChain.xml');
    expect(opc.text('[Content_Types].xml').includes('calcChain')).toBe(there);
    expect(opc.text('xl/_rels/workbook.xml.rels').includes('calcChain')).toBe(there);
    return there;
  };

  test('stays while its cells hold formulas', async () => {
    const own = ownSheet('a', { rows: rowsOf([[1]]) });
    expect(kept(await applied(user(), { edits: [put(1, 1, 1), put(2, 1, 1)], ownSheets: [own] }))).toBe(true);
  });

  test('goes when one of them gets a value', async () => {
    expect(kept(await applied(user(), { edits: [put(1, 2, 2)] }))).toBe(false);
  });

  test('goes with an own sheet whose formulas Excel had put into it', async () => {
    const rows = [{ cells: [{ column: 1, value: 2, formula: '1+1', style: PLAIN }] }];
    const first = await applied(user(), { ownSheets: [ownSheet('a', { rows })] });
    expect(kept(first)).toBe(true);
    expect(kept(await applied(first, { ownSheets: [ownSheet('a', { rows })] }))).toBe(true);
    first.set(
      'xl/calcChain.xml',
      first.text('xl/calcChain.xml').replace('</calcChain>', '<c r="A1" i="3"/></calcChain>'),
    );
    expect(kept(await applied(first, { ownSheets: [] }))).toBe(false);
  });
});
