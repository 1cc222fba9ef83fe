import { pointsOf } from '../../../src/engine/points';
import { no, percent, yes } from '../small-rule-set';
import { scoreOf } from './score';

test('yes earns the maximum, no earns nothing', () => {
  expect(scoreOf({ kind: 'yes-no' }, yes)).toEqual({
    points: pointsOf(15),
    reason: { code: 'answered-yes', parameters: { points: 15, maximum: 15 } },
  });
  expect(scoreOf({ kind: 'yes-no' }, no)).toEqual({
    points: pointsOf(0),
    reason: { code: 'answered-no', parameters: { points: 0, maximum: 15 } },
  });
});

test('an unchecked answer of another shape is a fault, not a zero', () => {
  expect(() => scoreOf({ kind: 'yes-no' }, percent(1))).toThrow(TypeError);
});
