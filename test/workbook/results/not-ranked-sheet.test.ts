import { planResults } from '../../../src/workbook/results/plan-results';
import { printed, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

const UNITS: readonly SmallUnit[] = [
  { name: 'Sở A', points: [700, 300], earlier: [1] },
  { name: 'Sở B', points: [800, 5.5], earlier: [2] },
  {
    name: 'Ban Dân tộc',
    points: [600, undefined],
    more: {
      notApplicable: [{ target: '2', reason: 'không có thủ tục hành chính', citation: 'qd', denominator: 'leave-out' }],
    },
  },
  { name: 'Sở Du lịch', more: { notAssessed: { reason: 'mới thành lập' } } },
  { name: 'Sở C', points: [600, undefined] },
  { name: 'Sở D' },
];
const ruleSet = smallRuleSet({ gates: [{ target: '2', minimum: { so: 7 }, citation: 'qd' }] });

test('each of the statuses in the words of the field, with its reason', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS, { ruleSet, draft: true })), 'not-ranked');
  expect(printed(sheet)).toEqual([
    ['ĐƠN VỊ KHÔNG XẾP HẠNG'],
    ['STT', 'Tên cơ quan', 'Tình trạng', 'Lý do'],
    [
      1,
      'Sở B',
      'Không được xếp hạng',
      'Nhóm Dịch vụ công trực tuyến đạt 5,5/480 điểm, thiếu 1,5 điểm so với điểm tối thiểu 7 điểm.',
    ],
    [
      2,
      'Ban Dân tộc',
      'Không xếp hạng tổng thể',
      'Đơn vị không có thủ tục hành chính nên không đánh giá nhóm Dịch vụ công trực tuyến.',
    ],
    [3, 'Sở Du lịch', 'Không đánh giá', 'Đơn vị mới thành lập.'],
    [4, 'Sở C', 'Chưa đủ số liệu', 'Chưa khai 01 tiêu chí (2.1).'],
    [5, 'Sở D', 'Chưa đủ số liệu', 'Chưa gửi phiếu.'],
  ]);
});

test('where a reason stands is told beside the paper', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS, { ruleSet })), 'not-ranked');
  const right = sheet.print?.area?.right ?? 0;
  const beside = [...sheet.rows].flatMap(({ cells }) => cells.filter(({ column }) => column > right));
  expect(beside.map(({ value }) => value)).toContain('Căn cứ: Điều 3, Quyết định số 1/QĐ-UBND');
});

test('everybody ranked: the sheet says so', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS.slice(0, 1))), 'not-ranked');
  expect(printed(sheet).at(-1)).toEqual(['Mọi đơn vị đều được xếp hạng.']);
});
