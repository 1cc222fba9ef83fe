import fc from 'fast-check';
import { readPercent } from '../../../src/workbook/values/percent';
import type { CellInput } from '../../../src/workbook/values/reading';

function noted(typed: string, ratio: number) {
  return { kind: 'read', value: ratio, note: { typed, readAs: { kind: 'percent', ratio } } };
}

test.each<[CellInput, number, string]>([
  [{ value: '85%' }, 0.85, 'says so'],
  [{ value: '85 %' }, 0.85, 'decision 305 writes "85 %"'],
  [{ value: '0,59%' }, 0.0059, 'vn-data-entry-reality, numbers.percent'],
  [{ value: '20.79%' }, 0.2079, 'vn-data-entry-reality, numbers.percent'],
  [{ value: '1%' }, 0.01, 'one per cent, for it says so'],
  [{ value: '120%' }, 1.2, 'over 100 is the shape’s to refuse'],
  [{ value: '0%' }, 0, 'zero'],
  [{ value: '0' }, 0, 'zero, whatever the unit'],
  [{ value: 0 }, 0, 'zero, whatever the unit'],
  [{ value: 0.85, numberFormat: '0%' }, 0.85, 'shown as 85%'],
  [{ value: 1, numberFormat: '0.0%' }, 1, 'shown as 100.0%'],
  [{ value: 0.1 + 0.7, numberFormat: '0%' }, 0.8, "Excel's 15 digits"],
  [{ value: 1, numberFormat: '0"%"' }, 0.01, 'shown as 1%'],
  [{ value: 85.5, numberFormat: '0.0\\%' }, 0.855, 'shown as 85.5%'],
])('%j is %d as typed: %s', (input, value) => {
  expect(readPercent(input)).toEqual({ kind: 'read', value });
});

test.each<[CellInput, string, number]>([
  [{ value: '85,5' }, '85,5', 0.855],
  [{ value: 85.5 }, '85,5', 0.855],
  [{ value: 85.5, numberFormat: '0.00' }, '85,5', 0.855],
  [{ value: '100' }, '100', 1],
  [{ value: 120 }, '120', 1.2],
  [{ value: 0.85 }, '0,85', 0.85],
  [{ value: '0,85' }, '0,85', 0.85],
  [{ value: '0.850' }, '0.850', 0.85],
  // Thousands of a percent aren't written, so the dot is a decimal point; still, there was a choice.
  [{ value: '85.125%' }, '85.125%', 0.85125],
  [{ value: '85.125' }, '85.125', 0.85125],
  [{ value: -5 }, '-5', -0.05],
])('%j is read otherwise than typed (%s): %d', (input, typed, ratio) => {
  expect(readPercent(input)).toEqual(noted(typed, ratio));
});

test.each([1, '1', '1,0', '1.00'])('a bare %j is a question: 1 %% or 100 %%', (value) => {
  expect(readPercent({ value })).toEqual({ kind: 'unclear', why: 'percent-one', candidates: [0.01, 1] });
});

test.each<[CellInput, string]>([
  [{ value: 'có' }, 'text-for-number'],
  [{ value: '%' }, 'text-for-number'],
  [{ value: '85 %%' }, 'text-for-number'],
  [{ value: '17/21' }, 'text-for-number'],
  [{ value: '8.5.5%' }, 'misplaced-separator'],
  [{ value: true }, 'boolean-for-number'],
  [{ value: 45750, numberFormat: 'd/m' }, 'date-for-number'],
  [{ value: Infinity }, 'not-finite'],
])('%j is unreadable: %s', (input, why) => {
  expect(readPercent(input)).toEqual({ kind: 'unreadable', why });
});

test('every hundredth of a percent is the double nearest to it, however it is written', () => {
  const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
      const ratio = hundredths / 10_000; // one division of whole numbers is rounded once, so it is the nearest double
      const written = vietnamese.format(hundredths / 100);
      expect(readPercent({ value: `${written}%` })).toEqual({ kind: 'read', value: ratio });
      expect(readPercent({ value: written })).toEqual(noted(written, ratio));
      expect(readPercent({ value: hundredths / 100 })).toMatchObject({ kind: 'read', value: ratio });
    }),
  );
});
