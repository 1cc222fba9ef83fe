import type { CriterionScore } from '../../src/engine/assessment/assessment';
import { assess } from '../../src/engine/assess';
import type { AnswerProblem, CriterionFact, Round } from '../../src/engine/facts';
import { pointsOf } from '../../src/engine/points';
import { counts, inputOf, no, number, smallRuleSet, unit, yes } from './small-rule-set';

/** The score of criterion `a1` (yes or no, 15 points) with this fact. */
function scoreOfFact(fact: CriterionFact | undefined): CriterionScore | undefined {
  const input = inputOf([[unit('u1')]], { declarations: [{ unit: 'u1', facts: fact ? [fact] : [] }] });
  return assess(smallRuleSet(), input).units[0]?.criteria.find(({ criterion }) => criterion === 'a1');
}

const fact = (...rounds: Round[]): CriterionFact => ({ criterion: 'a1', rounds });
const unreadable: AnswerProblem = { code: 'not-yes-or-no', parameters: { found: 'k' } };

describe('the four states are never mixed up', () => {
  test('scored: points, maximum, reason, fact and the round that counted', () => {
    const declared = fact({ kind: 'declared', answer: yes, cell: { sheet: 'P01', cell: 'F9' } });
    expect(scoreOfFact(declared)).toEqual({
      criterion: 'a1',
      state: 'scored',
      points: pointsOf(15),
      maximum: pointsOf(15),
      reason: { code: 'answered-yes', parameters: { points: 15, maximum: 15 } },
      fact: declared,
      round: 0,
    });
  });

  test('a "no" is scored zero, which is not missing', () => {
    expect(scoreOfFact(fact({ kind: 'declared', answer: no }))).toMatchObject({ state: 'scored', points: 0 });
  });

  test.each([
    ['no fact', undefined],
    ['a fact without rounds', fact()],
    ['a round that says nothing', fact({ kind: 'declared', cell: { sheet: 'P01', cell: 'F9' } })],
  ])('missing: %s', (_what, given) => {
    expect(scoreOfFact(given)).toMatchObject({
      state: 'missing',
      points: 0,
      maximum: 150000,
      reason: { code: 'missing' },
    });
  });

  test('invalid: an entry that was not understood', () => {
    expect(scoreOfFact(fact({ kind: 'declared', problem: unreadable }))).toMatchObject({
      state: 'invalid',
      points: 0,
      problem: unreadable,
      reason: { code: 'invalid', parameters: { problem: 'not-yes-or-no', maximum: 15 } },
    });
  });

  test('invalid: an answer of another shape', () => {
    expect(scoreOfFact(fact({ kind: 'declared', answer: number(1) }))).toMatchObject({
      state: 'invalid',
      problem: { code: 'wrong-shape' },
    });
  });

  test('invalid: an answer that carries a problem, such as a verified one without a reason', () => {
    const problem: AnswerProblem = { code: 'reason-missing', parameters: {} };
    const score = scoreOfFact(fact({ kind: 'declared', answer: no }, { kind: 'verified', answer: yes, problem }));
    expect(score).toMatchObject({ state: 'invalid', points: 0, problem });
  });
});

describe('the last round that says anything counts', () => {
  const declared: Round = { kind: 'declared', answer: yes };
  const verified: Round = { kind: 'verified', answer: no, reason: 'kiểm tra chuyên đề' };

  test.each<[string, Round[], string, number, number]>([
    ['declared only', [declared], 'scored', 15, 0],
    ['verified otherwise', [declared, verified], 'scored', 0, 1],
    ['verified left empty', [declared, { kind: 'verified' }], 'scored', 15, 0],
    ['the council decides', [declared, verified, { kind: 'council', answer: yes }], 'scored', 15, 2],
    ['verified only', [verified], 'scored', 0, 0],
    [
      'verified unreadably: never the declared answer instead',
      [declared, { kind: 'verified', problem: unreadable }],
      'invalid',
      0,
      1,
    ],
    ['unreadable, then verified', [{ kind: 'declared', problem: unreadable }, verified], 'scored', 0, 1],
  ])('%s', (_what, rounds, state, points, round) => {
    expect(scoreOfFact(fact(...rounds))).toMatchObject({ state, points: pointsOf(points), round });
  });
});

test('a value that cannot be true is invalid, with what was found', () => {
  const answers = { b12: counts(9, 8) };
  const [only] = assess(smallRuleSet(), inputOf([[unit('u1'), answers]])).units;
  expect(only?.criteria.find(({ criterion }) => criterion === 'b12')).toMatchObject({
    state: 'invalid',
    problem: { code: 'lesser-over-greater', parameters: { lesserFound: 9, greaterFound: 8 } },
  });
});
