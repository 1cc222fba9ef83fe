import { assess } from '../../src/engine/assess';
import { pointsOf } from '../../src/engine/points';
import { counts, fullMarks, inputOf, number, option, smallRuleSet, unit } from './small-rule-set';

const gates = [
  { target: 'A', minimum: { so: 20 }, citation: 'method' },
  { target: 'c1', minimum: { so: 7 }, citation: 'method' },
  { target: 'B2', minimum: { huyen: 10 }, citation: 'method' },
];
const ruleSet = smallRuleSet({}, { gates });

test('a minimum that is missed is named with its shortfall (WORDING: 5,5/10 điểm, thiếu 1,5)', () => {
  const answers = { ...fullMarks, a2: option('none'), c1: number(5.5) };
  const [only] = assess(ruleSet, inputOf([[unit('u1'), answers]])).units;
  expect(only?.status).toEqual({
    code: 'gate-failed',
    failures: [
      { target: 'A', points: pointsOf(15), minimum: pointsOf(20), maximum: pointsOf(30), shortfall: pointsOf(5) },
      { target: 'c1', points: pointsOf(5.5), minimum: pointsOf(7), maximum: pointsOf(10), shortfall: pointsOf(1.5) },
    ],
  });
});

test('exactly the minimum is enough, and another class’s minimum concerns nobody else', () => {
  const answers = { ...fullMarks, b21: counts(0, 1), c1: number(7) };
  expect(assess(ruleSet, inputOf([[unit('u1'), answers]])).units[0]?.status.code).toBe('ranked');
});

test('what does not apply cannot be missed', () => {
  const exempt = unit('u1', { notApplicable: [{ target: 'c1', reason: 'lý do', denominator: 're-base' }] });
  expect(assess(ruleSet, inputOf([[exempt, fullMarks]])).units[0]?.status.code).toBe('ranked');
});

describe('a part of the group is re-based away: the minimum shrinks in the same proportion (docs/decisions/0006)', () => {
  const statusOf = (points: number, minimum: number) => {
    const rules = smallRuleSet(
      {},
      {
        groups: [
          {
            code: 'A',
            name: 'Nhân lực',
            statedMaximum: { so: 9 },
            citation: 'method',
            criteria: [
              { code: 'a1', name: 'Một', rule: { kind: 'direct-points' }, maximum: { so: 7 }, citation: 'method' },
              { code: 'a2', name: 'Hai', rule: { kind: 'direct-points' }, maximum: { so: 2 }, citation: 'method' },
            ],
          },
        ],
        classes: [{ code: 'so', name: 'sở' }],
        statedMaximum: { so: 9 },
        tables: [],
        reportItems: [],
        gates: [{ target: 'A', minimum: { so: minimum }, citation: 'method' }],
      },
    );
    const exempt = unit('u1', { notApplicable: [{ target: 'a2', reason: 'lý do', denominator: 're-base' }] });
    return assess(rules, inputOf([[exempt, { a1: number(points) }]])).units[0]?.status;
  };

  test('a minimum above what applies can still be reached', () => {
    // 8 of 9 asked, 7 apply: 8 × 7 ÷ 9 = 6,222… points.
    expect(statusOf(7, 8)).toEqual({ code: 'ranked' });
  });

  test('exactly the scaled minimum is enough: 4,5 × 7 ÷ 9 = 3,5', () => {
    expect(statusOf(3.5, 4.5)).toEqual({ code: 'ranked' });
    expect(statusOf(3.4999, 4.5)?.code).toBe('gate-failed');
  });

  test('a fraction that no number of points meets: the next ten-thousandth above it decides', () => {
    expect(statusOf(6.2223, 8)).toEqual({ code: 'ranked' });
    expect(statusOf(6.2222, 8)).toEqual({
      code: 'gate-failed',
      failures: [
        {
          target: 'A',
          points: pointsOf(6.2222),
          minimum: pointsOf(6.2223),
          statedMinimum: pointsOf(8),
          maximum: pointsOf(7),
          shortfall: pointsOf(0.0001),
        },
      ],
    });
  });
});

test('failing keeps a unit from the overall ranking and from no group’s', () => {
  const low = { ...fullMarks, a2: option('none') };
  const { rankings } = assess(
    ruleSet,
    inputOf([
      [unit('u1'), low],
      [unit('u2'), fullMarks],
    ]),
  );
  const [overall, groupA] = rankings;
  expect(overall?.ranked.map(({ unit: { code } }) => code)).toEqual(['u2']);
  expect(overall?.leftOut).toMatchObject([{ unit: { code: 'u1' }, why: { code: 'gate-failed' } }]);
  expect(groupA?.ranked.map(({ unit: { code }, rank }) => [code, rank])).toEqual([
    ['u2', 1],
    ['u1', 2],
  ]);
});
