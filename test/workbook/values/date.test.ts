import fc from 'fast-check';
import { readDate } from '../../../src/workbook/values/date';
import type { CellInput } from '../../../src/workbook/values/reading';

test.each([
  ['07/02/2017', '2017-02-07'],
  ['7-2-2017', '2017-02-07'],
  ['7.2.2017', '2017-02-07'],
  ['04/12 /2011', '2011-12-04'], // the stray blank of vn-data-entry-reality, dates
  ['ngày 07 tháng 02 năm 2017', '2017-02-07'], // the dateline of NĐ 30/2020
  ['Bình Định, ngày 07 tháng 02 năm 2017', '2017-02-07'],
  ['NGÀY 7 THÁNG 2 NĂM 2017', '2017-02-07'],
  ['nga\u0300y 07 tha\u0301ng 02 n\u0103m 2017', '2017-02-07'],
  ['ngày 07/02/2017', '2017-02-07'],
  ['2017-02-07', '2017-02-07'],
  ['2017-02-07T00:00:00.000Z', '2017-02-07'],
  ['07/02/2017 08:30', '2017-02-07'],
  ['29/02/2016', '2016-02-29'],
])('%j is %s', (value, iso) => {
  expect(readDate({ value })).toEqual({ kind: 'read', value: iso });
});

test.each<[CellInput, string]>([
  // Days that Excel's own documentation or arithmetic gives.
  [{ value: 39448, numberFormat: 'dd/mm/yyyy' }, '2008-01-01'], // Microsoft, DATEVALUE: 1 January 2008 is 39448
  [{ value: 1, numberFormat: 'dd/mm/yyyy' }, '1900-01-01'],
  [{ value: 59, numberFormat: 'dd/mm/yyyy' }, '1900-02-28'],
  [{ value: 61, numberFormat: 'dd/mm/yyyy' }, '1900-03-01'],
  [{ value: 2958465, numberFormat: 'dd/mm/yyyy' }, '9999-12-31'],
  [{ value: 39448.75, numberFormat: 'dd/mm/yyyy hh:mm' }, '2008-01-01'],
])('%j is %s', (input, iso) => {
  expect(readDate(input)).toEqual({ kind: 'read', value: iso });
});

test.each<[CellInput, string, string]>([
  [{ value: 39448 }, '39448', '2008-01-01'],
  [{ value: '07/02/17' }, '07/02/17', '2017-02-07'],
  [{ value: '01/12/95' }, '01/12/95', '1995-12-01'],
])('%j is read otherwise than typed (%s): %s', (input, typed, iso) => {
  expect(readDate(input)).toEqual({ kind: 'read', value: iso, note: { typed, readAs: { kind: 'date', iso } } });
});

test('a date with the month first is a question, never silently turned', () => {
  expect(readDate({ value: '12/31/2016' })).toEqual({
    kind: 'unclear',
    why: 'month-first',
    candidates: ['2016-12-31'],
  });
});

test.each<[CellInput, string]>([
  [{ value: '31/02/2017' }, 'no-such-day'],
  [{ value: '29/02/2017' }, 'no-such-day'],
  [{ value: '2017-13-01' }, 'no-such-day'],
  [{ value: '00/02/2017' }, 'no-such-day'],
  [{ value: '07/02/0217' }, 'no-such-day'], // Excel has no day before 1900
  [{ value: 60, numberFormat: 'dd/mm/yyyy' }, 'no-such-day'], // Excel's 29 February 1900
  [{ value: 2017 }, 'not-a-date'], // a year, not 8 July 1905
  [{ value: '2017' }, 'not-a-date'],
  [{ value: 'T12/2025' }, 'not-a-date'],
  [{ value: '305/QĐ-UBND' }, 'not-a-date'],
  [{ value: 0, numberFormat: 'dd/mm/yyyy' }, 'not-a-date'],
  [{ value: -1 }, 'not-a-date'],
  [{ value: 2958466 }, 'not-a-date'],
  [{ value: NaN }, 'not-a-date'],
  [{ value: true }, 'not-a-date'],
])('%j is unreadable: %s', (input, why) => {
  expect(readDate(input)).toEqual({ kind: 'unreadable', why });
});

test('every day written day first is read back', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('/', '-', '.', ' / '), (date, separator) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDate({ value: iso.split('-').reverse().join(separator) })).toEqual({ kind: 'read', value: iso });
    }),
  );
});
