import type { Reason, ReasonCode } from '../../src/engine/assessment/reason';
import { explain } from '../../src/locales/explain';

const full = { points: 15, maximum: 15 };
const exempt = { target: '3.2', reason: 'Không có thủ tục hành chính công.', points: 7.5, maximum: 15 };
const cap = { fullFrom: 30, maximum: 30 };

/** Every reason in words, Vietnamese and English. */
const sentences: [Reason, string, string][] = [
  [{ code: 'answered-yes', parameters: full }, '“Có”: 15/15 điểm.', '“Yes”: 15/15 points.'],
  [{ code: 'answered-no', parameters: { points: 0, maximum: 15 } }, '“Không”: 0/15 điểm.', '“No”: 0/15 points.'],
  [
    { code: 'option-chosen', parameters: { option: 'triển khai trong một số bộ phận', points: 10, maximum: 15 } },
    '“triển khai trong một số bộ phận”: 10/15 điểm.',
    '“triển khai trong một số bộ phận”: 10/15 points.',
  ],
  [
    { code: 'share-in-band', parameters: { numerator: 28, denominator: 35, band: '[80,100]', ...full } },
    'Đạt 80% (28/35), từ 80% trở lên: 15/15 điểm.',
    '80% reached (28/35), 80% or more: 15/15 points.',
  ],
  [
    { code: 'share-reaches-cap', parameters: { numerator: 1234, denominator: 4000, ...cap, points: 30 } },
    'Đạt 30,85% (1.234/4.000), từ 30% trở lên: 30/30 điểm.',
    '30.85% reached (1,234/4,000), 30% or more: 30/30 points.',
  ],
  [
    {
      code: 'share-below-cap',
      parameters: { numerator: 6, denominator: 50, ...cap, step: 5, rounding: 'half-up', points: 10 },
    },
    'Đạt 12% (6/50), dưới 30% nên tính theo phần đạt được là 12 điểm, làm tròn đến bội số của 5 điểm: 10/30 điểm.',
    '12% reached (6/50), below 30%, so in proportion 12 points, rounded to a multiple of 5: 10/30 points.',
  ],
  [
    { code: 'points-given', parameters: { points: 7.5, maximum: 10 } },
    'Chấm trực tiếp: 7,5/10 điểm.',
    'Points given directly: 7.5/10 points.',
  ],
  [
    { code: 'missing', parameters: { points: 0, maximum: 15 } },
    'Chưa khai, chưa tính điểm (tối đa 15 điểm).',
    'Not declared, not scored yet (maximum 15 points).',
  ],
  [
    { code: 'missing-counts-zero', parameters: { points: 0, maximum: 15 } },
    'Chưa khai, theo bộ tiêu chí được tính 0/15 điểm.',
    'Not declared, which the rule set counts as 0/15 points.',
  ],
  [
    { code: 'invalid', parameters: { problem: 'percent-over-100', maximum: 15 } },
    'Chưa hợp lệ: lớn hơn 100%; chưa tính điểm (tối đa 15 điểm).',
    'Not valid: more than 100%; not scored yet (maximum 15 points).',
  ],
  [
    { code: 'not-applicable-leave-out', parameters: exempt },
    'Không áp dụng: Không có thủ tục hành chính công. Không tính điểm, không xếp hạng nhóm tiêu chí này và xếp hạng tổng thể.',
    'Not applicable: Không có thủ tục hành chính công. Not scored; not ranked in this group and overall.',
  ],
  [
    { code: 'not-applicable-re-base', parameters: exempt },
    'Không áp dụng: Không có thủ tục hành chính công. Tính lại theo điểm tối đa áp dụng.',
    'Not applicable: Không có thủ tục hành chính công. Taken out of the maximum.',
  ],
  [
    { code: 'not-applicable-rescale', parameters: exempt },
    'Không áp dụng: Không có thủ tục hành chính công. Tính theo kết quả của các tiêu chí còn lại: 7,5/15 điểm.',
    'Not applicable: Không có thủ tục hành chính công. Credited as the remaining criteria did: 7.5/15 points.',
  ],
  [
    { code: 'not-applicable-full-marks', parameters: { ...exempt, points: 15 } },
    'Không áp dụng: Không có thủ tục hành chính công. Được tính điểm tối đa: 15/15 điểm.',
    'Not applicable: Không có thủ tục hành chính công. Credited in full: 15/15 points.',
  ],
];

test.each(sentences)('%j', (reason, vi, en) => {
  expect(explain(reason, 'vi')).toBe(vi);
  expect(explain(reason, 'en')).toBe(en);
});

test('the table above holds every code', () => {
  // A code that is missing here does not compile; one that is no longer a code neither.
  const codes: Readonly<Record<ReasonCode, true>> = {
    'answered-yes': true,
    'answered-no': true,
    'option-chosen': true,
    'share-in-band': true,
    'share-reaches-cap': true,
    'share-below-cap': true,
    'points-given': true,
    missing: true,
    'missing-counts-zero': true,
    invalid: true,
    'not-applicable-leave-out': true,
    'not-applicable-re-base': true,
    'not-applicable-rescale': true,
    'not-applicable-full-marks': true,
  };
  expect(new Set(sentences.map(([{ code }]) => code))).toEqual(new Set(Object.keys(codes)));
});

