import { leadsTo, withoutSheets } from '../../../../src/hosts/file/write/formula-references';
import { sheetNameKey } from '../../../../src/spreadsheet/placement';

const gone = new Set(['Bảng 1', 'Bang2', "Bảng '3"].map(sheetNameKey));

test.each([
  ['a cell', "'Bảng 1'!A1+1", '#REF!+1'],
  ['a cell beside others', "B1+'Bảng 1'!A1+C1", 'B1+#REF!+C1'],
  ['a range', "SUM('Bảng 1'!$A$1:$B$2,C1)", 'SUM(#REF!,C1)'],
  ['whole columns and rows', "SUM('Bảng 1'!A:C)+SUM(Bang2!$1:$3)", 'SUM(#REF!)+SUM(#REF!)'],
  ['another case, and decomposed', "'BẢNG 1'!A1", '#REF!'],
  ['a name without quotes', 'bang2!B5*2', '#REF!*2'],
  ['an apostrophe in the name', "'Bảng ''3'!A1", '#REF!'],
  ['several sheets at once', "SUM('Bảng 1:Bảng 9'!A1)", 'SUM(#REF!)'],
  ['a name of the sheet’s own', "'Bảng 1'!Tong", '#REF!'],
  ['a text', '"\'Bảng 1\'!A1"&A1', '"\'Bảng 1\'!A1"&A1'],
  ['another sheet whose name begins alike', "'Bảng 10'!A1+Bang22!A1", "'Bảng 10'!A1+Bang22!A1"],
  ['the same name in another workbook', "[1]Bang2!A1+'[1]Bảng 1'!A1", "[1]Bang2!A1+'[1]Bảng 1'!A1"],
  ['a table’s column of that name', "T[['Bảng 1'!]]+T[Bang2!]", "T[['Bảng 1'!]]+T[Bang2!]"],
])('a sheet that is gone: %s', (_, formula, rest) => {
  expect(withoutSheets(formula, gone)).toBe(rest);
  expect(leadsTo(formula, gone)).toBe(rest !== formula);
});
