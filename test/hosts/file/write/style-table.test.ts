import { MAIN } from '../../../../src/hosts/file/package/namespaces';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { parseXml, serializeXml } from '../../../../src/hosts/file/package/xml';
import { MOST_CELL_FORMATS, StyleTable } from '../../../../src/hosts/file/write/style-table';
import type { CellStyle } from '../../../../src/spreadsheet/style';
import { applied, FONT, ownSheet, PLAIN, rowsOf, workbookOf } from './workbooks';

const tableOf = (inside: string) => {
  const document = parseXml(`<styleSheet xmlns="${MAIN[0]}">${inside}</styleSheet>`, 'xl/styles.xml');
  return { table: new StyleTable(document, 'xl/styles.xml'), text: () => serializeXml(document) };
};
const counts = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/<(numFmts|fonts|fills|borders|cellXfs|dxfs) count="(\d+)"/g)].map(([, name, count]) => [
      name,
      Number(count),
    ]),
  );

const THIN = { style: 'thin' as const };
const RICH: CellStyle = {
  font: { ...FONT, bold: true, colour: 'C00000' },
  fill: 'FFF2CC',
  borders: { top: THIN, right: THIN, bottom: THIN, left: THIN },
  alignment: { horizontal: 'right', indent: 1, wrap: true },
  numberFormat: '[$-42A]#,##0.00',
};

describe('what is added', () => {
  test('stands behind what is there, whose places do not change', () => {
    const theirs =
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<cellXfs count="2"><xf fontId="0"/><xf fontId="0" numFmtId="9"/></cellXfs><extLst><ext uri="x"/></extLst>';
    const { table, text } = tableOf(theirs);
    expect(table.cellFormat(RICH, 'other')).toBe(2);
    expect(text()).toContain('<cellXfs count="3"><xf fontId="0"/><xf fontId="0" numFmtId="9"/><xf ');
    expect(text().endsWith('</cellXfs><extLst><ext uri="x"/></extLst></styleSheet>')).toBe(true);
  });

  test('goes where the schema wants it, with the fills that Excel takes for granted', () => {
    const { table, text } = tableOf('<colors/>');
    table.cellFormat(RICH, 'other');
    table.differential({ fill: 'F4CCCC' });
    expect(
      [...text().matchAll(/<(numFmts|fonts|fills|borders|cellXfs|dxfs|colors)\b/g)].map(([, name]) => name),
    ).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'colors']);
    expect(text()).toContain(
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>',
    );
    expect(counts(text())).toEqual({ numFmts: 1, fonts: 2, fills: 3, borders: 2, cellXfs: 2, dxfs: 1 });
  });

  test('takes the prefix of the file', () => {
    const document = parseXml(`<x:styleSheet xmlns:x="${MAIN[0]}"/>`, 'xl/styles.xml');
    new StyleTable(document, 'xl/styles.xml').cellFormat(RICH, 'text');
    expect(serializeXml(document)).toContain('<x:font><x:b/><x:sz val="13"/>');
  });
});

describe('what is there already is used again', () => {
  test('for equal styles, whatever objects they are', () => {
    const { table } = tableOf('');
    const first = table.cellFormat(RICH, 'other');
    expect(table.cellFormat(structuredClone(RICH), 'other')).toBe(first);
    expect(table.cellFormat({ ...RICH, fill: 'FFF2CD' }, 'other')).not.toBe(first);
  });

  test('when the file is written again, also as other producers spell the same', () => {
    const spelled = tableOf('');
    spelled.table.cellFormat(RICH, 'text');
    spelled.table.differential({ fill: 'F4CCCC', bold: true });
    const again = parseXml(
      spelled
        .text()
        .replaceAll(
          '<name val="Times New Roman"/>',
          '<name val="Times New Roman"/><family val="1"/><charset val="163"/>',
        )
        .replace('xfId="0" ', '')
        .replace(/ applyFill="1"/g, '')
        .replace('<xf numFmtId="164"', '<xf pivotButton="0" numFmtId="164"'),
      'xl/styles.xml',
    );
    const table = new StyleTable(again, 'xl/styles.xml');
    table.cellFormat(RICH, 'text');
    table.differential({ fill: 'F4CCCC', bold: true });
    expect(table.changed).toBe(false);
  });

  test('so that a second run adds nothing', async () => {
    const plan = { ownSheets: [ownSheet('a', { rows: rowsOf([['chữ', '=chữ', 1, null]], RICH) })] };
    const first = await applied(workbookOf({ sheets: ['Phiếu'] }), plan);
    const second = await applied(first, plan);
    expect(second.text('xl/styles.xml')).toBe(first.text('xl/styles.xml'));
  });

  test('and a file whose own formats suffice keeps its part as it is', async () => {
    const user = workbookOf({ sheets: ['Phiếu'] });
    const plain = { ...PLAIN, font: { name: 'Times New Roman', size: 12 } };
    const again = await applied(user, { ownSheets: [ownSheet('a', { rows: rowsOf([[1]], plain) })] });
    expect(again.bytes('xl/styles.xml')).toEqual(user.bytes('xl/styles.xml'));
  });
});

