import { type Option, readOption } from '../../../src/workbook/values/option';

/** The three-way answers of decision 305/QĐ-UBND, part II. */
const PROGRESS: readonly Option[] = [
  { code: 'hoan-thanh', label: 'Hoàn thành' },
  { code: 'dang-thuc-hien', label: 'Đang thực hiện' },
  { code: 'chua-co', label: 'Chưa có' },
];
const CONTENT: readonly Option[] = [
  { code: 'day-du', label: 'Phong phú, kịp thời' },
  { code: 'cham', label: 'Không kịp thời' },
  { code: 'han-che', label: 'Hạn chế' },
];
const SCALE: readonly Option[] = ['Không', 'Kém', 'Trung bình', 'Khá', 'Tốt', 'Rất tốt'].map((label, index) => ({
  code: `muc-${index + 1}`,
  label,
}));
const FREQUENCY: readonly Option[] = ['12 lần', '4 lần', '2 lần', 'Không lần nào'].map((label) => ({
  code: label,
  label,
}));

test.each([
  ['hoan-thanh', 'hoan-thanh', PROGRESS],
  ['HOAN-THANH', 'hoan-thanh', PROGRESS],
  ['Đang thực hiện', 'dang-thuc-hien', PROGRESS],
  ['đang  thực hiện ', 'dang-thuc-hien', PROGRESS],
  ['Chưa có', 'chua-co', PROGRESS],
  ['không', 'muc-1', SCALE],
])('%j is %s as typed', (value, code, options) => {
  expect(readOption({ value }, options)).toEqual({ kind: 'read', value: code });
});

test.each([
  ['hoanthanh', 'the key of a code', 'hoan-thanh', PROGRESS],
  ['dang thuc hien', 'a label without marks', 'dang-thuc-hien', PROGRESS],
  ['Phong phú - kịp thời', 'other punctuation', 'day-du', CONTENT],
  ['Đang', 'the beginning of one label', 'dang-thuc-hien', PROGRESS],
  ['phong phú', 'the beginning of one label', 'day-du', CONTENT],
  ['b)', 'a letter', 'dang-thuc-hien', PROGRESS],
  ['(c)', 'a letter in brackets', 'chua-co', PROGRESS],
  ['A', 'a capital letter', 'hoan-thanh', PROGRESS],
  ['2', 'an ordinal', 'dang-thuc-hien', PROGRESS],
  [3, 'an ordinal in a number cell', 'chua-co', PROGRESS],
  ['1. Hoàn thành', 'an ordinal before its label', 'hoan-thanh', PROGRESS],
  ['đ', 'the fifth letter of Vietnamese lists', 'muc-5', SCALE],
  ['12', 'the number that a label begins with', '12 lần', FREQUENCY],
])('%j is %s: %s', (value, _, code, options) => {
  expect(readOption({ value }, options)).toEqual({
    kind: 'read',
    value: code,
    note: { typed: String(value), readAs: { kind: 'option', code } },
  });
});

test.each([
  ['Không', 'bare-yes-or-no', 'a no, or "Không kịp thời"?', ['cham'], CONTENT],
  ['chưa', 'bare-yes-or-no', 'chưa có, or no answer yet?', ['chua-co'], PROGRESS],
  ['Kh', 'several-options', 'Không or Khá', ['muc-1', 'muc-4'], SCALE],
  ['e', 'several-options', 'sixth with đ counted, fifth without', ['muc-6', 'muc-5'], SCALE],
  ['2', 'several-options', 'the label "2 lần", or the second', ['2 lần', '4 lần'], FREQUENCY],
  ['2. Hoàn thành', 'several-options', 'ordinal and label disagree', ['hoan-thanh', 'dang-thuc-hien'], PROGRESS],
  ['Hoàn thhành', 'near-option', 'a slip', ['hoan-thanh'], PROGRESS],
  ['Hoàn thành (QĐ số 15)', 'near-option', 'more written behind', ['hoan-thanh'], PROGRESS],
  ['Không biết', 'near-option', 'not a plain no', ['muc-1'], SCALE],
])('%j is a question, %s: %s', (value, why, _, candidates, options) => {
  expect(readOption({ value }, options)).toEqual({ kind: 'unclear', why, candidates });
});

test.each(['x', 'Có', 'd)', '0', '4', 1.5, true, '?', 'hoàn toàn không có'])('%j is unknown', (value) => {
  expect(readOption({ value }, PROGRESS)).toEqual({ kind: 'unreadable', why: 'unknown-option' });
});
