import { parseCell } from '../../../../../src/spreadsheet/address';
import type { CellValue } from '../../../../../src/spreadsheet/cell';
import { HostError } from '../../../../../src/spreadsheet/host-error';
import type { Edit } from '../../../../../src/spreadsheet/plan';
import { OpcPackage } from '../../../../../src/hosts/file/package/opc-package';
import { applied, userSheet, workbookOf } from '../workbooks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `B2`, what stands there, what is to stand there. */
const put = (reference: string, expected: CellValue, value: CellValue): Edit => {
  const cell = parseCell(reference);
  if (!cell) throw new Error(reference);
  return { kind: 'value', sheet: userSheet(1), cell, expected, value };
};

/** What stands inside `<worksheet>` after the edits. */
async function edited(inside: string, ...edits: Edit[]): Promise<string> {
  const opc = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside }] }), { edits });
  return opc.text('xl/worksheets/sheet1.xml').replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('a cell that is there', () => {
  const row = (cell: string) => data(`<row r="2"><c r="A2"><v>1</v></c>${cell}<c r="C2"><v>3</v></c></row>`);

  test.each<[string, string, CellValue, CellValue, string]>([
    ['a number', '<c r="B2" s="7"><v>2</v></c>', 2, 85.5, '<c r="B2" s="7"><v>85.5</v></c>'],
    [
      'a text for a number',
      '<c r="B2" s="7"><v>2</v></c>',
      2,
      'có & <không> ',
      '<c r="B2" s="7" t="inlineStr"><is><t xml:space="preserve">có &amp; &lt;không&gt; </t></is></c>',
    ],
    ['a number for a text', '<c r="B2" t="inlineStr"><is><t>có</t></is></c>', 'có', 5, '<c r="B2"><v>5</v></c>'],
    ['yes or no', '<c r="B2" t="b"><v>1</v></c>', true, false, '<c r="B2" t="b"><v>0</v></c>'],
    ['nothing', '<c r="B2" s="7"><v>2</v></c>', 2, null, '<c r="B2" s="7"/>'],
    ['something for nothing', '<c r="B2" s="7"/>', null, 1, '<c r="B2" s="7"><v>1</v></c>'],
    ['instead of an error', '<c r="B2" t="e"><v>#N/A</v></c>', null, 1, '<c r="B2"><v>1</v></c>'],
    ['instead of a formula', '<c r="B2"><f>A2*2</f><v>2</v></c>', 2, 3, '<c r="B2"><v>3</v></c>'],
    [
      'a rich text, a dynamic array’s mark and quotes of the other sort',
      "<c r='B2' t='inlineStr' cm='1' vm='2' ph='1'><is><r><rPr><b/></rPr><t>gi</t></r><r><t>àu</t></r></is></c>",
      'giàu',
      1,
      "<c r='B2'><v>1</v></c>",
    ],
    [
      'a namespace said on the cell itself',
      `<c xmlns="${MAIN}" r="B2"><v>2</v></c>`,
      2,
      4,
      `<c xmlns="${MAIN}" r="B2"><v>4</v></c>`,
    ],
  ])('%s', async (_, before, expected, value, after) => {
    expect(await edited(row(before), put('B2', expected, value))).toBe(row(after));
  });

  test('found by the shared strings where its text stands there', async () => {
    const opc = workbookOf({ sheets: [{ name: 'Phiếu', inside: row('<c r="B2" t="s"><v>1</v></c>') }] });
    const strings = `<sst xmlns="${MAIN}"><si><t>không</t></si><si><r><t>c</t></r><r><t>ó</t></r></si></sst>`;
    opc.set('xl/sharedStrings.xml', strings);
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
    opc.relationships('xl/workbook.xml').add(type, { part: 'xl/sharedStrings.xml' });
    opc.contentTypes.add('xl/sharedStrings.xml', 'application/xml');
    const again = await applied(opc, { edits: [put('B2', 'có', 'Có')] });
    expect(again.text('xl/worksheets/sheet1.xml')).toContain('<c r="B2" t="inlineStr"><is><t>Có</t></is></c>');
    expect(again.text('xl/sharedStrings.xml')).toBe(strings);
  });
});

