import { parseCell } from '../../../../../src/spreadsheet/address';
import type { Edit } from '../../../../../src/spreadsheet/plan';
import { applied, ownSheet, userSheet, workbookOf } from '../workbooks';

const link = (reference: string, linked = true): Edit => {
  const cell = parseCell(reference);
  if (!cell) throw new Error(reference);
  const target = { sheet: { own: { family: 'ket-qua', key: 'a' } }, cell: { row: 4, column: 2 } };
  return { kind: 'link', sheet: userSheet(1), cell, target: linked ? target : null };
};
const ours = (cell: string) => `<hyperlink ref="${cell}" location="'Bảng 1'!B4"/>`;
const list = (...links: string[]) => `<hyperlinks>${links.join('')}</hyperlinks>`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function linked(before: string, ...edits: Edit[]) {
  const user = workbookOf({ sheets: [{ name: 'Phiếu', inside: `<sheetData/>${before}` }] });
  for (const address of ['https://a.vn', 'https://b.vn']) {
    user.relationships('xl/worksheets/sheet1.xml').add(`${RELATIONS}/hyperlink`, { external: address });
  }
  const opc = await applied(user, { edits, ownSheets: [ownSheet('a', { name: 'Bảng 1' })] });
  const text = opc.text('xl/worksheets/sheet1.xml').replace(/^.*<sheetData\/>|<\/worksheet>$/g, '');
  return {
    text,
    targets: opc
      .relationships('xl/worksheets/sheet1.xml')
      .all()
      .map(({ target }) => target),
  };
}

test('a link is added at its place, beside others', async () => {
  const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
  expect((await linked(margins, link('A1'))).text).toBe(list(ours('A1')) + margins);
  const theirs = '<hyperlink ref="C1" r:id="rId1"/>';
  expect((await linked(list(theirs), link('A1'))).text).toBe(list(theirs, ours('A1')));
});

test('a link takes the place of the one that the cell has, whose address goes where no other uses it', async () => {
  const before = list(
    '<hyperlink ref="A1" r:id="rId1"/>',
    '<hyperlink ref="A2" r:id="rId2"/>',
    '<hyperlink ref="A3" r:id="rId2"/>',
  );
  const { text, targets } = await linked(before, link('A1'), link('A2'));
  expect(text).toBe(list('<hyperlink ref="A3" r:id="rId2"/>', ours('A1'), ours('A2')));
  expect(targets).toEqual(['https://b.vn']);
});

test('a link over several cells stays on the others', async () => {
  const before = list('<hyperlink ref="A1:C3" r:id="rId1" xr:uid="{1}" xmlns:xr="urn:x"/>');
  const { text, targets } = await linked(before, link('B2', false));
  const rest = (range: string, uid = '') => `<hyperlink ref="${range}" r:id="rId1"${uid} xmlns:xr="urn:x"/>`;
  expect(text).toBe(list(rest('A1:C1', ' xr:uid="{1}"'), rest('A2'), rest('C2'), rest('A3:C3')));
  expect(targets).toEqual(['https://a.vn', 'https://b.vn']);
});

test('a link taken away leaves no empty list', async () => {
  expect((await linked(list(ours('B2')), link('B2', false))).text).toBe('');
  expect((await linked(list(ours('B2')), link('B3', false))).text).toBe(list(ours('B2')));
});
