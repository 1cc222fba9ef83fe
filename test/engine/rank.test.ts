import { pointsOf } from '../../src/engine/points';
import { orderOf, ranksOf } from '../../src/engine/rank';
import type { Policies, TieMethod } from '../../src/engine/rule-set/policies';
import { smallRuleSet } from './small-rule-set';

const result = (points: number, maximum = 100) => ({ points: pointsOf(points), maximum: pointsOf(maximum) });
const order = (choices: Parameters<typeof smallRuleSet>[0] = {}) => orderOf(smallRuleSet(choices).policies as Policies);

test.each<[TieMethod, number[], number[]]>([
  ['dense', [90, 80, 80, 70], [1, 2, 2, 3]],
  ['competition', [90, 80, 80, 70], [1, 2, 2, 4]],
  ['dense', [75, 75, 75, 60, 60], [1, 1, 1, 2, 2]],
  ['competition', [75, 75, 75, 60, 60], [1, 1, 1, 4, 4]],
  ['dense', [5], [1]],
  ['competition', [], []],
])('%s ranks of %j are %j', (ties, points, ranks) => {
  expect(
    ranksOf(
      points.map((one) => result(one)),
      order(),
      ties,
    ),
  ).toEqual(ranks);
});

describe('what is compared', () => {
  const sign = (
    left: ReturnType<typeof result>,
    right: ReturnType<typeof result>,
    choices: Parameters<typeof smallRuleSet>[0],
  ) => Math.sign(order(choices)(left, right));

  test.each([
    ['points: of one maximum more is better', result(60), result(55), { rankBy: 'points' }, -1],
    ['points: of different maxima the ratio decides', result(60, 100), result(55, 60), { rankBy: 'points' }, 1],
    ['points: equal ratios of different maxima are equal', result(40, 60), result(20, 30), { rankBy: 'points' }, 0],
    ['ratio: 55 of 60 beats 60 of 100', result(60, 100), result(55, 60), { rankBy: 'ratio' }, 1],
    ['ratio: 2 of 3 is 20 of 30', result(2, 3), result(20, 30), { rankBy: 'ratio' }, 0],
    ['exact: a ten-thousandth decides', result(2, 3), result(66.6667, 100), { rankBy: 'ratio' }, 1],
    ['as printed: both print 66.67', result(2, 3), result(66.6667, 100), { rankBy: 'ratio', rankOn: 'printed' }, 0],
    [
      'as printed: 66.67 and 66.66 differ',
      result(2, 3),
      result(66.6649, 100),
      { rankBy: 'ratio', rankOn: 'printed' },
      -1,
    ],
    [
      'as printed without decimals: 66.5 is 67',
      result(66.5),
      result(67),
      { rankBy: 'ratio', rankOn: 'printed', percentDecimals: 0 },
      0,
    ],
    ['points are printed in full', result(66.6667), result(66.6668), { rankBy: 'points', rankOn: 'printed' }, 1],
  ] as const)('%s', (_what, left, right, choices, expected) => {
    expect(sign(left, right, choices)).toBe(expected);
    expect(sign(right, left, choices) + expected).toBe(0);
  });
});