describe('a cell that is not there', () => {
  test('is put into its row, and its row among the others', async () => {
    const before = data('<row r="2" ht="20" spans="2:4"><c r="B2"><v>1</v></c></row><row r="5"/><!-- hết -->');
    const edits = [put('D2', null, 4), put('A2', null, 1), put('C3', null, 3), put('A5', null, 5), put('A9', null, 9)];
    expect(await edited(before, ...edits.toReversed())).toBe(
      data(
        '<row r="2" ht="20"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="D2"><v>4</v></c></row>' +
          '<row r="3"><c r="C3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' +
          '<!-- hết --><row r="9"><c r="A9"><v>9</v></c></row>',
      ),
    );
  });

  test('in a sheet without rows, and with its reach told', async () => {
    const before =
      '<dimension ref="B2"/><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    expect(await edited(before, put('A3', null, true))).toBe(
      before
        .replace('ref="B2"', 'ref="A2:B3"')
        .replace('<sheetData/>', data('<row r="3"><c r="A3" t="b"><v>1</v></c></row>')),
    );
  });

  test('among rows and cells that bear no address', async () => {
    const before = data('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>9</v></c></row>');
    const edits = [put('B1', null, 2), put('E1', 5, 50), put('A2', 9, 90)];
    expect(await edited(before, ...edits)).toBe(
      data(
        '<row><c><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c><v>50</v></c></row><row><c><v>90</v></c></row>',
      ),
    );
  });

  test.each([
    ['its row’s', 'C', '<row r="1" s="3" customFormat="1"/>', '3'],
    ['its column’s', 'C', '<row r="1" s="3"/>', '5'],
    ['the first column’s', 'B', '', '5'],
    ['the last column’s', 'I', '', '5'],
    ['no', 'J', '', undefined],
  ])('has %s format', async (_, column, row, format) => {
    const columns = '<cols><col min="1" max="1" width="9" style="4"/><col min="2" max="9" width="9" style="5"/></cols>';
    const cell = `${column}1`;
    const style = format === undefined ? '' : ` s="${format}"`;
    expect(await edited(columns + data(row), put(cell, null, 1))).toContain(`<c r="${cell}"${style}><v>1</v></c>`);
  });

  test('and gets nothing, is not made', async () => {
    expect(await edited(data('<row r="1"/>'), put('C1', null, null), put('C3', null, null))).toBe(data('<row r="1"/>'));
  });
});

