import {
  MAIN,
  sharedStringsXml,
  sheetFile,
  sheetXml,
  STRICT_MAIN,
  workbookFile,
  workbookXml,
} from '../hostile/workbook-parts';
import { readCells, readFirst } from './reading';

const SHEET = 'xl/worksheets/sheet1.xml';
const row = (cells: string) => `<row r="1">${cells}</row>`;

test.each<[string, string, unknown]>([
  ['a number', '<c r="A1"><v>85.5</v></c>', { value: 85.5 }],
  ['a number in another spelling', '<c r="A1" t="n"><v>-1.5E-3</v></c>', { value: -0.0015 }],
  ['zero, which is not nothing', '<c r="A1"><v>0</v></c>', { value: 0 }],
  ['a shared text', '<c r="A1" t="s"><v>1</v></c>', { value: 'Không' }],
  ['a text in place', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> có </t></is></c>', { value: ' có ' }],
  ['a text that begins with =', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', { value: '=1+1' }],
  [
    'a text with escaped signs',
    '<c r="A1" t="inlineStr"><is><t>a&amp;b_x000D_&#10;_x005F_x0041_</t></is></c>',
    { value: 'a&b\r\n_x0041_' },
  ],
  ['a CDATA section', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', { value: 'a<b>&amp;c' }],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ['no', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { value: null, error: '#N/A' }],
  ['what is no finite number', '<c r="A1"><v>NaN</v></c>', { value: null, error: '#NUM!' }],
  ['a number beyond all numbers', '<c r="A1"><v>1e999</v></c>', { value: null, error: '#NUM!' }],
  ['a date as ISO 8601', '<c r="A1" t="d"><v>2016-12-31</v></c>', { value: 42735 }],
  [
    'a formula with its result',
    '<c r="A1"><f>0.1+0.7</f><v>0.79999999999999993</v></c>',
    { value: 0.7999999999999999, formula: '0.1+0.7' },
  ],
  ['a formula without a result', '<c r="A1"><f>B1</f></c>', { value: null, formula: 'B1' }],
  ['a formula with an empty result', '<c r="A1"><f>B1</f><v/></c>', { value: null, formula: 'B1' }],
  ['a formula whose result is an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', { value: '', formula: '""' }],
  [
    'a formula whose result is a text',
    '<c r="A1" t="str"><f>B1&amp;"_x000D_"</f><v>a_x000D_</v></c>',
    { value: 'a\r', formula: 'B1&"_x000D_"' },
  ],
  [
    'a formula with an error',
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { value: null, error: '#DIV/0!', formula: '1/0' },
  ],
  ['a formatted cell without content', '<c r="A1" s="1"/>', undefined],
  ['a constant empty text, which looks the same', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ['a shared text without a number', '<c r="A1" t="s"/>', undefined],
])('%s', async (_, cell, expected) => {
  expect(await readCells(sheetFile(row(cell)))).toEqual(expected === undefined ? {} : { A1: expected });
});

test.each<[string, string]>([
  ['references', '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>'],
  ['no reference of the row', '<row><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>'],
  ['no reference of a cell', '<row r="3"><c/><c><v>1</v></c><c/><c><v>2</v></c></row>'],
  ['no reference at all', '<row/><row></row><row><c/><c><v>1</v></c><c/><c><v>2</v></c></row>'],
  [
    'attributes in another order and quotes',
    "<row r='3' ht = '15'><c s='0' r='B3'><v>1</v></c><c t='n' r = 'D3'><v>2</v></c></row>",
  ],
  [
    'a row extension in between',
    '<row r="3"><c r="B3"><v>1</v></c><extLst><ext><c r="Z9"><v>9</v></c></ext></extLst><c r="D3"><v>2</v></c></row>',
  ],
  [
    'a comment that looks like a cell',
    '<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>',
  ],
])('places by %s', async (_, rows) => {
  expect(await readCells(sheetFile(rows))).toEqual({ B3: { value: 1 }, D3: { value: 2 } });
});

describe('shared strings', () => {
  const shared = (items: string) =>
    readCells(
      workbookFile({
        'xl/sharedStrings.xml': sharedStringsXml(items),
        [SHEET]: sheetXml(row('<c r="A1" t="s"><v>0</v></c>')),
      }),
    );

  test('runs are joined, a reading aid is left out', async () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>Sở </t></r><r><t>Tài chính</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await shared(rich)).toEqual({ A1: { value: 'Sở Tài chính' } });
  });

  test('an empty item is an empty text, and not the one before', async () => {
    expect(await shared('<si/><si><t>x</t></si>')).toEqual({});
  });

  test('decomposed letters and line breaks stay as they are', async () => {
    expect(await shared(`<si><t>${'Điểm'.normalize('NFD')}\r\nb</t></si>`)).toEqual({
      A1: { value: `${'Điểm'.normalize('NFD')}\nb` },
    });
  });
});

describe('formats', () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; đ&quot;"/></numFmts>` +
    '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="49" fontId="1"/></cellXfs></styleSheet>';
  const file = workbookFile({
    'xl/styles.xml': styles,
    [SHEET]: sheetXml(
      row(
        [0, 1, 2].map((s) => `<c s="${s}"><v>1</v></c>`).join('') + '<c s="3" t="s"><v>0</v></c><c s="99"><v>1</v></c>',
      ),
    ),
  });

  test('built-in and own number formats; none for General and for a style that is not there', async () => {
    expect(await readCells(file)).toEqual({
      A1: { value: 1 },
      B1: { value: 1, numberFormat: '0.00%' },
      C1: { value: 1, numberFormat: '0.0" đ"' },
      D1: { value: 'Có', numberFormat: '@' },
      E1: { value: 1 },
    });
  });

  test('the font of a text, where asked for', async () => {
    const cells = await readCells(file, { fonts: true });
    expect(cells.D1).toEqual({ value: 'Có', numberFormat: '@', fontName: '.VnTime' });
    expect(cells.C1).not.toHaveProperty('fontName');
  });
});

describe('shared and array formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="7"/><v>5</v></c></row>' +
    '<row r="4"><c r="A4"><f t="array" ref="A4:B5">TRANSPOSE(C1:D2)</f><v>1</v></c><c r="B4"><v>2</v></c><c r="C4"><v>3</v></c></row>' +
    '<row r="5"><c r="A5"><v>4</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>';

  test('each cell has its own formula', async () => {
    const cells = await readCells(sheetFile(rows));
    const formulas = Object.entries(cells).flatMap(([cell, { formula }]) =>
      formula === undefined ? [] : [[cell, formula]],
    );
    expect(Object.fromEntries(formulas)).toEqual({
      B1: 'A1*$A$1',
      B2: 'A2*$A$1',
      B3: 'A3*$A$1',
      C3: '',
      A4: 'TRANSPOSE(C1:D2)',
      B4: 'TRANSPOSE(C1:D2)',
      A5: 'TRANSPOSE(C1:D2)',
    });
  });

  test('also where the cell that carries it is not asked for', async () => {
    const range = { top: 3, left: 2, bottom: 3, right: 2 };
    expect(await readCells(sheetFile(rows), { range })).toEqual({ B3: { value: null, formula: 'A3*$A$1' } });
  });
});

