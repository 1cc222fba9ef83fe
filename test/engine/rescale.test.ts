import { assess } from '../../src/engine/assess';
import { fullMarks, fullMarksBut, inputOf, no, number, option, percent, smallRuleSet, unit } from './small-rule-set';

function assessedUnit(targets: readonly string[], answers: Parameters<typeof inputOf>[0][number][1]) {
  const notApplicable = targets.map((target) => ({ target, reason: 'lý do', denominator: 'rescale' as const }));
  const [only] = assess(smallRuleSet(), inputOf([[unit('u1', { notApplicable }), answers]])).units;
  if (!only) throw new Error('no unit');
  return only;
}

const pointsOfCriteria = (only: ReturnType<typeof assessedUnit>) =>
  Object.fromEntries(only.criteria.map(({ criterion, points }) => [criterion, points / 10000]));

test('a criterion takes the ratio of its own group', () => {
  // The rest of B1 is b11 with 10 of 15, so b12 is credited 10 of 15.
  expect(pointsOfCriteria(assessedUnit(['b12'], { ...fullMarksBut('b12'), b11: percent(0.5) }))).toMatchObject({
    b11: 10,
    b12: 10,
  });
});

test('where nothing is left in the group, the next one outwards counts', () => {
  // C holds nothing but c1; around it stand A and B with 15 + 60 of 90, so c1 is credited 75/90 of 10.
  const only = assessedUnit(['c1'], { ...fullMarksBut('c1'), a2: option('none') });
  expect(pointsOfCriteria(only)['c1']).toBe(8.3333);
  expect(only.overall.points / 10000).toBe(83.3333);
});

test('a target of several criteria is rounded as a whole, so no hundredth is lost between them', () => {
  // A earns 15 of 30, C 4 of 10: 19 of 40. B's maxima 15, 15, 30 are credited 7.125, 7.125, 14.25: 28.5 together.
  const only = assessedUnit(['B'], { a1: fullMarks['a1'] ?? no, a2: option('none'), c1: number(4) });
  expect(pointsOfCriteria(only)).toEqual({ a1: 15, a2: 0, b11: 7.125, b12: 7.125, b21: 14.25, c1: 4 });
});

test('two criteria that each round up lose together what one gained', () => {
  // B 60 of 60 and C 3.0007 of 10 are 63.0007 of 70: on 15 exactly 13.50015, on both 27.0003.
  const only = assessedUnit(['A'], { ...fullMarks, c1: number(3.0007) });
  expect(pointsOfCriteria(only)).toMatchObject({ a1: 13.5002, a2: 13.5001 });
  expect(only.groups[0]?.points).toBe(270003);
});

test('a unit to which nothing applies is credited with nothing and not ranked', () => {
  const only = assessedUnit(['A', 'B', 'C'], {});
  expect(only.overall).toMatchObject({ state: 'not-applicable', points: 0 });
});

test('what is unanswered in the rest leaves the group incomplete, credit or not', () => {
  const only = assessedUnit(['b12'], { a1: no });
  expect(only.groups.find(({ group }) => group === 'B1')).toMatchObject({ state: 'incomplete', missing: ['b11'] });
});
