import { planResults } from '../../../src/workbook/results/plan-results';
import { lines, sheetOf, smallRequest, smallRuleSet } from './small-result';

const UNITS = [{ name: 'Sở A', points: [700, 300] }, { name: 'Sở B' }] as const;

test('which rules, which input, which tool; what the regulation leaves open', () => {
  const { policies } = smallRuleSet();
  const ties = { choice: 'dense', citation: 'qd', assumed: true, note: 'Theo các bảng đã in.' };
  const ruleSet = smallRuleSet({ policies: { ...policies, ties }, remarks: ['Tên tiêu chí là tên tạm.'] });
  const log = lines(sheetOf(planResults(smallRequest(UNITS, { ruleSet })), 'scoring-log'));
  expect(log).toEqual(
    expect.arrayContaining([
      'Bộ tiêu chí | Bộ tiêu chí nhỏ',
      'Mã, phiên bản bộ tiêu chí | small-set, 1',
      'Kỳ đánh giá | năm 2016',
      'Trạng thái | Đã chốt số liệu',
      'Số đơn vị | 2',
      'Được xếp hạng tổng thể | 1',
      `Mã kiểm bộ tiêu chí (SHA-256) | ${'a'.repeat(64)}`,
      `Mã kiểm số liệu (SHA-256) | ${'b'.repeat(64)}`,
      'Phiên bản phần mềm | 0.1.0',
      'Các đơn vị bằng nhau được xếp cùng hạng, hạng tiếp theo liền kề (1, 1, 2). Trong cùng một hạng, các đơn vị đứng ' +
        'theo thứ tự của danh sách đơn vị. | Điều 3, Quyết định số 1/QĐ-UBND | ' +
        'Văn bản không nêu rõ. Theo các bảng đã in.',
      '- Tên tiêu chí là tên tạm.',
    ]),
  );
});
