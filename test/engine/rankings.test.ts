import { assess } from '../../src/engine/assess';
import type { EarlierPeriod } from '../../src/engine/scoring-input';
import { fullMarks, fullMarksBut, inputOf, number, smallRuleSet, unit } from './small-rule-set';

const worth = (points: number) => ({ ...fullMarks, c1: number(points) });
const told = (ruleSet = smallRuleSet()) => {
  const input = inputOf([
    [unit('third'), worth(7)],
    [unit('first'), worth(10)],
    [unit('tied'), worth(7)],
    [unit('last'), worth(0)],
    [unit('silent')],
    [unit('half'), fullMarksBut('c1')],
    [unit('new', { notAssessed: { reason: 'Mới thành lập' } })],
  ]);
  return assess(ruleSet, input).rankings[0];
};

test('best first, ties in the order of the list of units', () => {
  expect(told()?.ranked.map(({ unit: { code }, rank }) => [code, rank])).toEqual([
    ['first', 1],
    ['third', 2],
    ['tied', 2],
    ['last', 3],
  ]);
});

test('competition ranks count the better units', () => {
  expect(told(smallRuleSet({ ties: 'competition' }))?.ranked.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});

test('every unit that is left out is named with why', () => {
  expect(told()?.leftOut.map(({ unit: { code }, why }) => [code, why])).toEqual([
    ['silent', { code: 'insufficient-data', missing: ['a1', 'a2', 'b11', 'b12', 'b21', 'c1'], invalid: [] }],
    ['half', { code: 'insufficient-data', missing: ['c1'], invalid: [] }],
    ['new', { code: 'not-assessed', reason: 'Mới thành lập' }],
  ]);
});

test('a ranked unit carries points, maximum, printed ratio and level', () => {
  expect(told()?.ranked[1]).toMatchObject({ points: 970000, maximum: 1000000, percent: '97.00', level: 'tot' });
});

test('the printed ratio has the decimals of the policy', () => {
  expect(told(smallRuleSet({ percentDecimals: 0 }))?.ranked[1]?.percent).toBe('97');
});

describe('ranks of the earlier period', () => {
  const earlier: EarlierPeriod = {
    period: { code: '2015', name: 'năm 2015' },
    results: [
      { unit: 'u1', rank: 4 },
      { unit: 'u1', group: 'A', rank: 2 },
      { unit: 'u2', points: 900, maximum: 1380 },
      { unit: 'dissolved', rank: 1 },
    ],
    shares: [],
  };
  const { rankings } = assess(
    smallRuleSet(),
    inputOf(
      [
        [unit('u1'), fullMarks],
        [unit('u2'), fullMarks],
      ],
      { earlier },
    ),
  );

  test('are found by unit and group, and absent where there was none', () => {
    const rank = (group: string | undefined, code: string) =>
      rankings.find((one) => one.group === group)?.ranked.find((one) => one.unit.code === code)?.earlierRank;
    expect(rank(undefined, 'u1')).toBe(4);
    expect(rank('A', 'u1')).toBe(2);
    expect(rank('B', 'u1')).toBeUndefined();
    expect(rank(undefined, 'u2')).toBeUndefined();
  });
});
