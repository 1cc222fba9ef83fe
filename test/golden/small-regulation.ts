import { loadRuleSet } from '../../src/engine/rule-set/load';
import type { RuleSet } from '../../src/engine/rule-set/schema';

const by = (choice: unknown) => ({ choice, citation: 'qd' });
const maximum = (so: number) => ({ so });

/** A regulation of three groups with one criterion of each kind: A 30 points, B 45, C 10; one class, two levels. */
export function smallRegulation(): RuleSet {
  const loaded = loadRuleSet({
    schemaVersion: 1,
    id: 'golden',
    version: '1.0',
    title: 'Quy định đánh giá nhỏ',
    labels: { form: 'Phiếu khai báo', ratio: 'Tỉ lệ (%)' },
    citations: [{ id: 'qd', document: 'Quyết định số 1/QĐ-UBND', passage: 'Điều 3' }],
    legalBasis: ['Luật Công nghệ thông tin'],
    classes: [{ code: 'so', name: 'sở, ban, ngành' }],
    levels: [
      { code: 'dat', name: 'Mức đạt', shortName: 'Đạt', from: 60, colour: 'E2EFDA' },
      { code: 'chua', name: 'Mức chưa đạt', shortName: 'Chưa đạt', from: 0, colour: 'FCE4D6' },
    ],
    scales: [
      {
        code: 'rollout',
        name: 'Triển khai',
        kind: 'options',
        options: [
          { code: 'all', label: 'đồng bộ', points: 15 },
          { code: 'some', label: 'một số bộ phận', points: 10 },
          { code: 'none', label: 'không triển khai', points: 0 },
        ],
        citation: 'qd',
      },
      {
        code: 'share',
        name: 'Tỉ lệ',
        kind: 'bands',
        bands: [
          { from: 80, label: 'từ 80%', points: 15 },
          { from: 0, label: 'dưới 80%', points: 5 },
        ],
        citation: 'qd',
      },
    ],
    groups: [
      {
        code: 'A',
        name: 'Hạ tầng',
        statedMaximum: maximum(30),
        citation: 'qd',
        criteria: [
          { code: 'a1', name: 'Mạng nội bộ', rule: { kind: 'yes-no' }, maximum: maximum(15), citation: 'qd' },
          {
            code: 'a2',
            name: 'Văn phòng điện tử',
            rule: { kind: 'choice', scale: 'rollout' },
            maximum: maximum(15),
            citation: 'qd',
          },
        ],
      },
      {
        code: 'B',
        name: 'Dịch vụ công',
        statedMaximum: maximum(45),
        citation: 'qd',
        criteria: [
          {
            code: 'b1',
            name: 'Tỉ lệ hồ sơ đúng hạn',
            rule: { kind: 'percent-bands', scale: 'share', question: { ask: 'percent' } },
            maximum: maximum(15),
            citation: 'qd',
          },
          {
            code: 'b2',
            name: 'Dịch vụ trực tuyến',
            rule: {
              kind: 'ratio-to-cap',
              fullFrom: 30,
              question: { ask: 'counts', numerator: 'Số dịch vụ trực tuyến', denominator: 'Tổng số dịch vụ' },
            },
            maximum: maximum(30),
            citation: 'qd',
          },
        ],
      },
      {
        code: 'C',
        name: 'Sáng kiến',
        statedMaximum: maximum(10),
        citation: 'qd',
        criteria: [
          {
            code: 'c1',
            name: 'Điểm của Ban Chỉ đạo',
            rule: { kind: 'direct-points' },
            maximum: maximum(10),
            citation: 'qd',
          },
        ],
      },
    ],
    statedMaximum: maximum(85),
    policies: {
      ties: by('dense'),
      rankBy: by('points'),
      rankOn: by('exact'),
      bandEdge: by('upper'),
      pointRounding: by({ mode: 'half-up', step: 0.5 }),
      percentDecimals: by(2),
      missing: by('not-ranked'),
    },
    tables: [
      {
        kind: 'ranking',
        number: '1',
        class: 'so',
        title: 'Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành',
        citation: 'qd',
        showEarlierRank: true,
        figure: { number: '1', caption: 'Hình 1. Biểu đồ tỉ lệ các mức:' },
      },
      {
        kind: 'ranking',
        number: '1.1',
        class: 'so',
        group: 'A',
        title: 'Bảng 1.1. Xếp hạng về Hạ tầng',
        citation: 'qd',
        showEarlierRank: true,
      },
      {
        kind: 'list',
        number: '1.2',
        class: 'so',
        group: 'B',
        title: 'Bảng 1.2. Dịch vụ công trực tuyến',
        reportItem: 'services',
        leadIn: 'Có {count}/{of} đơn vị cung cấp dịch vụ công trực tuyến gồm {units}:',
        citation: 'qd',
      },
    ],
    reportItems: [
      {
        code: 'services',
        name: 'Dịch vụ công trực tuyến',
        group: 'B',
        classes: ['so'],
        columns: [{ code: 'name', label: 'Tên thủ tục' }],
        citation: 'qd',
      },
    ],
  });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.ruleSet;
}
