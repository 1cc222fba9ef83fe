import { assess } from '../../src/engine/assess';
import type { CriterionFact } from '../../src/engine/facts';
import { pointsOf } from '../../src/engine/points';
import { ScoringInputError } from '../../src/engine/scoring-input-error';
import type { ScoringInput } from '../../src/engine/scoring-input';
import {
  counts,
  declaration,
  fullMarks,
  fullMarksBut,
  inputOf,
  no,
  option,
  percent,
  smallRuleSet,
  unit,
  yes,
} from './small-rule-set';

describe('a unit from its answers to its rank', () => {
  const answers = { ...fullMarks, a2: option('some'), b11: percent(0.5), b21: counts(1, 10) };
  const assessment = assess(
    smallRuleSet(),
    inputOf([
      [unit('u1'), answers],
      [unit('u2'), fullMarks],
    ]),
  );
  const [first] = assessment.units;

  test('criteria stand in the order of the rules with their points', () => {
    expect(first?.criteria.map(({ criterion, points }) => [criterion, points / 10000])).toEqual([
      ['a1', 15],
      ['a2', 10],
      ['b11', 10],
      ['b12', 15],
      ['b21', 10],
      ['c1', 10],
    ]);
  });

  test('groups are the sums of what is below them, parents before children', () => {
    expect(
      first?.groups.map(({ group, points, maximum, level }) => [group, points / 10000, maximum / 10000, level]),
    ).toEqual([
      ['A', 25, 30, 'tot'],
      ['B', 35, 60, 'tb'],
      ['B1', 25, 30, 'tot'],
      ['B2', 10, 30, 'tb'],
      ['C', 10, 10, 'tot'],
    ]);
  });

  test('the overall result is the sum of all', () => {
    expect(first?.overall).toEqual({
      state: 'complete',
      points: pointsOf(70),
      maximum: pointsOf(100),
      level: 'kha',
      missing: [],
      invalid: [],
    });
    expect(first?.status).toEqual({ code: 'ranked' });
  });

  test('rankings stand class by class: overall, then the groups that the class is asked', () => {
    expect(
      assessment.rankings.map(({ class: classCode, group, maximum }) => [classCode, group, maximum / 10000]),
    ).toEqual([
      ['so', undefined, 100],
      ['so', 'A', 30],
      ['so', 'B', 60],
      ['so', 'B1', 30],
      ['so', 'B2', 30],
      ['so', 'C', 10],
      ['huyen', undefined, 110],
      ['huyen', 'A', 30],
      ['huyen', 'B', 80],
      ['huyen', 'B1', 30],
      ['huyen', 'B2', 50],
    ]);
    expect(assessment.rankings[0]?.ranked.map(({ unit: { code }, rank, percent: told }) => [code, rank, told])).toEqual(
      [
        ['u2', 1, '100.00'],
        ['u1', 2, '70.00'],
      ],
    );
  });
});

test('each class has its own maxima and questions', () => {
  const district = unit('h1', { class: 'huyen' });
  const [only] = assess(smallRuleSet(), inputOf([[district, { ...fullMarksBut('c1'), b21: counts(3, 20) }]])).units;
  // 15 % of 30 % is half of 50: 25 points.
  expect(only?.criteria.map(({ points }) => points / 10000)).toEqual([15, 15, 15, 15, 25]);
  expect(only?.overall).toMatchObject({ points: pointsOf(85), maximum: pointsOf(110) });
});

test('the period and the earlier one are handed on', () => {
  const earlier = { period: { code: '2015', name: 'năm 2015' }, results: [], shares: [] };
  const assessment = assess(smallRuleSet(), inputOf([[unit('u1'), fullMarks]], { earlier }));
  expect(assessment.period.name).toBe('năm 2016');
  expect(assessment.earlier).toBe(earlier);
});

