import { moveFormula } from '../../../../src/hosts/file/read/shared-formula';

test.each([
  ['a cell', 'A1', 'B3'],
  ['absolute parts stay', '$A$1+A$1+$A1', '$A$1+B$1+$A3'],
  ['a range', 'SUM(A1:B$2)', 'SUM(B3:C$2)'],
  ['whole columns', 'SUM(A:$B)', 'SUM(B:$B)'],
  ['whole rows', 'SUM(1:$2)', 'SUM(3:$2)'],
  ['a sheet named like a cell', "AB12!A1+'AB12 x'!A1+'it''s A1'!A1", "AB12!B3+'AB12 x'!B3+'it''s A1'!B3"],
  ['another workbook', '[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['a table', 'SUM(Bảng1[[#This Row],[A1]])+A1', 'SUM(Bảng1[[#This Row],[A1]])+B3'],
  ['a text', '"A1 ""A1"""&A1', '"A1 ""A1"""&B3'],
  ['functions whose names end in digits', 'LOG10(A1)+ATAN2(A1,1)+DEC2BIN(A1)', 'LOG10(B3)+ATAN2(B3,1)+DEC2BIN(B3)'],
  ['names that hold a cell', 'TyLe_A1+_A1+A1_x+A1.b+ĐA1', 'TyLe_A1+_A1+A1_x+A1.b+ĐA1'],
  ['numbers and constants', '1.5E3+1E3+TRUE+#REF!+{1,2}', '1.5E3+1E3+TRUE+#REF!+{1,2}'],
  ['what is beyond the grid is a name', 'XFE1+A1048577', 'XFE1+A1048577'],
  ['lower case', 'a1', 'B3'],
])('moved by two rows and one column: %s', (_, formula, moved) => expect(moveFormula(formula, 2, 1)).toBe(moved));

test.each([
  ['up and left', 'C5', -2, -1, 'B3'],
  ['around the upper edge', 'A1', -1, 0, 'A1048576'],
  ['around the right edge', 'XFD1', 0, 1, 'A1'],
  ['not at all', 'XFE1+A1', 0, 0, 'XFE1+A1'],
])('%s', (_, formula, rows, columns, moved) => expect(moveFormula(formula, rows, columns)).toBe(moved));
