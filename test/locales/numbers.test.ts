import {
  formatCount,
  formatDate,
  formatDecimal,
  formatRoman,
  formatShare,
  formatShortDate,
} from '../../src/locales/vi/numbers';

describe('numbers in Vietnamese text (ANNEX.md "Numbers")', () => {
  test.each([
    [0, '0'],
    [990, '990'],
    [1280, '1.280'],
    [1234567, '1.234.567'],
    [-1280, '-1.280'],
    [5.5, '5,5'],
    [0.1 + 0.7, '0,8'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [0.0000005, '0,0000005'],
    ['92.75', '92,75'],
    ['1280.50', '1.280,50'],
  ])('%p → %s', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  test.each([
    [7.5, 2, '7,50'],
    [80, 2, '80,00'],
    ['100', 2, '100,00'],
    ['67.1', 2, '67,10'],
  ])('%p with %d decimals → %s', (value, decimals, text) => {
    expect(formatDecimal(value, decimals)).toBe(text);
  });

  test('it never rounds: more decimals than asked for are a mistake of the caller', () => {
    expect(() => formatDecimal('92.755', 2)).toThrow(RangeError);
  });

  test.each(['', 'abc', '1,5', '1e3', '.5'])('"%s" is no decimal', (text) => {
    expect(() => formatDecimal(text)).toThrow(RangeError);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%p is refused', (value) => {
    expect(() => formatDecimal(value)).toThrow(RangeError);
  });

  test.each([
    [0, '0'],
    [2, '02'],
    [9, '09'],
    [10, '10'],
    [1250, '1.250'],
  ])('a count of %d in prose is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test('a share has no blank before its sign', () => {
    expect([0, 35, 100].map(formatShare)).toEqual(['0%', '35%', '100%']);
  });
});

describe('dates: zero before days below ten and before months 1 and 2 only', () => {
  test.each([
    ['2017-02-07', 'ngày 07 tháng 02 năm 2017'],
    ['2016-06-15', 'ngày 15 tháng 6 năm 2016'],
    ['2026-01-10', 'ngày 10 tháng 01 năm 2026'],
    ['2015-11-18', 'ngày 18 tháng 11 năm 2015'],
  ])('%s → %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });

  test('the short form pads both', () => {
    expect(formatShortDate('2016-06-05')).toBe('05/06/2016');
  });

  test('what is no ISO date is refused', () => {
    expect(() => formatDate('07/02/2017')).toThrow(RangeError);
  });
});

describe('Roman numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [168, 'CLXVIII'],
    [1999, 'MCMXCIX'],
  ])('%d → %s', (number, numeral) => {
    expect(formatRoman(number)).toBe(numeral);
  });

  test.each([0, 4000, 1.5])('%d has none', (number) => {
    expect(() => formatRoman(number)).toThrow(RangeError);
  });
});