describe('text', () => {
  test.each([
    ['text', undefined, 49, undefined],
    ['text', '0.00', 2, undefined],
    ['text-like-a-formula', '0.00', 49, '1'],
    ['other', undefined, 0, undefined],
    ['other', '#,##0', 3, undefined],
  ] as const)('%s under format %s has number format %d', (content, numberFormat, id, quotePrefix) => {
    const { table, text } = tableOf('');
    const index = table.cellFormat({ ...PLAIN, ...(numberFormat && { numberFormat }) }, content);
    const format = [...text().matchAll(/<xf [^>]*>/g)][index]?.[0] ?? '';
    expect(/numFmtId="(\d+)"/.exec(format)?.[1]).toBe(String(id));
    expect(/quotePrefix="(\d+)"/.exec(format)?.[1]).toBe(quotePrefix);
  });
});

test('a new number format takes a number that no other has', () => {
  const { table, text } = tableOf('<numFmts count="1"><numFmt numFmtId="200" formatCode="0.000"/></numFmts>');
  table.cellFormat({ ...PLAIN, numberFormat: '0.000' }, 'other');
  table.cellFormat({ ...PLAIN, numberFormat: '"<"0' }, 'other');
  expect(text()).toContain('<numFmt numFmtId="201" formatCode="&quot;&lt;&quot;0"/></numFmts>');
  expect(counts(text())).toMatchObject({ numFmts: 2 });
});

test('a format of ours derives from the style named Normal, wherever it stands', () => {
  const { table, text } = tableOf(
    '<cellStyleXfs count="2"><xf/><xf/></cellStyleXfs><cellStyles><cellStyle name="Bình thường" xfId="1" builtinId="0"/></cellStyles>',
  );
  table.cellFormat(PLAIN, 'other');
  expect(text()).toMatch(/<xf [^>]*xfId="1" /);
});

test.each([
  [{ bold: true }, '<dxf><font><b/></font></dxf>'],
  [{ fontColour: 'c00000' }, '<dxf><font><color rgb="FFC00000"/></font></dxf>'],
  [{ fill: 'F4CCCC' }, '<dxf><fill><patternFill><bgColor rgb="FFF4CCCC"/></patternFill></fill></dxf>'],
])('a conditional format changes only what it says: %j', (look, dxf) => {
  const { table, text } = tableOf('');
  table.differential(look);
  expect(text()).toContain(`<dxfs count="1">${dxf}</dxfs>`);
});

test('the quote prefix comes on top of a user’s format', () => {
  const { table, text } = tableOf(
    '<cellXfs count="2"><xf/><xf numFmtId="9" fontId="4"><alignment indent="2"/></xf></cellXfs>',
  );
  expect(table.quoted(1)).toBe(2);
  expect(table.quoted(1)).toBe(2);
  expect(text()).toContain('<xf numFmtId="9" fontId="4" quotePrefix="1"><alignment indent="2"/></xf></cellXfs>');
});

test('Excel’s limit of formats is a refusal, not a damaged file', () => {
  const { table } = tableOf(`<cellXfs>${'<xf/>'.repeat(MOST_CELL_FORMATS - 1)}</cellXfs>`);
  expect(table.cellFormat(PLAIN, 'other')).toBe(MOST_CELL_FORMATS - 1);
  expect(() => table.cellFormat(RICH, 'other')).toThrow(expect.objectContaining({ code: 'too-many-styles' }));
});

test('a workbook without styles gets them', async () => {
  const user = workbookOf({ sheets: ['Phiếu'] });
  const relationships = user.relationships('xl/workbook.xml');
  relationships.remove(relationships.ofKind('styles')?.id ?? '');
  user.delete('xl/styles.xml');
  const again = await applied(user, { ownSheets: [ownSheet('a', { rows: rowsOf([['chữ']]) })] });
  expect(again.relationships('xl/workbook.xml').ofKind('styles')?.part).toBe('xl/styles.xml');
  expect(again.contentTypes.typeOf('xl/styles.xml')).toContain('spreadsheetml.styles+xml');
  expect(counts(again.text('xl/styles.xml'))).toEqual({ fonts: 2, fills: 2, borders: 1, cellXfs: 2 });
  expect(OpcPackage.open(again.save()).text('xl/styles.xml')).toContain('<name val="Calibri"/>');
});
