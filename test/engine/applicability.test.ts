import type { Assessment } from '../../src/engine/assessment/assessment';
import { assess } from '../../src/engine/assess';
import type { DenominatorPolicy } from '../../src/engine/rule-set/policies';
import { counts, fullMarks, inputOf, no, number, option, percent, smallRuleSet, unit } from './small-rule-set';

const NO_PROCEDURES = 'Không có thủ tục hành chính công';

/** Answers worth 15 + 0 + 10 + 5 + (B2 unanswered) + 5 points: a1 a2 b11 b12 c1. */
const withoutServices = {
  a1: fullMarks['a1'] ?? no,
  a2: option('none'),
  b11: percent(0.5),
  b12: counts(1, 10),
  c1: number(5),
};

function assessed(target: string, denominator: DenominatorPolicy): Assessment {
  const exempt = unit('u1', {
    notApplicable: [{ target, reason: NO_PROCEDURES, citation: '305/QĐ-UBND I.1', denominator }],
  });
  return assess(
    smallRuleSet(),
    inputOf([
      [exempt, withoutServices],
      [unit('u2'), fullMarks],
    ]),
  );
}

const sums = (assessment: Assessment) => {
  const [first] = assessment.units;
  return [first?.overall, ...(first?.groups ?? [])].map((scope) => [
    scope?.group ?? 'all',
    scope?.state,
    (scope?.points ?? 0) / 10000,
    (scope?.maximum ?? 0) / 10000,
  ]);
};

const score = (assessment: Assessment, code: string) =>
  assessment.units[0]?.criteria.find(({ criterion }) => criterion === code);

describe('leave-out: group tables yes, that group and the overall ranking no (305/QĐ-UBND I.1)', () => {
  const assessment = assessed('B2', 'leave-out');

  test('the denominator stays, and every scope around the group is left out', () => {
    expect(sums(assessment)).toEqual([
      ['all', 'not-applicable', 35, 100],
      ['A', 'complete', 15, 30],
      ['B', 'not-applicable', 15, 60],
      ['B1', 'complete', 15, 30],
      ['B2', 'not-applicable', 0, 30],
      ['C', 'complete', 5, 10],
    ]);
  });

  test('the status names the group, the reason and the citation', () => {
    expect(assessment.units[0]?.status).toEqual({
      code: 'not-ranked-overall',
      groups: ['B2'],
      reason: NO_PROCEDURES,
      citation: '305/QĐ-UBND I.1',
    });
  });

  test('the criterion is not applicable, neither missing nor zero', () => {
    expect(score(assessment, 'b21')).toEqual({
      criterion: 'b21',
      state: 'not-applicable',
      points: 0,
      maximum: 300000,
      reason: {
        code: 'not-applicable-leave-out',
        parameters: { target: 'B2', reason: NO_PROCEDURES, citation: '305/QĐ-UBND I.1', points: 0, maximum: 30 },
      },
    });
  });

  test.each([
    [undefined, ['u2'], ['u1']],
    ['A', ['u2', 'u1'], []],
    ['B', ['u2'], ['u1']],
    ['B1', ['u2', 'u1'], []],
    ['B2', ['u2'], ['u1']],
  ])('the ranking of %s ranks %j and leaves out %j', (group, ranked, leftOut) => {
    const ranking = assessment.rankings.find((one) => one.class === 'so' && one.group === group);
    expect(ranking?.ranked.map((one) => one.unit.code)).toEqual(ranked);
    expect(ranking?.leftOut.map((one) => one.unit.code)).toEqual(leftOut);
    for (const { why } of ranking?.leftOut ?? []) {
      expect(why).toEqual({ code: 'not-applicable', reason: NO_PROCEDURES, citation: '305/QĐ-UBND I.1' });
    }
  });
});

test('leave-out of one criterion leaves its group, and all around it, out', () => {
  const assessment = assessed('b21', 'leave-out');
  expect(assessment.units[0]?.status).toMatchObject({ code: 'not-ranked-overall', groups: ['B2'] });
});

test('re-base: what does not apply counts neither above nor below the line', () => {
  const assessment = assessed('B2', 're-base');
  expect(sums(assessment)).toEqual([
    ['all', 'complete', 35, 70],
    ['A', 'complete', 15, 30],
    ['B', 'complete', 15, 30],
    ['B1', 'complete', 15, 30],
    ['B2', 'not-applicable', 0, 0],
    ['C', 'complete', 5, 10],
  ]);
  expect(assessment.units[0]?.status.code).toBe('ranked');
  expect(assessment.rankings[0]?.ranked[1]).toMatchObject({ percent: '50.00', level: 'tb' });
  expect(score(assessment, 'b21')).toMatchObject({ state: 'not-applicable', points: 0, maximum: 0 });
});

test('rescale: the group is credited with the ratio of the rest of the group around it', () => {
  // B1 earns 15 of 30, so B2 is credited 15 of 30 and B stands at one half as before.
  const assessment = assessed('B2', 'rescale');
  expect(sums(assessment)).toEqual([
    ['all', 'complete', 50, 100],
    ['A', 'complete', 15, 30],
    ['B', 'complete', 30, 60],
    ['B1', 'complete', 15, 30],
    ['B2', 'not-applicable', 15, 30],
    ['C', 'complete', 5, 10],
  ]);
  expect(score(assessment, 'b21')).toMatchObject({ state: 'not-applicable', points: 150000, maximum: 300000 });
});

test('full marks: the criterion counts in full, and the group is not ranked by what nobody answered', () => {
  expect(sums(assessed('B2', 'full-marks'))).toEqual([
    ['all', 'complete', 65, 100],
    ['A', 'complete', 15, 30],
    ['B', 'complete', 45, 60],
    ['B1', 'complete', 15, 30],
    ['B2', 'not-applicable', 30, 30],
    ['C', 'complete', 5, 10],
  ]);
});

test('one criterion of a group that stays: the group is still ranked', () => {
  expect(sums(assessed('b12', 're-base')).slice(2, 4)).toEqual([
    // B2 is not answered here, so B and the whole are incomplete.
    ['B', 'incomplete', 10, 45],
    ['B1', 'complete', 10, 15],
  ]);
});

test('the innermost target wins, whatever the order', () => {
  const entries = [
    { target: 'B', reason: 'ngoài', denominator: 're-base' as const },
    { target: 'b11', reason: 'trong', denominator: 'full-marks' as const },
  ];
  for (const notApplicable of [entries, [...entries].reverse()]) {
    const [first] = assess(smallRuleSet(), inputOf([[unit('u1', { notApplicable }), withoutServices]])).units;
    expect(
      first?.criteria.slice(2, 5).map(({ reason, points, maximum }) => [reason.code, points / 10000, maximum / 10000]),
    ).toEqual([
      ['not-applicable-full-marks', 15, 15],
      ['not-applicable-re-base', 0, 0],
      ['not-applicable-re-base', 0, 0],
    ]);
  }
});

test('two reasons are both told, each once', () => {
  const notApplicable = [
    { target: 'B2', reason: NO_PROCEDURES, denominator: 'leave-out' as const },
    { target: 'c1', reason: 'Không thuộc đối tượng', citation: 'công văn 7', denominator: 'leave-out' as const },
  ];
  const [first] = assess(smallRuleSet(), inputOf([[unit('u1', { notApplicable }), withoutServices]])).units;
  expect(first?.status).toEqual({
    code: 'not-ranked-overall',
    groups: ['B2', 'C'],
    reason: `${NO_PROCEDURES}; Không thuộc đối tượng`,
    citation: 'công văn 7',
  });
});
