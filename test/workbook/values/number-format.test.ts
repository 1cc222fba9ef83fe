import { formatMeaning } from '../../../src/workbook/values/number-format';

test.each([
  [undefined, 'number'],
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['@', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0 "điểm"', 'number'],
  ['#,##0\\ \\d', 'number'],
  ['_-* #,##0.00\\ "₫"_-;-* #,##0.00\\ "₫"_-', 'number'],
  ['[Red]#,##0;[Blue]-#,##0', 'number'],
  ['0%', 'percent'],
  ['0.00%;[Red]-0.00%', 'percent'],
  ['0"%"', 'percent-sign'],
  ['0.0\\%', 'percent-sign'],
  ['dd/mm/yyyy', 'date'],
  ['[$-42A]dd\\ mmmm\\ yyyy', 'date'],
  ['d-mmm', 'date'],
  ['h:mm', 'date'],
])('%j means a %s', (format, meaning) => {
  expect(formatMeaning(format)).toBe(meaning);
});
