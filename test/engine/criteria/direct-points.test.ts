import { checkAnswer } from '../../../src/engine/check-answer';
import { kindOf } from '../../../src/engine/criteria/registry';
import { pointsOf } from '../../../src/engine/points';
import { number, smallRuleSet, yes } from '../small-rule-set';
import { scoreOf } from './score';

const direct = { kind: 'direct-points' } as const;

test.each([0, 7.5, 9.9999, 10])('%d points given are %d points', (points) => {
  expect(scoreOf(direct, number(points), 10)).toEqual({
    points: pointsOf(points),
    reason: { code: 'points-given', parameters: { points, maximum: 10 } },
  });
});

test('computed points are taken at 15 digits', () => {
  expect(scoreOf(direct, number(0.1 + 0.7), 10).points).toBe(pointsOf(0.8));
});

test.each([
  [10.5, 'above-maximum'],
  [-1, 'negative'],
  [1.23456, 'too-many-digits'],
])('%d is refused by the shape as %s', (points, code) => {
  const shape = kindOf(direct).shape(direct, { ruleSet: smallRuleSet(), maximum: 10 });
  expect(checkAnswer(shape, number(points))?.code).toBe(code);
});

test('an unchecked answer of another shape is a fault, not a zero', () => {
  expect(() => scoreOf(direct, yes, 10)).toThrow(TypeError);
});
