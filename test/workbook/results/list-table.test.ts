import { planResults } from '../../../src/workbook/results/plan-results';
import { cellWith, lines, printed, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

const LIST = {
  kind: 'list',
  number: '2.3b',
  class: 'huyen',
  group: '2',
  title: 'Bảng 2.3. Trang thông tin điện tử',
  subtitle: 'b) Đánh giá về cung cấp dịch vụ công trực tuyến',
  citation: 'qd',
  reportItem: 'services',
  leadIn: 'Có {share:1.1} đơn vị cung cấp mức độ 2; {count}/{of} đơn vị triển khai mức độ 3 gồm {units}. Cụ thể:',
};
const ruleSet = smallRuleSet({
  tables: [LIST],
  reportItems: [
    {
      code: 'services',
      name: 'Dịch vụ công trực tuyến mức độ 3',
      group: '2',
      classes: ['huyen'],
      columns: [
        { code: 'name', label: 'Tên thủ tục' },
        { code: 'field', label: 'Lĩnh vực' },
      ],
      citation: 'qd',
    },
  ],
});

const UNITS: readonly SmallUnit[] = [
  {
    name: 'UBND TP Quy Nhơn',
    class: 'huyen',
    points: [10, 20],
    more: { longName: 'UBND thành phố Quy Nhơn' },
    listed: [
      { name: 'Cấp giấy phép xây dựng', field: 'P.Quản lý đô thị' },
      { name: '=SUM(A1)', field: 'P.Tư pháp' },
    ],
  },
  { name: 'UBND huyện Phù Cát', class: 'huyen', points: [5, 0] },
  {
    name: 'UBND huyện Tuy Phước',
    class: 'huyen',
    points: [1, 0],
    listed: [{ name: 'Cấp phép $& nhà ở', field: 'Xây dựng' }],
  },
];
const listOf = (units: readonly SmallUnit[]) => sheetOf(planResults(smallRequest(units, { ruleSet })), 'table.2.3b');

test('units with Roman numerals and long names, entries from 1 again under each', () => {
  const rows = printed(listOf(UNITS));
  expect(rows.slice(rows.findIndex(([head]) => head === 'STT'))).toEqual([
    ['STT', 'Tên thủ tục', 'Lĩnh vực'],
    ['I', 'UBND thành phố Quy Nhơn'],
    [1, 'Cấp giấy phép xây dựng', 'P.Quản lý đô thị'],
    [2, '=SUM(A1)', 'P.Tư pháp'],
    ['II', 'UBND huyện Tuy Phước'],
    [1, 'Cấp phép $& nhà ở', 'Xây dựng'],
  ]);
});

test('unit rows are bold; what units typed is text', () => {
  const sheet = listOf(UNITS);
  expect(cellWith(sheet, 'UBND thành phố Quy Nhơn').style.font.bold).toBe(true);
  expect(cellWith(sheet, 'I').style.font.bold).toBe(true);
  expect(cellWith(sheet, '=SUM(A1)').style.numberFormat).toBe('@');
});

test('the sentence before it counts who listed anything, and the share of a criterion', () => {
  expect(lines(listOf(UNITS))).toContain(
    'Có 100% đơn vị cung cấp mức độ 2; 02/03 đơn vị triển khai mức độ 3 ' +
      'gồm UBND thành phố Quy Nhơn và UBND huyện Tuy Phước. Cụ thể:',
  );
});

test('a share counts the answer, not the points; units not assessed are not counted', () => {
  const units: readonly SmallUnit[] = [
    ...UNITS,
    { name: 'UBND huyện Hoài Ân', class: 'huyen', points: [0, 0] },
    { name: 'UBND huyện Mới', class: 'huyen', more: { notAssessed: { reason: 'mới thành lập' } } },
  ];
  expect(lines(listOf(units)).find((line) => line.startsWith('Có '))).toMatch(/^Có 75% .*; 02\/04 đơn vị/);
});

test('nobody listed anything: a sentence in place of the list', () => {
  const all = lines(listOf(UNITS.slice(1, 2)));
  expect(all.at(-1)).toBe('Ghi chú: Không có đơn vị khai nội dung này.');
  expect(all.some((line) => line.startsWith('STT'))).toBe(false);
});
