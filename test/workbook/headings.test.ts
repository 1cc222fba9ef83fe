import type { Cell } from '../../src/spreadsheet/cell';
import { findHeadings, headingRules } from '../../src/workbook/headings';

const rules = headingRules(
  [
    { key: 'code', spellings: ['Mã', 'Mã số'] },
    { key: 'answer', spellings: ['Trả lời', 'Số liệu kê khai'] },
    { key: 'evidence', spellings: ['Tài liệu kiểm chứng', 'Minh chứng'] },
  ],
  [['code'], ['answer']],
);

function grid(rows: Readonly<Record<number, readonly (string | number)[]>>) {
  return new Map(
    Object.entries(rows).map(([row, texts]) => [
      Number(row),
      new Map(texts.map((value, index): [number, Cell] => [index + 1, { value }])),
    ]),
  );
}

test.each([
  ['as the template writes them', ['Mã', 'Trả lời', 'Tài liệu kiểm chứng']],
  ['in capitals', ['MÃ', 'TRẢ LỜI', 'TÀI LIỆU KIỂM CHỨNG']],
  ['in NFD', ['Mã', 'Trả lời', 'Tài liệu kiểm chứng'].map((text) => text.normalize('NFD'))],
  ['without marks', ['Ma', 'Tra loi', 'Tai lieu kiem chung']],
  ['in other words', ['Mã số', 'Số liệu kê khai', 'Minh chứng']],
  ['with remarks', ['Mã (*)', 'Trả lời (Có/Không)', 'Minh chứng (nếu có):']],
  ['with blanks and line breaks', [' Mã\u00a0', 'Trả\nlời', 'Tài  liệu kiểm chứng ']],
  ['in TCVN3', ['M·', 'Tr¶ lêi', 'Tµi liÖu kiÓm chøng']],
])('headings %s are the same headings', (_how, texts) => {
  const found = findHeadings(grid({ 2: ['Phiếu của Sở Tài chính'], 7: texts }), rules);
  expect(found?.row).toBe(7);
  expect(Object.fromEntries(found?.columns ?? [])).toEqual({ code: 1, answer: 2, evidence: 3 });
});

test('a row that lacks what is required is no heading row', () => {
  expect(findHeadings(grid({ 1: ['Mã', 'Minh chứng'], 2: [5, 'Trả lời'] }), rules)).toBeUndefined();
});

test('of two columns with one meaning the left one counts, and of two heading rows the upper', () => {
  const cells = grid({ 3: ['Mã', 'Trả lời', 'Mã số'], 9: ['Trả lời', 'Mã'] });
  expect(findHeadings(cells, rules)?.columns.get('code')).toBe(1);
  expect(findHeadings(cells, rules)?.row).toBe(3);
  expect(findHeadings(cells, rules, 3)?.row).toBe(9);
});
