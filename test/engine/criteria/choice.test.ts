import { pointsOf } from '../../../src/engine/points';
import { UnusableRuleSetError } from '../../../src/engine/unusable-rule-set-error';
import { option, yes } from '../small-rule-set';
import { scoreOf, scorerOf } from './score';

const rollout = { kind: 'choice', scale: 'rollout' } as const;

test.each([
  ['all', 'triển khai đồng bộ', 15],
  ['some', 'một số bộ phận', 10],
  ['none', 'không triển khai', 0],
])('option %s (%s) earns %d', (code, label, points) => {
  expect(scoreOf(rollout, option(code))).toEqual({
    points: pointsOf(points),
    reason: { code: 'option-chosen', parameters: { option: label, points, maximum: 15 } },
  });
});

test('an unchecked option is a fault, not a zero', () => {
  expect(() => scoreOf(rollout, option('most'))).toThrow(TypeError);
  expect(() => scoreOf(rollout, yes)).toThrow(TypeError);
});

test.each(['unknown', 'share'])('a scale that is no scale of options (%s) cannot score', (scale) => {
  expect(() => scorerOf({ kind: 'choice', scale })).toThrow(UnusableRuleSetError);
});