describe('what stands behind the data', () => {
  test('merged cells', async () => {
    const behind = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B5:B6"/></mergeCells>';
    expect((await readFirst(sheetFile('', behind))).merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 5, left: 2, bottom: 6, right: 2 },
    ]);
  });

  test('links, outside and inside, on cells that hold something', async () => {
    const cells = ['A', 'B', 'C', 'D'].map((column) => `<c r="${column}1"><v>1</v></c>`).join('');
    const behind =
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:C1" location="\'Danh mục\'!A1" display="x"/>' +
      '<hyperlink ref="D1" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="rId1" location="x" tooltip="a > b"/>' +
      '<hyperlink ref="Z9" location="A1"/></hyperlinks>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="t/hyperlink" Target="https://example.vn/?a=1&amp;b=2" TargetMode="External"/></Relationships>';
    const file = workbookFile({ [SHEET]: sheetXml(row(cells), behind), 'xl/worksheets/_rels/sheet1.xml.rels': rels });
    expect(Object.values(await readCells(file)).map(({ link }) => link)).toEqual([
      'https://example.vn/?a=1&b=2',
      "#'Danh mục'!A1",
      "#'Danh mục'!A1",
      'https://example.vn/?a=1&b=2#x',
    ]);
  });
});

test('a range gives only its cells', async () => {
  const rows = [1, 2, 3]
    .map((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>${10 * r}</v></c></row>`)
    .join('');
  const range = { top: 2, left: 2, bottom: 9, right: 9 };
  expect(await readCells(sheetFile(rows), { range })).toEqual({ B2: { value: 20 }, B3: { value: 30 } });
});

test.each<[string, (xml: string) => string]>([
  ['prefixed elements', (xml) => xml.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')],
  [
    'the strict vocabulary',
    (xml) =>
      xml
        .replaceAll(MAIN, STRICT_MAIN)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
  ],
  ['UTF-16', (xml) => xml],
])('a whole workbook in %s', async (name, change) => {
  const parts = {
    'xl/workbook.xml': workbookXml('<sheets><sheet name="Phiếu" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/sharedStrings.xml': sharedStringsXml('<si><r><t>Có</t></r></si>'),
    [SHEET]: sheetXml(
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ),
  };
  const encode = (xml: string) => (name === 'UTF-16' ? Buffer.from(`\ufeff${xml}`, 'utf16le') : xml);
  const changed = Object.entries(parts).map(([part, xml]) => [part, encode(change(xml))]);
  const file = workbookFile(Object.fromEntries(changed));
  expect(await readCells(file)).toEqual({ B2: { value: 'Có' }, C2: { value: 2, formula: '1+1' } });
  expect(await readFirst(file)).toMatchObject({ name: 'Phiếu', merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] });
});
