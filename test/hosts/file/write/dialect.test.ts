import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { apply, ownSheet, PLAIN, rowsOf, userSheet, workbookOf } from './workbooks';

const STRICT: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** The same workbook as "Strict Open XML" (ECMA-376 part 1) names it. */
function strictWorkbook(): Uint8Array {
  const opc = workbookOf({
    sheets: [{ name: 'Phiếu', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
  });
  for (const part of opc.parts().filter((name) => name !== '[Content_Types].xml')) {
    const text = STRICT.reduce(
      (result, [transitional, strict]) => result.replaceAll(transitional, strict),
      opc.text(part),
    );
    opc.set(part, text);
  }
  return opc.save();
}

test('a strict workbook gets strict parts, and nothing transitional', async () => {
  const chart = {
    kind: 'pie' as const,
    name: 'Hình 1',
    alternativeText: '',
    from: { row: 3, column: 1 },
    to: { row: 9, column: 4 },
    categories: { top: 1, left: 1, bottom: 1, right: 1 },
    values: { top: 1, left: 2, bottom: 1, right: 2 },
    colours: ['A9D08E'],
    font: PLAIN.font,
  };
  const { bytes } = await apply(strictWorkbook(), {
    ownSheets: [ownSheet('a', { rows: rowsOf([['Tốt', 6]]), charts: [chart] })],
    edits: [{ kind: 'value', sheet: userSheet(1), cell: { row: 1, column: 1 }, expected: 1, value: 'có' }],
  });
  const opc = OpcPackage.open(bytes);
  for (const part of opc.parts().filter((name) => name !== '[Content_Types].xml')) {
    expect(opc.text(part)).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)/);
  }
  const { sheets } = await openWorkbookFile(bytes).reader.outline();
  expect(sheets.map(({ name, mark }) => [name, mark?.key])).toEqual([
    ['Phiếu', undefined],
    ['a', 'a'],
  ]);
});
