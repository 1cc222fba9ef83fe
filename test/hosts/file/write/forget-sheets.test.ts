import type { ChartPlan } from '../../../../src/spreadsheet/chart';
import type { ValidationPlan } from '../../../../src/spreadsheet/sheet-plan';
import { applied, ownSheet, rowsOf, workbookOf } from './workbooks';

const first = { top: 1, left: 1, bottom: 2, right: 1 };
const second = { top: 1, left: 2, bottom: 2, right: 2 };
const chart: ChartPlan = {
  kind: 'pie',
  name: 'Hình 1',
  alternativeText: 'Tốt 1, Khá 2',
  from: { row: 4, column: 1 },
  to: { row: 9, column: 4 },
  categories: first,
  values: second,
  colours: ['FF0000', '00FF00'],
  font: { name: 'Arial', size: 10 },
};

/** A sheet with a chart and a list over its own cells. */
function sheetOf(key: string) {
  const list: ValidationPlan = {
    range: second,
    rule: { kind: 'list', source: { sheet: { own: { family: 'ket-qua', key } }, range: first } },
    allowBlank: true,
  };
  const rows = rowsOf([
    ['Tốt', 1],
    ['Khá', 2],
  ]);
  return ownSheet(key, { name: 'Bảng 1', rows, charts: [chart], validations: [list] });
}

test('a new sheet takes the name of one removed: what led there leads to the new one, and is calculated', async () => {
  const inside = '<sheetData><row r="1"><c r="A1"><f>\'Bảng 1\'!B1</f><v>9</v></c></row></sheetData>';
  const definedNames = '<definedName name="Diem">\'Bảng 1\'!$B$1</definedName>';
  const user = workbookOf({ sheets: [{ name: 'Phiếu', inside }], definedNames });
  const again = await applied(await applied(user, { ownSheets: [sheetOf('cu')] }), { ownSheets: [sheetOf('moi')] });

  const workbook = again.text('xl/workbook.xml');
  expect(workbook).toContain('"ket-qua|moi|1|r1"');
  expect(workbook).toContain("'Bảng 1'!$B$1</definedName>");
  expect(workbook).toContain('fullCalcOnLoad="1"');
  expect(again.text('xl/worksheets/sheet1.xml')).toContain("<f>'Bảng 1'!B1</f>");
  expect(again.text('xl/worksheets/sheet2.xml')).toContain("<formula1>'Bảng 1'!$A$1:$A$2</formula1>");
  expect(again.text('xl/charts/chart1.xml')).toContain("<c:f>'Bảng 1'!$B$1:$B$2</c:f>");
});

test.each([
  ['a table', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', 'calculatedColumnFormula'],
  ['a chart of Excel 2016', 'application/vnd.ms-office.chartex+xml', 'cx:f'],
])('the formulas of %s of the user’s forget a sheet that is gone', async (_, type, element) => {
  const part = 'xl/parts/part1.xml';
  const formula = (text: string) => `<x xmlns:cx="cx"><${element}>SUM(${text})</${element}></x>`;
  const user = workbookOf({ sheets: ['Phiếu'] });
  user.set(part, formula("'Bảng 1'!A1"));
  user.contentTypes.add(part, type);
  const again = await applied(await applied(user, { ownSheets: [sheetOf('cu')] }), { ownSheets: [] });
  expect(again.text(part)).toBe(formula('#REF!'));
});
