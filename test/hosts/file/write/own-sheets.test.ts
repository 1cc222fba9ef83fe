import { HostError } from '../../../../src/spreadsheet/host-error';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { apply, applied, FONT, ownSheet, rowsOf, userSheet, workbookOf } from './workbooks';

const sheetNames = (opc: OpcPackage) =>
  [...opc.text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
const definedNames = (opc: OpcPackage) =>
  [...opc.text('xl/workbook.xml').matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?[^>]*>([^<]*)</g)].map(
    ([, name, sheet, refersTo]) => `${name}@${sheet ?? ''}=${refersTo}`,
  );
const attributeOf = (opc: OpcPackage, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(opc.text('xl/workbook.xml'))?.[1];

describe('sheets created', () => {
  test('stand before or behind the user’s, in the order of the Plan', async () => {
    const opc = await applied(workbookOf({ sheets: ['Phiếu', 'Số liệu'] }), {
      ownSheets: [
        ownSheet('Mục lục', { position: 'first' }),
        ownSheet('Bảng 1'),
        ownSheet('Kỳ', { position: 'first' }),
        ownSheet('Bảng 2'),
      ],
    });
    expect(sheetNames(opc)).toEqual(['Mục lục', 'Kỳ', 'Phiếu', 'Số liệu', 'Bảng 1', 'Bảng 2']);
  });

  test('bear their mark in a hidden name of their own, and print names with quoted sheets', async () => {
    const print = {
      orientation: 'portrait' as const,
      margins: { top: 20, right: 20, bottom: 20, left: 30, header: 10, footer: 10 },
      fitToWidth: true,
      area: { top: 1, left: 1, bottom: 9, right: 6 },
      repeatRows: { first: 3, last: 4 },
    };
    const opc = await applied(workbookOf({ sheets: ['Phiếu'] }), {
      ownSheets: [ownSheet('bang-1', { name: "Bảng '1'", print })],
    });
    // Excel takes no apostrophe at either end of a name; the one inside is doubled in the formula.
    expect(sheetNames(opc)).toEqual(['Phiếu', "Bảng '1"]);
    expect(definedNames(opc)).toEqual([
      '_cham_diem@1="ket-qua|bang-1|1|r1"',
      "_xlnm.Print_Area@1='Bảng ''1'!$A$1:$F$9",
      "_xlnm.Print_Titles@1='Bảng ''1'!$3:$4",
    ]);
    expect(opc.text('xl/workbook.xml')).toContain('<definedName name="_cham_diem" localSheetId="1" hidden="1">');
  });

  test('leave a user’s sheet of the same name alone', async () => {
    const user = workbookOf({ sheets: ['Bảng 1'] });
    const { bytes, placement } = await apply(user.save(), { ownSheets: [ownSheet('Bảng 1')] });
    expect(placement.created.map(({ name }) => name)).toEqual(['Bảng 1 (2)']);
    expect(OpcPackage.open(bytes).text('xl/worksheets/sheet1.xml')).toBe(user.text('xl/worksheets/sheet1.xml'));
  });

  test('move along what names a sheet by its place', async () => {
    const opc = await applied(
      workbookOf({
        sheets: ['Phiếu', 'Số liệu'],
        activeTab: 1,
        definedNames:
          '<definedName name="Vung" localSheetId="1">\'Số liệu\'!$A$1</definedName><definedName name="Chung">1</definedName>',
      }),
      { ownSheets: [ownSheet('Mục lục', { position: 'first' })] },
    );
    expect(attributeOf(opc, 'activeTab')).toBe('2');
    expect(definedNames(opc)).toEqual(["Vung@2='Số liệu'!$A$1", 'Chung@=1', '_cham_diem@0="ket-qua|Mục lục|1|r1"']);
  });

  test('the first visible one is in front of a workbook that had no sheet', async () => {
    const opc = await applied(OpcPackage.blank(), {
      ownSheets: [ownSheet('Danh mục', { visibility: 'very-hidden' }), ownSheet('Mục lục')],
    });
    expect(attributeOf(opc, 'activeTab')).toBe('1');
    expect(attributeOf(opc, 'state')).toBe('veryHidden');
    expect(opc.text('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(opc.text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });
});

describe('sheets replaced', () => {
  const two = [ownSheet('a', { rows: rowsOf([['cũ']]) }), ownSheet('b')];

  test('keep part, id, relationship, place and the name that somebody gave them', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: two });
    const renamed = first.text('xl/workbook.xml').replace('name="a"', 'name="Kết quả 2016"');
    first.set('xl/workbook.xml', renamed);
    const again = await applied(first, { ownSheets: [ownSheet('b'), ownSheet('a', { rows: rowsOf([['mới']]) })] });
    const listed = (opc: OpcPackage) => /<sheets>.*<\/sheets>/.exec(opc.text('xl/workbook.xml'))?.[0];
    expect(listed(again)).toBe(listed(first));
    expect(again.text('xl/worksheets/sheet2.xml')).toContain('<t>mới</t>');
    expect(again.parts()).toEqual(first.parts());
  });

  test('keep the user’s own names for places on them, and lose the filter’s', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: two });
    const theirs =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">a!$A$1:$B$9</definedName>' +
      '<definedName name="Cua_toi" localSheetId="1">a!$A$1</definedName>';
    first.set('xl/workbook.xml', first.text('xl/workbook.xml').replace('</definedNames>', `${theirs}$&`));
    expect(definedNames(await applied(first, { ownSheets: two }))).toEqual([
      'Cua_toi@1=a!$A$1',
      '_cham_diem@1="ket-qua|a|1|r1"',
      '_cham_diem@2="ket-qua|b|1|r1"',
    ]);
  });

  test('keep the name by which macros know them', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: two });
    const part = 'xl/worksheets/sheet2.xml';
    first.set(part, first.text(part).replace('<sheetViews>', '<sheetPr codeName="Trang2"/>$&'));
    expect((await applied(first, { ownSheets: two })).text(part)).toContain('<sheetPr codeName="Trang2">');
  });

  test('are refused where somebody locked them with a password, and only then', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: [ownSheet('a', { protect: true })] });
    await expect(applied(first, { ownSheets: [ownSheet('a')] })).resolves.toBeInstanceOf(OpcPackage);
    const part = 'xl/worksheets/sheet2.xml';
    first.set(
      part,
      first.text(part).replace('<sheetProtection sheet="1"', '<sheetProtection hashValue="q83v" sheet="true"'),
    );
    await expect(applied(first, { ownSheets: [ownSheet('a')] })).rejects.toEqual(
      new HostError('sheet-protected', { sheet: 'a' }),
    );
  });
});

