import fc from 'fast-check';
import { readDate } from '../../../src/workbook/values/date';
import { decodeLegacy } from '../../../src/workbook/values/legacy-encoding';
import { readNumber } from '../../../src/workbook/values/number';
import { readOption } from '../../../src/workbook/values/option';
import { readPercent } from '../../../src/workbook/values/percent';
import { type CellInput, asTyped } from '../../../src/workbook/values/reading';
import { comparisonKey, nearest, normaliseText } from '../../../src/workbook/values/vietnamese-text';
import { readYesNo } from '../../../src/workbook/values/yes-no';

const OPTIONS = [
  { code: 'hoan-thanh', label: 'Hoàn thành' },
  { code: 'dang-thuc-hien', label: 'Đang thực hiện' },
  { code: 'chua-co', label: 'Chưa có' },
];
const READERS: Record<string, (input: CellInput) => { readonly kind: string }> = {
  number: (input) => readNumber(input, { minimum: 0, maximum: 2000 }),
  percent: readPercent,
  'yes or no': readYesNo,
  option: (input) => readOption(input, OPTIONS),
  date: readDate,
};

/** Arbitrary texts, and texts made of what the readers look for. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('1', '0', '9', '.', ',', ' ', '-', '/', '%', '+', 'k', 'x', 'có', 'a)', 'ngày ') }),
);
const cell = fc.record({
  value: fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
  numberFormat: fc.option(fc.oneof(text, fc.constantFrom('0%', '0"%"', 'dd/mm/yyyy', 'General')), { nil: undefined }),
});

describe.each(Object.entries(READERS))('reading a cell as %s', (_, reader) => {
  test('never throws, whatever the cell holds', () => {
    fc.assert(
      fc.property(cell, (input) => {
        expect(['blank', 'read', 'unclear', 'unreadable']).toContain(reader(input).kind);
      }),
    );
  });

  test.each([null, '', '   ', '\u00a0', '\u200b', '\n', '-', ' – '])('%j is blank', (value) => {
    expect(reader({ value })).toEqual({ kind: 'blank' });
  });

  test('a cell filled to the brim is answered', () => {
    const brim = 32_767;
    for (const filling of ['1', '0', '.', ' ', '1.', '-', 'k', '\u0301', '0.', ', ']) {
      expect(reader({ value: `${filling.repeat(brim / filling.length)}?` }).kind).toBe('unreadable');
    }
  });
});

test('helpers on text never throw either', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(text),
      fc.constantFrom(undefined, '.VnTime', '.VnTimeH', 'VNI-Times'),
      (one, others, font) => {
        expect(typeof normaliseText(one)).toBe('string');
        expect(typeof comparisonKey(one)).toBe('string');
        expect([undefined, ...others]).toContain(nearest(one, others));
        expect(['undefined', 'string']).toContain(typeof decodeLegacy(one, font)?.text);
      },
    ),
  );
});

test.each([
  [85.5, '85,5'],
  [-1234, '-1234'],
  [true, 'TRUE'],
  [' có ', ' có '],
])('%j stands in a Vietnamese cell as %j', (value, typed) => {
  expect(asTyped(value)).toBe(typed);
});
