import { planResults } from '../../../src/workbook/results/plan-results';
import { lines, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

type Options = Parameters<typeof smallRequest>[1];

/** What stands under a table, from "Ghi chú" on. */
function notes(units: readonly SmallUnit[], key = 'table.1', options?: Options): string[] {
  const all = lines(sheetOf(planResults(smallRequest(units, options)), key));
  const first = all.findIndex((line) => line.startsWith('Ghi chú'));
  return first < 0 ? [] : all.slice(first);
}

const ranked: SmallUnit = { name: 'Sở A', points: [700, 300], earlier: [1, 1, 1] };
const without = (name: string, reason = 'không có thủ tục hành chính công'): SmallUnit => ({
  name,
  points: [600, undefined],
  earlier: [undefined, 2],
  more: { notApplicable: [{ target: '2', reason, denominator: 'leave-out' }] },
});
const founded = (name: string): SmallUnit => ({
  name,
  more: { notAssessed: { reason: 'mới được tách ra trong năm 2016.' } },
});

test('nobody left out, nothing to note', () => {
  expect(notes([ranked])).toEqual([]);
});

test('one sentence a reason, the units joined', () => {
  expect(notes([ranked, without('Văn phòng UBND tỉnh'), without('Ban Dân tộc')])).toEqual([
    'Ghi chú: Văn phòng UBND tỉnh và Ban Dân tộc không có thủ tục hành chính công.',
  ]);
});

test('three units, and a reason that is a sentence of its own', () => {
  const units = ['Sở B', 'Sở C', 'Sở D'].map((name) => without(name, 'Chưa có quyết định giao nhiệm vụ'));
  expect(notes([ranked, ...units])).toEqual(['Ghi chú: Sở B, Sở C và Sở D: Chưa có quyết định giao nhiệm vụ.']);
});

test('in running text a unit bears its long name', () => {
  const unit = { ...without('UBND TP Quy Nhơn'), more: { ...without('').more, longName: 'UBND thành phố Quy Nhơn' } };
  expect(notes([ranked, unit])[0]).toMatch(/^Ghi chú: UBND thành phố Quy Nhơn không có/);
});

test('the table of a group names only those whom that group leaves out', () => {
  expect(notes([ranked, without('Ban Dân tộc')], 'table.1.1')).toEqual([]);
  expect(notes([ranked, without('Ban Dân tộc')], 'table.1.2')).toHaveLength(1);
});

test('units not assessed: the reason in full under the first table of the class, then only that they are not', () => {
  const units = [ranked, founded('Sở Văn hóa và Thể thao'), founded('Sở Du lịch')];
  expect(notes(units)).toEqual(['Ghi chú: Sở Văn hóa và Thể thao và Sở Du lịch mới được tách ra trong năm 2016.']);
  expect(notes(units, 'table.1.1')).toEqual([
    'Ghi chú: Sở Văn hóa và Thể thao và Sở Du lịch không đánh giá trong năm 2016.',
  ]);
});

test('several sentences stand each on a line of its own', () => {
  expect(notes([ranked, without('Ban Dân tộc'), founded('Sở Du lịch')])).toEqual([
    'Ghi chú:',
    '- Ban Dân tộc không có thủ tục hành chính công.',
    '- Sở Du lịch mới được tách ra trong năm 2016.',
  ]);
});

test('a minimum not reached: group, points, maximum, shortfall', () => {
  const ruleSet = smallRuleSet({ gates: [{ target: '2', minimum: { so: 240 }, citation: 'qd' }] });
  expect(notes([ranked, { name: 'Sở B', points: [800, 100.5], earlier: [2] }], 'table.1', { ruleSet })).toEqual([
    'Ghi chú: Sở B không được xếp hạng: nhóm Dịch vụ công trực tuyến đạt 100,5/480 điểm, ' +
      'thiếu 139,5 điểm so với điểm tối thiểu 240 điểm.',
  ]);
});

test('a minimum scaled to what applies is told beside the one that the regulation states', () => {
  const [first, second] = smallRuleSet().groups;
  const [criterion] = first?.criteria ?? [];
  const half = (code: string) => ({ ...criterion, code, maximum: { so: 450, huyen: 450 } });
  const ruleSet = smallRuleSet({
    groups: [{ ...first, criteria: [half('1.1'), half('1.2')] }, second],
    gates: [{ target: '1', minimum: { so: 600 }, citation: 'qd' }],
  });
  const notApplicable = [{ target: '1.2', reason: 'không có mạng riêng', denominator: 're-base' }];
  const unit = { name: 'Sở B', points: [250, 300], more: { notApplicable } } as const;
  expect(notes([unit], 'table.1', { ruleSet })).toEqual([
    'Ghi chú: Sở B không được xếp hạng: nhóm Hạ tầng kỹ thuật CNTT đạt 250/450 điểm, ' +
      'thiếu 50 điểm so với điểm tối thiểu 300 điểm (600 điểm tính lại theo điểm tối đa áp dụng).',
  ]);
});

test('a unit without a part of the maximum: ranked by its ratio, and the maximum it belongs to is told', () => {
  const rebased: SmallUnit = {
    name: 'Sở B',
    points: [720, undefined],
    more: { notApplicable: [{ target: '2', reason: 'không có thủ tục hành chính công', denominator: 're-base' }] },
  };
  const units = [{ name: 'Sở A', points: [700, 300] } as const, rebased];
  const all = lines(sheetOf(planResults(smallRequest(units)), 'table.1'));
  // 720 of 900 are 80 %, level Tốt; 1.000 of 1.380 are 72,46 %, level Khá.
  expect(all.filter((line) => /Sở|Mức/.test(line))).toEqual([
    'Mức tốt',
    '1 | Sở B | 720 | 80 | 1',
    'Mức khá',
    '2 | Sở A | 1000 | 72.46 | 2',
    'Ghi chú: Sở B được tính theo điểm tối đa áp dụng là 900 điểm.',
  ]);
  expect(all.find((line) => line.startsWith('STT'))).toMatch(/\(Tối đa: 1\.380\)/);
  const remarks = lines(sheetOf(planResults(smallRequest(units)), 'remarks')).join();
  expect(remarks).toContain('đơn vị có điểm tối đa áp dụng khác thì so sánh theo tỉ lệ điểm đạt');
  expect(lines(sheetOf(planResults(smallRequest([ranked])), 'remarks')).join()).not.toContain('áp dụng khác');
});

describe('a draft names under each table what is missing or invalid there', () => {
  const units: readonly SmallUnit[] = [
    ranked,
    { name: 'Sở B', points: [600, undefined], earlier: [2, 2] },
    { name: 'Sở C', points: [9000, 100], earlier: [3] },
    { name: 'Sở D' },
  ];

  test('the overall table names all', () => {
    expect(notes(units, 'table.1', { draft: true })).toEqual([
      'Ghi chú:',
      '- Dự thảo, chưa dùng để trình.',
      '- Sở B: chưa khai 01 tiêu chí (2.1).',
      '- Sở C: chưa hợp lệ 01 tiêu chí (1.1).',
      '- Sở D: chưa gửi phiếu.',
    ]);
  });

  test('the table of a group names what that group lacks', () => {
    expect(notes(units, 'table.1.1', { draft: true })).toEqual([
      'Ghi chú:',
      '- Dự thảo, chưa dùng để trình.',
      '- Sở C: chưa hợp lệ 01 tiêu chí (1.1).',
      '- Sở D: chưa gửi phiếu.',
    ]);
  });

  test('a final result still names the units that it leaves out, and only those', () => {
    expect(notes(units)).toEqual([
      'Ghi chú:',
      '- Sở B: chưa khai 01 tiêu chí (2.1).',
      '- Sở C: chưa hợp lệ 01 tiêu chí (1.1).',
      '- Sở D: chưa gửi phiếu.',
    ]);
    const { policies } = smallRuleSet();
    const ruleSet = smallRuleSet({ policies: { ...policies, missing: { choice: 'zero', citation: 'qd' } } });
    expect(notes(units.slice(0, 2), 'table.1', { ruleSet })).toEqual([]);
    expect(notes(units.slice(0, 2), 'table.1', { ruleSet, draft: true })).toHaveLength(3);
  });

  test('a final result says nothing of drafts', () => {
    expect(notes([ranked], 'table.1', { settings: { runState: 'issued' } })).toEqual([]);
  });
});
