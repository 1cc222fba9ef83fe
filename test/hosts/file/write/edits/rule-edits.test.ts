import { parseRange } from '../../../../../src/spreadsheet/address';
import type { Edit } from '../../../../../src/spreadsheet/plan';
import type { ConditionalFormatPlan, ValidationPlan } from '../../../../../src/spreadsheet/sheet-plan';
import { applied, ownSheet, userSheet, workbookOf } from '../workbooks';

const rangeOf = (text: string) => {
  const range = parseRange(text);
  if (!range) throw new Error(text);
  return range;
};
const validation = (range: string, said: Partial<ValidationPlan> = {}): Edit => ({
  kind: 'validation',
  sheet: userSheet(1),
  validation: {
    range: rangeOf(range),
    rule: { kind: 'whole', minimum: 0, maximum: 9 },
    allowBlank: false,
    ...said,
  },
});
const format = (range: string, formula: string, said: Partial<ConditionalFormatPlan> = {}): Edit => ({
  kind: 'conditional-format',
  sheet: userSheet(1),
  format: { range: rangeOf(range), formula, fill: 'F4CCCC', ...said },
});
const noFormat = (formula: string): Edit => ({ kind: 'remove-conditional-format', sheet: userSheet(1), formula });

/** What stands behind `<sheetData/>` after the edits. */
async function behind(before: string, ...edits: Edit[]): Promise<string> {
  const opc = await applied(workbookOf({ sheets: [{ name: 'Phiếu', inside: `<sheetData/>${before}` }] }), { edits });
  return opc.text('xl/worksheets/sheet1.xml').replace(/^.*<sheetData\/>|<\/worksheet>$/g, '');
}

const RULE = (sqref: string) =>
  `<dataValidation type="whole" sqref="${sqref}"><formula1>0</formula1><formula2>9</formula2></dataValidation>`;
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';

describe('a validation', () => {
  test('stands where the schema wants it, whatever stands around', async () => {
    const before =
      '<sheetProtection objects="1"/><autoFilter ref="A1:B9"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>';
    const after = `<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>${MARGINS}<legacyDrawing r:id="rId9"/><extLst/>`;
    expect(await behind(before + after, validation('A2:A9'))).toBe(
      `${before}<dataValidations count="1">${RULE('A2:A9')}</dataValidations>${after}`,
    );
    expect(await behind(MARGINS, validation('A2:A9'))).toBe(
      `<dataValidations count="1">${RULE('A2:A9')}</dataValidations>${MARGINS}`,
    );
  });

  test('joins the others, which stay letter by letter', async () => {
    const others =
      '<dataValidation type="list" sqref="F1 H1:H9" xr:uid="{1}" xmlns:xr="urn:x"><formula1>"a,b"</formula1></dataValidation> ';
    expect(
      await behind(`<dataValidations disablePrompts="1" count="1">${others}</dataValidations>`, validation('A2')),
    ).toBe(`<dataValidations disablePrompts="1" count="2">${others}${RULE('A2')}</dataValidations>`);
  });

  const list = (...rules: string[]) => `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const theirs = (sqref: string, formula = '"a"') =>
    `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;

  test.each([
    ['the same cells', 'B2:B9', 'B2:B9', undefined],
    ['part of a column', 'A1:A1048576', 'A2:A9', 'A1 A10:A1048576'],
    ['the middle of a block', 'A1:E5', 'B2:C3', 'A1:E1 A2:A3 D2:E3 A4:E5'],
    ['some of several areas', 'B1 D1:D9', 'D1:E4', 'B1 D5:D9'],
    ['a whole column as some write it', 'B:B', 'B3', 'B1:B2 B4:B1048576'],
    ['other cells', 'Z1', 'A1', 'Z1'],
  ])('takes %s from one that is there', async (_, old, range, rest) => {
    const left = rest === undefined ? [] : [theirs(rest)];
    expect(await behind(list(theirs(old)), validation(range))).toBe(list(...left, RULE(range)));
  });

  test('takes the first cell of one whose formula is relative: the formula moves to the next', async () => {
    expect(await behind(list(theirs('B2:B9', 'OR($A2&gt;1,B2="có",B$1=1)')), validation('B2:B4'))).toBe(
      list(theirs('B5:B9', 'OR($A5&gt;1,B5=&quot;có&quot;,B$1=1)'), RULE('B2:B4')),
    );
  });

  const extension = (rules: string, count: number) =>
    '<extLst><ext uri="{1}"><x14:sparklineGroups xmlns:x14="urn:x14"/></ext>' +
    (rules === ''
      ? ''
      : `<ext uri="{2}"><x14:dataValidations xmlns:x14="urn:x14" count="${count}">${rules}</x14:dataValidations></ext>`) +
    '</extLst>';
  const newer = (sqref: string) =>
    `<x14:dataValidation type="list"><x14:formula1><xm:f xmlns:xm="urn:xm">'Khác'!$A$1</xm:f></x14:formula1><xm:sqref xmlns:xm="urn:xm">${sqref}</xm:sqref></x14:dataValidation>`;

  test('takes its cells from those of Excel 2010 too', async () => {
    expect(await behind(extension(newer('A1:A9') + newer('C1'), 2), validation('A1:A4'))).toBe(
      list(RULE('A1:A4')) + extension(newer('A5:A9') + newer('C1'), 2),
    );
    expect(await behind(extension(newer('A1:A9') + newer('C1'), 2), validation('C1'))).toBe(
      list(RULE('C1')) + extension(newer('A1:A9'), 1),
    );
    expect(await behind(extension(newer('A1:A9'), 1), validation('A1:B9'))).toBe(
      list(RULE('A1:B9')) + extension('', 0),
    );
  });

  test('refers to an own sheet by the name that it gets', async () => {
    const source = { sheet: { own: { family: 'ket-qua', key: 'danh-muc' } }, range: rangeOf('A1:A3') };
    const opc = await applied(workbookOf({ sheets: ['Danh mục'] }), {
      ownSheets: [ownSheet('danh-muc', { name: 'Danh mục' })],
      edits: [validation('B2', { rule: { kind: 'list', source } })],
    });
    expect(opc.text('xl/worksheets/sheet1.xml')).toContain("<formula1>'Danh mục (2)'!$A$1:$A$3</formula1>");
  });

  test('written twice stands once', async () => {
    const once = await behind('', validation('A1:A4'));
    expect(await behind(once, validation('A1:A4'))).toBe(once);
  });
});

