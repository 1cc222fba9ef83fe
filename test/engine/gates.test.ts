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
