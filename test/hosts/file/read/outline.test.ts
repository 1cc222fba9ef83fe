import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../../../src/hosts/file/read/outline';
import { formatMark } from '../../../../src/spreadsheet/own-sheet-mark';
import {
  relationship,
  relationshipsXml,
  sheetFile,
  sheetXml,
  workbookFile,
  workbookXml,
} from '../hostile/workbook-parts';
import { byReference, outlineFirst } from './reading';

const CELL = '<v>1</v>';
const outlineOf = (inside: string, parts = {}) =>
  openWorkbookFile(workbookFile({ 'xl/workbook.xml': workbookXml(inside), ...parts })).reader.outline();
const SHEETS = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>';

describe('the used range', () => {
  test.each<[string, string, object | undefined]>([
    ['of an empty sheet', '', undefined],
    ['of formats alone', '<row r="5"><c r="B5" s="1"/></row>', undefined],
    ['of one cell', `<row r="5"><c r="B5">${CELL}</c></row>`, { top: 5, left: 2, bottom: 5, right: 2 }],
    [
      'of what holds content, not of what is formatted or empty',
      `<row r="2"><c r="C2">${CELL}</c><c r="Z2" s="1"/></row><row r="30"><c r="B30"><f>A1</f></c><c r="D30">${CELL}</c>` +
        '<c r="Y30" t="inlineStr"><is><t/></is></c></row><row r="39"><c r="A39" s="1"/></row>',
      { top: 2, left: 2, bottom: 30, right: 4 },
    ],
  ])('%s', async (_, rows, used) => {
    expect((await outlineFirst(sheetFile(rows))).used).toEqual(used);
  });
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => `<row>${`<c>${CELL}</c>`.repeat(70)}</row><!--${n}-->`).join('');

test('the head ends after its rows and columns; the used range of a sheet no longer than that does not', async () => {
  const { head, used } = await outlineFirst(sheetFile(rowsOf(HEAD_ROWS)));
  expect([head.size, head.get(1)?.size]).toEqual([HEAD_ROWS, HEAD_COLUMNS]);
  expect(used).toEqual({ top: 1, left: 1, bottom: HEAD_ROWS, right: 70 });
});

test('of a longer sheet only the head is looked at: what would need the rest is not known, rather than wrong', async () => {
  const outline = await outlineFirst(sheetFile(rowsOf(HEAD_ROWS + 1), '<sheetProtection sheet="1"/>'));
  expect(outline.head.size).toBe(HEAD_ROWS);
  expect(outline).not.toHaveProperty('used');
  expect(outline).not.toHaveProperty('protected');
});

test('the head holds cells as reading does', async () => {
  const { head } = await outlineFirst(
    sheetFile('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><f>B3</f></c></row>'),
  );
  expect(byReference(head)).toEqual({ B3: { value: 'Có' }, C3: { value: null, formula: 'B3' } });
});

test('sheets stand in tab order with their state, kind and protection', async () => {
  const sheets =
    '<sheets><sheet name="Hai" sheetId="9" r:id="rId2"/><sheet name="Một" sheetId="1" state="hidden" r:id="rId1"/>' +
    '<sheet name="Biểu đồ" sheetId="3" state="veryHidden" r:id="rId3"/><sheet name="Module1" sheetId="4" r:id=""/></sheets>';
  const { sheets: outlines } = await outlineOf(sheets, {
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
      relationship('rId3', 'chartsheet', 'chartsheets/sheet1.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml('', '<sheetProtection objects="1"/>'),
    'xl/worksheets/sheet2.xml': sheetXml('', '<sheetProtection sheet="1" password="CC1A"/>'),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  });
  expect(outlines.map(({ name, type, visibility, protected: locked }) => [name, type, visibility, locked])).toEqual([
    ['Hai', 'worksheet', 'visible', true],
    ['Một', 'worksheet', 'hidden', false],
    ['Biểu đồ', 'other', 'very-hidden', false],
    ['Module1', 'other', 'visible', false],
  ]);
  expect(new Set(outlines.map(({ id }) => id)).size).toBe(4);
});

describe('our mark', () => {
  const mark = { family: 'bang', key: 'Bảng 1', schema: 1, run: 'a1b2' };
  const text = formatMark(mark);
  test.each<[string, string, object | undefined]>([
    [
      'a text constant of the sheet',
      `<definedName name="_cham_diem" localSheetId="0" hidden="1">"${text}"</definedName>`,
      mark,
    ],
    [
      'another letter case, as Excel keeps no second',
      `<definedName name="_CHAM_DIEM" localSheetId="0">"${text}"</definedName>`,
      mark,
    ],
    ['a name of the workbook is not', `<definedName name="_cham_diem">"${text}"</definedName>`, undefined],
    [
      'a name of another sheet is not',
      `<definedName name="_cham_diem" localSheetId="1">"${text}"</definedName>`,
      undefined,
    ],
    ['a reference is not', '<definedName name="_cham_diem" localSheetId="0">Sheet1!$A$1</definedName>', undefined],
    ['another text is not', '<definedName name="_cham_diem" localSheetId="0">"a""b"</definedName>', undefined],
  ])('%s', async (_, name, expected) => {
    const { sheets } = await outlineOf(`${SHEETS}<definedNames>${name}</definedNames>`);
    expect(sheets[0]?.mark).toEqual(expected);
  });
});

describe('whether formulas were calculated', () => {
  test.each<[string, string, boolean]>([
    ['nothing said', '', true],
    ['automatic', '<calcPr calcId="191029"/>', true],
    ['saved with a calculation pending', '<calcPr calcMode="manual" calcCompleted="0" calcOnSave="0"/>', false],
    ['pending under automatic calculation', '<calcPr calcCompleted="false"/>', false],
    ['manual, and complete', '<calcPr calcMode="manual" calcOnSave="0"/>', true],
    ['manual, and to be calculated when opened', '<calcPr calcMode="manual" fullCalcOnLoad="1"/>', false],
    ['to be calculated when opened, as writers ask by routine', '<calcPr fullCalcOnLoad="1"/>', true],
  ])('%s', async (_, calculation, calculated) => {
    expect((await outlineOf(SHEETS + calculation)).calculated).toBe(calculated);
  });
});

test.each<[string, string, boolean]>([
  ['a locked structure', '<workbookProtection lockStructure="1"/>', true],
  ['locked windows only', '<workbookProtection lockWindows="1"/>', false],
  ['no protection', '', false],
])('%s', async (_, protection, expected) => {
  expect((await outlineOf(protection + SHEETS)).structureProtected).toBe(expected);
});

test('macros are known by their project', async () => {
  expect((await outlineOf(SHEETS)).hasMacros).toBe(false);
  const rels = relationshipsXml(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'vbaProject', 'vbaProject.bin', 'http://schemas.microsoft.com/office/2006/relationships'),
  );
  expect((await outlineOf(SHEETS, { 'xl/_rels/workbook.xml.rels': rels })).hasMacros).toBe(true);
});