describe('input that does not belong together is refused by name', () => {
  const u1 = unit('u1');
  const answered = (code: string, criterion: string) => declaration(code, { [criterion]: yes });
  const fields = (declarations: ScoringInput['declarations']) => ({ declarations });
  test.each<[string, ScoringInput, object]>([
    ['unit-duplicate', inputOf([[u1], [u1]]), { unit: 'u1' }],
    ['class-unknown', inputOf([[unit('u1', { class: 'xa' })]]), { unit: 'u1', class: 'xa' }],
    ['unit-unknown', inputOf([[u1]], fields([answered('u9', 'a1')])), { unit: 'u9' }],
    ['declaration-duplicate', inputOf([[u1]], fields([answered('u1', 'a1'), answered('u1', 'a2')])), { unit: 'u1' }],
    ['criterion-unknown', inputOf([[u1]], fields([answered('u1', 'z9')])), { unit: 'u1', criterion: 'z9' }],
    [
      'criterion-twice',
      inputOf(
        [[u1]],
        fields([{ unit: 'u1', facts: [...answered('u1', 'a1').facts, ...declaration('u1', { a1: no }).facts] }]),
      ),
      { unit: 'u1', criterion: 'a1' },
    ],
    [
      'criterion-of-another-class',
      inputOf([[unit('h1', { class: 'huyen' })]], fields([answered('h1', 'c1')])),
      { unit: 'h1', criterion: 'c1' },
    ],
    [
      'target-unknown',
      inputOf([[unit('u1', { notApplicable: [{ target: 'Z', reason: '', denominator: 're-base' }] })]]),
      { unit: 'u1', target: 'Z' },
    ],
    [
      'target-twice',
      inputOf([
        [
          unit('u1', {
            notApplicable: [
              { target: 'B', reason: 'một', denominator: 're-base' },
              { target: 'c1', reason: 'hai', denominator: 'full-marks' },
              { target: 'B', reason: 'một', denominator: 'full-marks' },
            ],
          }),
        ],
      ]),
      { unit: 'u1', target: 'B', first: 're-base', second: 'full-marks' },
    ],
    [
      'report-item-unknown',
      inputOf([[unit('u1')]], { declarations: [{ unit: 'u1', facts: [], reportItems: [services('other')] }] }),
      { unit: 'u1', item: 'other' },
    ],
    [
      'report-item-twice',
      inputOf([[unit('u1')]], {
        declarations: [{ unit: 'u1', facts: [], reportItems: [services(), services()] }],
      }),
      { unit: 'u1', item: 'services' },
    ],
  ])('%s', (code, input, parameters) => {
    const attempt = () => assess(smallRuleSet(), input);
    expect(attempt).toThrow(ScoringInputError);
    expect(attempt).toThrow(expect.objectContaining({ code, parameters }));
  });

  test('a question of another class that stands unanswered in a common form is no fault', () => {
    const blank = { unit: 'h1', facts: [{ criterion: 'c1', rounds: [{ kind: 'declared' as const }] }] };
    const input = inputOf([[unit('h1', { class: 'huyen' })]], { declarations: [blank] });
    expect(assess(smallRuleSet(), input).units[0]?.overall.missing).not.toContain('c1');
  });
});

test('lists that are printed stand beside the scores and earn nothing', () => {
  const declarations = [{ ...declaration('h1', {}), reportItems: [services()] }];
  const one = unit('h1', { class: 'huyen' });
  const [listed] = assess(smallRuleSet(), inputOf([[one]], { declarations })).units;
  const [silent] = assess(smallRuleSet(), inputOf([[one]])).units;
  expect(listed).toEqual({ ...silent, reportItems: [services()] });
});

/** The answer to the report item of the small rule set, or to one of another code. */
function services(code = 'services'): CriterionFact {
  return {
    criterion: code,
    rounds: [{ kind: 'declared', answer: { shape: 'list', entries: [{ name: 'Cấp phép' }] } }],
  };
}