describe('bands are told as an official reads them', () => {
  test.each([
    ['[80,100]', 'từ 80% trở lên', '80% or more'],
    ['(80,100]', 'trên 80%', 'more than 80%'],
    ['[50,80)', 'từ 50% đến dưới 80%', 'from 50% to below 80%'],
    ['(50,80]', 'trên 50% đến 80%', 'above 50% up to 80%'],
    ['(0,50)', 'trên 0% đến dưới 50%', 'above 0% to below 50%'],
    ['[0,50)', 'dưới 50%', 'less than 50%'],
    ['[0,50]', 'từ 50% trở xuống', '50% or less'],
    ['[66.67,80)', 'từ 66,67% đến dưới 80%', 'from 66.67% to below 80%'],
  ])('%s', (band, vi, en) => {
    const reason: Reason = { code: 'share-in-band', parameters: { percent: 33.5, band, points: 5, maximum: 15 } };
    expect(explain(reason, 'vi')).toBe(`Đạt 33,5%, ${vi}: 5/15 điểm.`);
    expect(explain(reason, 'en')).toBe(`33.5% reached, ${en}: 5/15 points.`);
  });

  test('none at all needs no band', () => {
    const none: Reason = {
      code: 'share-in-band',
      parameters: { numerator: 0, denominator: 7, band: '[0,0]', points: 0, maximum: 15 },
    };
    expect(explain(none, 'vi')).toBe('Đạt 0% (0/7): 0/15 điểm.');
  });

  test('text that is no interval is a fault', () => {
    const reason: Reason = { code: 'share-in-band', parameters: { percent: 1, band: 'good', points: 0, maximum: 15 } };
    expect(() => explain(reason, 'vi')).toThrow(RangeError);
  });
});

describe('a rounded percent never stands on a threshold that was not reached', () => {
  const told = (numerator: number, denominator: number, band: string) =>
    explain(
      { code: 'share-in-band', parameters: { numerator, denominator, band, points: 5, maximum: 15 } },
      'vi',
    ).split(' (')[0];

  test.each([
    [1, 3, '(0,50)', 'Đạt 33,33%'],
    [2, 3, '[50,80)', 'Đạt 66,67%'],
    [79999, 100000, '[50,80)', 'Đạt 79,999%'],
    [799999999, 1000000000, '[50,80)', 'Đạt 79,9999999%'],
    [799999999999, 1000000000000, '[50,80)', 'Đạt 79,9999999999%'],
    [80001, 100000, '[80,100]', 'Đạt 80,001%'],
    // To two decimals it would be 66,67, beyond a threshold that it does not reach.
    [666669, 1000000, '[50,66.667)', 'Đạt 66,6669%'],
    [666671, 1000000, '[66.667,80)', 'Đạt 66,67%'],
    [1, 1000000, '(0,50)', 'Đạt 0,0001%'],
    [999999, 1000000, '[80,100]', 'Đạt 99,9999%'],
    [4, 5, '[80,100]', 'Đạt 80%'],
  ])('%d/%d', (numerator, denominator, band, sentence) => {
    expect(told(numerator, denominator, band)).toBe(sentence);
  });

  test('nor do points before rounding stand on a half of a step', () => {
    const below = (numerator: number, rounding: 'half-up' | 'half-even' | 'down') =>
      explain(
        {
          code: 'share-below-cap',
          parameters: { numerator, denominator: 1000000, fullFrom: 30, maximum: 30, step: 5, rounding, points: 10 },
        },
        'vi',
      );
    // 12.4999 % of 30 % is 12.4999 of 30, which rounds to 10; 12.5 would round to 15.
    expect(below(124999, 'half-up')).toContain('là 12,4999 điểm, làm tròn đến bội số của 5 điểm');
    expect(below(120000, 'down')).toContain('là 12 điểm, làm tròn xuống bội số của 5 điểm');
    expect(below(125000, 'half-even')).toContain('là 12,5 điểm, làm tròn (đúng giữa thì về số chẵn) đến bội số');
  });

  test('nor on a half of a step that has no double', () => {
    // 0.34999 of 10 rounds down to 0.3; told as 0.35 it would have to be 0.4. As doubles 0.35 * 2 / 0.1 is 6.999….
    const said = { numerator: 34999, denominator: 1000000, fullFrom: 100, maximum: 10 };
    const reason: Reason = {
      code: 'share-below-cap',
      parameters: { ...said, step: 0.1, rounding: 'half-up', points: 0.3 },
    };
    expect(explain(reason, 'vi')).toContain('là 0,34999 điểm, làm tròn đến bội số của 0,1 điểm: 0,3/10 điểm');
  });
});