test('elements keep the prefix that they have', async () => {
  const opc = workbookOf({ sheets: ['Phiếu'] });
  const sheet = (cells: string) =>
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${cells}</x:row></x:sheetData></x:worksheet>`;
  opc.set('xl/worksheets/sheet1.xml', sheet('<x:c r="A1"><x:v>1</x:v></x:c>'));
  const again = await applied(opc, { edits: [put('A1', 1, 2), put('B1', null, 'có')] });
  expect(again.text('xl/worksheets/sheet1.xml')).toBe(
    sheet('<x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>có</x:t></x:is></x:c>'),
  );
});

test('a text that begins like a formula gets the quote prefix on top of the cell’s format', async () => {
  const inside = data('<row r="1"><c r="A1" s="0"><v>1</v></c></row>');
  const opc = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside }] }), { edits: [put('A1', 1, '=A2')] });
  expect(opc.text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1" t="inlineStr"><is><t>=A2</t></is></c>');
  expect(opc.text('xl/styles.xml')).toContain(
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
  );
});

describe('a formula that several cells share', () => {
  const shared = data(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">$B1*C$1+SUM(B:B)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3" s="4"><f t="shared" si="0" ca="1"></f><v>3</v></c></row>',
  );

  test('is written out in the others where its first cell gets a value', async () => {
    expect(await edited(shared, put('A1', 1, 10))).toBe(
      data(
        '<row r="1"><c r="A1"><v>10</v></c></row>' +
          '<row r="2"><c r="A2"><f>$B2*C$1+SUM(B:B)</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3" s="4"><f ca="1">$B3*C$1+SUM(B:B)</f><v>3</v></c></row>',
      ),
    );
  });

  test('stays with the others where another of its cells gets a value', async () => {
    expect(await edited(shared, put('A2', 2, 20))).toBe(shared.replace('<f t="shared" si="0"/><v>2</v>', '<v>20</v>'));
  });

  test('may lose several cells at once', async () => {
    const after = await edited(shared, put('A1', 1, 10), put('A2', 2, 20));
    expect(after).toContain('<row r="2"><c r="A2"><v>20</v></c></row>');
    expect(after).toContain('<f ca="1">$B3*C$1+SUM(B:B)</f>');
  });
});

describe('is refused', () => {
  const refused = async (inside: string, edit: Edit) =>
    edited(inside, edit).then(
      () => 'written',
      (error: unknown) => (error instanceof HostError ? `${error.code} ${error.place.cell ?? ''}` : error),
    );
  const a1 = (cell: string) => data(`<row r="1">${cell}</row>`);

  test.each<[string, string, CellValue]>([
    ['another number', '<c r="A1"><v>2</v></c>', 1],
    ['a number for a text', '<c r="A1"><v>2</v></c>', '2'],
    ['the text in another normal form', '<c r="A1" t="inlineStr"><is><t>có</t></is></c>', 'có'.normalize('NFD')],
    ['something where nothing was', '<c r="A1"><v>0</v></c>', null],
    ['nothing where something was', '<c r="A1"/>', 0],
  ])('where meanwhile %s stands there', async (_, cell, expected) => {
    expect(await refused(a1(cell), put('A1', expected, 9))).toBe('cell-changed-meanwhile A1');
  });

  test.each([
    ['an array formula', '<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>', 'B1', 2],
    ['an array formula’s empty cell', '<c r="A1" cm="1"><f t="array" ref="A1:A9">C1:C9</f><v>1</v></c>', 'A5', null],
    ['a data table', '<c r="A1"><f t="dataTable" ref="A1:A3" r1="D1"/><v>1</v></c>', 'A3', null],
  ])('inside %s', async (_, cells, cell, expected) => {
    expect(await refused(a1(cells), put(cell, expected, 9))).toBe(`cell-not-editable ${cell}`);
  });

  test('but not in an array formula of one cell', async () => {
    expect(await edited(a1('<c r="A1"><f t="array" ref="A1">SUM(B:B*C:C)</f><v>1</v></c>'), put('A1', 1, 9))).toBe(
      a1('<c r="A1"><v>9</v></c>'),
    );
  });

  test.each([
    ['table', `<table xmlns="${MAIN}" ref="A1:B9"/>`, 'A1', 'A2'],
    ['table', `<table xmlns="${MAIN}" ref="A1:B9" headerRowCount="0"/>`, undefined, 'A1'],
    ['pivotTable', `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:B4"/></pivotTableDefinition>`, 'B4', 'A5'],
  ])('in what a %s repeats', async (kind, part, inside, outside) => {
    const opc = workbookOf({ sheets: [{ name: 'Phiếu' }] });
    opc.set('xl/other.xml', part);
    opc.contentTypes.add('xl/other.xml', 'application/xml');
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
    opc.relationships('xl/worksheets/sheet1.xml').add(type, { part: 'xl/other.xml' });
    if (inside) {
      const attempt = applied(opc, { edits: [put(inside, null, 'x')] });
      await expect(attempt).rejects.toMatchObject({ code: 'cell-not-editable' });
    }
    await expect(applied(opc, { edits: [put(outside, null, 'x')] })).resolves.toBeInstanceOf(OpcPackage);
  });

  test.each(['sheet="1"', "sheet='true' password='CC1A'"])('on a protected sheet (%s)', async (attributes) => {
    const inside = `${data('')}<sheetProtection ${attributes}/>`;
    expect(await refused(inside, put('A1', null, 1))).toBe('sheet-protected ');
  });

  test('on a protected sheet so long that its outline does not tell', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c><v>${row}</v></c></row>`).join('');
    expect(await refused(`${data(rows)}<sheetProtection sheet="1"/>`, put('A1', 0, 1))).toBe('sheet-protected ');
  });

  test('not where protection is only prepared', async () => {
    expect(await refused(`${data('')}<sheetProtection objects="1"/>`, put('A1', null, 1))).toBe('written');
  });

  test('on a sheet that is not there', async () => {
    const edit: Edit = { kind: 'value', sheet: userSheet(7), cell: { row: 1, column: 1 }, expected: null, value: 1 };
    expect(await refused(data(''), edit)).toBe('sheet-missing ');
  });
});