describe('a conditional format', () => {
  const theirs = (priority: number, inner = '<formula>A1&gt;1</formula>') =>
    `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="${priority}">${inner}</cfRule></conditionalFormatting>`;
  const ours = (dxf: number, priority: number, formula: string) =>
    `<conditionalFormatting sqref="B2:B5"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

  test('stands behind the others and is weaker than all of them', async () => {
    const others = theirs(3) + theirs(7);
    expect(await behind(others + MARGINS, format('B2:B5', 'B2<>""'), format('B2:B5', 'B2=1'))).toBe(
      others + ours(0, 8, 'B2&lt;&gt;&quot;&quot;') + ours(0, 9, 'B2=1') + MARGINS,
    );
  });

  test('brings its looks', async () => {
    const opc = await applied(workbookOf({ sheets: ['Phiếu'] }), {
      edits: [format('B2:B5', 'B2=1', { bold: true, fontColour: 'C00000' })],
    });
    expect(opc.text('xl/styles.xml')).toContain(
      '<dxfs count="1"><dxf><font><b/><color rgb="FFC00000"/></font>' +
        '<fill><patternFill><bgColor rgb="FFF4CCCC"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test('is taken away by exactly its formula, and no other is', async () => {
    const scale = theirs(2, '').replace('type="expression" dxfId="0"', 'type="colorScale"');
    const two = `<conditionalFormatting sqref="D1"><cfRule type="expression" priority="5"><formula>B2=1</formula></cfRule><cfRule type="expression" priority="6"><formula>B2=1 </formula></cfRule></conditionalFormatting>`;
    const before = theirs(1) + scale + ours(0, 3, 'B2=1') + ours(0, 4, 'B2=10') + two;
    expect(await behind(before + MARGINS, noFormat('B2=1'))).toBe(
      theirs(1) +
        scale +
        ours(0, 4, 'B2=10') +
        two.replace('<cfRule type="expression" priority="5"><formula>B2=1</formula></cfRule>', '') +
        MARGINS,
    );
  });

  test('is found by its formula as written with references', async () => {
    expect(await behind(ours(0, 1, 'B2&#60;&gt;&quot;&#7889;&quot;') + MARGINS, noFormat('B2<>"ố"'))).toBe(MARGINS);
  });

  test('that Excel moved to its extension is found there, and what is empty then goes', async () => {
    const rule = (formula: string) =>
      `<x14:conditionalFormatting><x14:cfRule type="expression" priority="4"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const extension = (rules: string) =>
      `<extLst><ext uri="{3}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormattings>${rules}</x14:conditionalFormattings></ext></extLst>`;
    expect(await behind(extension(rule('B2=1') + rule('B2=2')), noFormat('B2=1'))).toBe(extension(rule('B2=2')));
    expect(await behind(MARGINS + extension(rule('B2=1')), noFormat('B2=1'))).toBe(MARGINS);
    expect(await behind(extension(rule('B2=1')), format('B2:B5', 'B2=1'))).toBe(
      ours(0, 5, 'B2=1') + extension(rule('B2=1')),
    );
  });
});
