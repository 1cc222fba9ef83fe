import fc from 'fast-check';
import type { Answer } from '../../../src/engine/answer';
import { pointsOf, pointsToNumber } from '../../../src/engine/points';
import type { BandEdge } from '../../../src/engine/rule-set/policies';
import { UnusableRuleSetError } from '../../../src/engine/unusable-rule-set-error';
import { counts, percent, smallRuleSet, yes } from '../small-rule-set';
import { scoreOf, scorerOf } from './score';

const byPercent = { kind: 'percent-bands', scale: 'share', question: { ask: 'percent' } } as const;
const byCounts = {
  kind: 'percent-bands',
  scale: 'share',
  question: { ask: 'counts', numerator: 'phần', denominator: 'tổng' },
} as const;

const earned = (answer: Answer, bandEdge: BandEdge = 'upper') =>
  pointsToNumber(
    scoreOf(answer.shape === 'percent' ? byPercent : byCounts, answer, 15, smallRuleSet({ bandEdge })).points,
  );

describe('on a threshold the policy decides (305/QĐ-UBND words 50 % and 80 % into two bands each)', () => {
  test.each<[string, Answer, number, number]>([
    // what, answer, points where the edge belongs to the upper band, and where to the lower
    ['0.8', percent(0.8), 15, 10],
    ['=0.1+0.7, a double below 0.8', percent(0.1 + 0.7), 15, 10],
    ['28/35', counts(28, 35), 15, 10],
    ['4/5', counts(4, 5), 15, 10],
    ['0.5', percent(0.5), 10, 5],
    ['=1.1-0.6, a double above 0.5', percent(1.1 - 0.6), 10, 5],
    ['1/2', counts(1, 2), 10, 5],
    ['an even half of a million millions', counts(5e11, 1e12), 10, 5],
  ])('%s', (_what, answer, upper, lower) => {
    expect(earned(answer, 'upper')).toBe(upper);
    expect(earned(answer, 'lower')).toBe(lower);
  });

  test.each<[Answer, number]>([
    [percent(0.8000001), 15],
    [percent(0.7999999), 10],
    [counts(27, 34), 10],
    [counts(800000000001, 1e12), 15],
    [counts(799999999999, 1e12), 10],
    [percent(0.4999), 5],
    [percent(1e-15), 5],
    [counts(1, 1e12), 5],
    [percent(0), 0],
    [counts(0, 7), 0],
    [percent(1), 15],
  ])('beside it nothing depends on the policy: %j earns %d', (answer, points) => {
    expect(earned(answer, 'upper')).toBe(points);
    expect(earned(answer, 'lower')).toBe(points);
  });

  test('at 0 % and 100 % there is no other band, so the policy decides nothing', () => {
    const scales = [
      {
        code: 'share',
        name: 'Hoàn thành',
        kind: 'bands',
        bands: [
          { from: 100, label: '100%', points: 15 },
          { from: 0, label: 'còn lại', points: 3 },
        ],
        citation: 'method',
      },
    ];
    const ruleSet = smallRuleSet({ bandEdge: 'lower' }, { scales });
    expect(scoreOf(byPercent, percent(1), 15, ruleSet).points).toBe(pointsOf(15));
    expect(scoreOf(byPercent, percent(0), 15, ruleSet).points).toBe(pointsOf(3));
  });
});

describe('the reason', () => {
  test.each<[Answer, BandEdge, object]>([
    [counts(28, 35), 'upper', { numerator: 28, denominator: 35, band: '[80,100]', points: 15, maximum: 15 }],
    [percent(0.1 + 0.7), 'upper', { percent: 80, band: '[80,100]', points: 15, maximum: 15 }],
    [percent(0.855), 'lower', { percent: 85.5, band: '(80,100]', points: 15, maximum: 15 }],
    [percent(0.55), 'upper', { percent: 55, band: '[50,80)', points: 10, maximum: 15 }],
    [percent(0.55), 'lower', { percent: 55, band: '(50,80]', points: 10, maximum: 15 }],
    [percent(0.07), 'upper', { percent: 7, band: '(0,50)', points: 5, maximum: 15 }],
    [percent(0.07), 'lower', { percent: 7, band: '(0,50]', points: 5, maximum: 15 }],
    [percent(0), 'upper', { percent: 0, band: '[0,0]', points: 0, maximum: 15 }],
  ])('%j under %s tells the share and its band', (answer, bandEdge, parameters) => {
    const rule = answer.shape === 'percent' ? byPercent : byCounts;
    const { reason } = scoreOf(rule, answer, 15, smallRuleSet({ bandEdge }));
    expect(reason).toEqual({ code: 'share-in-band', parameters });
  });
});

test('always: the band is the one that BigInt arithmetic finds', () => {
  const whole = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e12 }));
  fc.assert(
    fc.property(whole, fc.double({ min: 0, max: 1, noNaN: true }), (denominator, part) => {
      const numerator = Math.floor(denominator * part);
      const percentOf = (threshold: bigint) => BigInt(numerator) * 100n >= threshold * BigInt(denominator);
      const expected = percentOf(80n) ? 15 : percentOf(50n) ? 10 : numerator > 0 ? 5 : 0;
      expect(earned(counts(numerator, denominator))).toBe(expected);
    }),
  );
});

test('a scale that is no scale of bands, or ends above zero, cannot score', () => {
  expect(() => scorerOf({ ...byPercent, scale: 'rollout' })).toThrow(UnusableRuleSetError);
  expect(() => scorerOf({ ...byPercent, scale: 'unknown' })).toThrow(UnusableRuleSetError);
  const bands = [
    { from: 80, label: '', points: 15 },
    { from: 50, label: '', points: 10 },
  ];
  const scales = [{ code: 'share', name: '', kind: 'bands', bands, citation: 'method' }];
  expect(() => scoreOf(byPercent, percent(0.1), 15, smallRuleSet({}, { scales }))).toThrow(UnusableRuleSetError);
});

test('an unchecked answer of another shape is a fault, not a zero', () => {
  expect(() => scoreOf(byPercent, yes)).toThrow(TypeError);
});
