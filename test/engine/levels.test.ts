import { levelOf, planLevels } from '../../src/engine/levels';
import { pointsOf } from '../../src/engine/points';
import { UnusableRuleSetError } from '../../src/engine/unusable-rule-set-error';
import { smallRuleSet } from './small-rule-set';

const levels = planLevels(smallRuleSet().levels);
const level = (points: number, maximum: number) => levelOf(levels, pointsOf(points), pointsOf(maximum));

test.each([
  // Printed in 305/QĐ-UBND: 1110 of 1380 is 80.43 % and good, 1025 is 74.28 % and fair, 530 is 38.41 %.
  [1110, 1380, 'tot'],
  [1025, 1380, 'kha'],
  [530, 1380, 'tb'],
  // Exactly on the edge: 420 of 525 is 80 %, 54 of 90 is 60 %.
  [420, 525, 'tot'],
  [54, 90, 'kha'],
  // 1103.9999 of 1380 prints as 80.00 % and is below it.
  [1103.9999, 1380, 'kha'],
  [1104, 1380, 'tot'],
  [0, 90, 'tb'],
])('%d of %d is %s', (points, maximum, code) => {
  expect(level(points, maximum)).toBe(code);
});

test('an edge with decimals is exact too', () => {
  const thirds = planLevels(smallRuleSet().levels.map((one) => (one.from === 80 ? { ...one, from: 66.67 } : one)));
  expect(levelOf(thirds, pointsOf(66.67), pointsOf(100))).toBe('tot');
  expect(levelOf(thirds, pointsOf(2), pointsOf(3))).toBe('kha');
});

test('levels that leave a result without one cannot score', () => {
  const open = planLevels(smallRuleSet().levels.slice(0, 2));
  expect(levelOf(open, pointsOf(60), pointsOf(100))).toBe('kha');
  expect(() => levelOf(open, pointsOf(59), pointsOf(100))).toThrow(UnusableRuleSetError);
});