describe('sheets removed', () => {
  test('leave no part, relationship, type or name behind, and what is left moves up', async () => {
    const chart = {
      kind: 'pie' as const,
      name: 'Hình 1',
      alternativeText: '',
      from: { row: 3, column: 1 },
      to: { row: 9, column: 4 },
      categories: { top: 1, left: 1, bottom: 1, right: 1 },
      values: { top: 1, left: 2, bottom: 1, right: 2 },
      colours: ['FFFFFF'],
      font: FONT,
    };
    const user = workbookOf({ sheets: ['Phiếu'], definedNames: '<definedName name="Chung">1</definedName>' });
    const first = await applied(user, {
      ownSheets: [ownSheet('a', { charts: [chart], position: 'first' }), ownSheet('b')],
    });
    expect(first.has('xl/charts/chart1.xml')).toBe(true);
    const again = await applied(first, { ownSheets: [ownSheet('b')] });
    expect(sheetNames(again)).toEqual(['Phiếu', 'b']);
    expect(definedNames(again)).toEqual(['Chung@=1', '_cham_diem@1="ket-qua|b|1|r1"']);
    const direct = await applied(user, { ownSheets: [ownSheet('b')] });
    expect(again.parts().length).toBe(direct.parts().length);
    expect(again.text('[Content_Types].xml')).not.toMatch(/drawing|chart/);
  });

  test('become #REF! in formulas, names, rules and charts of the user’s, as when Excel deletes a sheet', async () => {
    const cell = (formula: string) =>
      `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>5</v></c><c r="B1" t="inlineStr"><is><t>'Bảng 1'!A1</t></is></c></row></sheetData>` +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'Bảng 1\'!$B$2&gt;1</formula></cfRule></conditionalFormatting>';
    const user = workbookOf({
      sheets: [{ name: 'Phiếu', inside: cell("SUM('Bảng 1'!A1:B2)+\"'Bảng 1'!A1\"") }],
      definedNames: '<definedName name="Tong">\'Bảng 1\'!$A$1</definedName>',
    });
    user.set('xl/charts/chart1.xml', '<c:chart xmlns:c="urn:c"><c:f>\'Bảng 1\'!$A$1:$A$3</c:f></c:chart>');
    user.contentTypes.add('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    const first = await applied(user, { ownSheets: [ownSheet('Bảng 1')] });
    expect(definedNames(first)).toContain("Tong@='Bảng 1'!$A$1");
    const again = await applied(first, { ownSheets: [] });
    expect(definedNames(again)).toEqual(['Tong@=#REF!']);
    expect(again.text('xl/worksheets/sheet1.xml')).toContain("<f>SUM(#REF!)+&quot;'Bảng 1'!A1&quot;</f><v>5</v>");
    expect(again.text('xl/worksheets/sheet1.xml')).toContain('<formula>#REF!&gt;1</formula>');
    expect(again.text('xl/charts/chart1.xml')).toContain('<c:f>#REF!</c:f>');
    expect(again.text('xl/worksheets/sheet1.xml')).toContain("<t>'Bảng 1'!A1</t>");
  });

  test('are forgotten by formulas that double the apostrophe in their name', async () => {
    const inside = '<sheetData><row r="1"><c r="A1"><f>\'Bảng \'\'1\'!A1</f></c></row></sheetData>';
    const first = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside }] }), {
      ownSheets: [ownSheet('a', { name: "Bảng '1" })],
    });
    expect((await applied(first, { ownSheets: [] })).text('xl/worksheets/sheet1.xml')).toContain('<f>#REF!</f>');
  });

  test('are no longer led to by links', async () => {
    const first = await apply(workbookOf({ sheets: ['Phiếu'] }).save(), { ownSheets: [ownSheet('a')] });
    const target = { sheet: { user: userSheet(2) }, cell: { row: 1, column: 1 } };
    const link = { kind: 'link' as const, sheet: userSheet(1), cell: { row: 1, column: 1 }, target };
    await expect(apply(first.bytes, { ownSheets: [ownSheet('a')], edits: [link] })).resolves.toBeDefined();
    await expect(apply(first.bytes, { ownSheets: [], edits: [link] })).rejects.toMatchObject({ code: 'sheet-missing' });
  });

  test('hand their part to a new sheet, but not the name by which macros knew them', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: [ownSheet('a')] });
    const part = 'xl/worksheets/sheet2.xml';
    first.set(part, first.text(part).replace('<sheetViews>', '<sheetPr codeName="Trang2"/>$&'));
    const again = await applied(first, { ownSheets: [ownSheet('b')] });
    expect(sheetNames(again)).toEqual(['Phiếu', 'b']);
    expect(again.text(part)).not.toContain('Trang2');
    expect(again.text('xl/workbook.xml')).toContain('<sheet name="b" sheetId="3"');
  });

  test('give the front place to the visible sheet before them where none follows', async () => {
    const first = await applied(
      workbookOf({ sheets: ['Phiếu', 'Số liệu', { name: 'Ẩn', state: 'hidden' }], activeTab: 3 }),
      {
        ownSheets: [ownSheet('a')],
      },
    );
    const again = await applied(first, { ownSheets: [] });
    expect(attributeOf(again, 'activeTab')).toBe('1');
  });

  test('give the front place to the next visible sheet', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu', { name: 'Ẩn', state: 'hidden' }, 'Số liệu'] }), {
      ownSheets: [ownSheet('a', { position: 'first' })],
    });
    const front = first.text('xl/workbook.xml').replace('activeTab="1"', 'activeTab="0"');
    first.set('xl/workbook.xml', front);
    const again = await applied(first, { ownSheets: [] });
    expect(attributeOf(again, 'activeTab')).toBe('0');
    expect(sheetNames(again)).toEqual(['Phiếu', 'Ẩn', 'Số liệu']);
  });
});

describe('a workbook whose structure is protected', () => {
  const protection = '<workbookProtection lockStructure="1"/>';

  test('takes no new sheet', async () => {
    const locked = workbookOf({ sheets: ['Phiếu'], protection });
    await expect(applied(locked, { ownSheets: [ownSheet('a')] })).rejects.toEqual(new HostError('structure-protected'));
  });

  test('has its own sheets replaced and cells edited all the same', async () => {
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), { ownSheets: [ownSheet('a')] });
    first.set('xl/workbook.xml', first.text('xl/workbook.xml').replace('<bookViews>', `${protection}$&`));
    const edits = [
      { kind: 'value' as const, sheet: userSheet(1), cell: { row: 1, column: 1 }, expected: null, value: 1 },
    ];
    const again = await applied(first, { ownSheets: [ownSheet('a', { rows: rowsOf([['mới']]) })], edits });
    expect(again.text('xl/worksheets/sheet2.xml')).toContain('mới');
    expect(again.text('xl/worksheets/sheet1.xml')).toContain('<v>1</v>');
  });
});
