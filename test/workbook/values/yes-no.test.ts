import { readYesNo } from '../../../src/workbook/values/yes-no';

// Where no other source is named, the words are vn-data-entry-reality's boolean_words.
test.each([
  ['có', true],
  ['CÓ', true],
  [' Có ', true],
  ['Có.', true],
  ['co\u0301', true], // decomposed
  ['x', true], // official forms: "đánh dấu X vào ô thích hợp"
  ['X', true],
  ['không', false],
  ['KHÔNG', false],
  ['Kh\u00f4ng\u00a0', false],
  [true, true],
  [false, false],
])('%j is %s as typed', (value, expected) => {
  expect(readYesNo({ value })).toEqual({ kind: 'read', value: expected });
});

test.each([
  ...['co', '1', 'true', 'yes', 'Y', 'đúng', 'dung', 'OK', 'on', 'checked', '✅', '✔️', '✓', '☑', '\uf0fc'].map(
    (typed) => [typed, true] as const,
  ),
  ...['khong', 'ko', '0', 'false', 'no', 'N', 'off', 'Sai', '/', '❌', 'không có'].map(
    (typed) => [typed, false] as const,
  ),
])('%j is %s, and noted', (typed, value) => {
  expect(readYesNo({ value: typed })).toEqual({
    kind: 'read',
    value,
    note: { typed, readAs: { kind: 'yes-no', value } },
  });
});

test.each([
  [1, true],
  [0, false],
])('the number %d is %s, and noted', (value, expected) => {
  expect(readYesNo({ value })).toMatchObject({ kind: 'read', value: expected, note: { typed: String(value) } });
});

test.each([
  ['k', 'k-alone', [true, false]], // WORDING: chưa rõ “k” là “Có” hay “Không”
  ['K', 'k-alone', [true, false]],
  ['chưa', 'not-yet', [false]],
  ['CHƯA', 'not-yet', [false]],
  ['Chưa có', 'not-yet', [false]],
  ['Chưa triển khai', 'not-yet', [false]],
  ['không biết', 'not-known', [true, false]],
  ['Không rõ', 'not-known', [true, false]],
  ['☒', 'ambiguous-mark', [true, false]],
  ['☐', 'ambiguous-mark', [true, false]],
  ['✗', 'ambiguous-mark', [true, false]],
])('%j is a question: %s', (value, why, candidates) => {
  expect(readYesNo({ value })).toEqual({ kind: 'unclear', why, candidates });
});

// An unknown text is never a no. The marks count: cô, dừng and sải are other words than có, đúng and sai.
test.each([
  'cô',
  'dừng',
  'sải',
  'không kịp thời',
  'đang làm',
  'phục vụ',
  'n/a',
  'xx',
  'cóc',
  'constructor',
  2,
  -1,
  NaN,
  0.5,
])('%j is unreadable', (value) => {
  expect(readYesNo({ value })).toEqual({ kind: 'unreadable', why: 'not-yes-or-no' });
});
