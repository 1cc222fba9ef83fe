import fc from 'fast-check';
import type { Answer } from '../../../src/engine/answer';
import { pointsOf, pointsToNumber } from '../../../src/engine/points';
import type { Rounding } from '../../../src/engine/rule-set/policies';
import { counts, percent, smallRuleSet } from '../small-rule-set';
import { scoreOf } from './score';

const rule = (fullFrom: number, ask: 'percent' | 'counts' = 'counts') =>
  ({
    kind: 'ratio-to-cap',
    fullFrom,
    question: ask === 'percent' ? { ask } : { ask, numerator: 'phần', denominator: 'tổng' },
  }) as const;

function earned(answer: Answer, fullFrom: number, maximum: number, pointRounding: Rounding): number {
  const asked = answer.shape === 'percent' ? 'percent' : 'counts';
  const { points } = scoreOf(rule(fullFrom, asked), answer, maximum, smallRuleSet({ pointRounding }));
  return pointsToNumber(points);
}

const toFive = { mode: 'half-up', step: 5 } as const;

describe('full marks from the cap on (30 % of the services: 305/QĐ-UBND I.3.1.b)', () => {
  test.each<[Answer, number]>([
    [counts(3, 10), 30],
    [percent(0.3), 30],
    // =0.1+0.2 is a double above 0.3, =0.7-0.4 one below: both are 30 %.
    [percent(0.1 + 0.2), 30],
    [percent(0.7 - 0.4), 30],
    [counts(10, 10), 30],
  ])('%j earns %d', (answer, points) => {
    expect(earned(answer, 30, 30, toFive)).toBe(points);
  });
});

describe('below the cap in proportion, rounded once by the policy', () => {
  test.each<[string, Answer, number, number, Rounding, number]>([
    ['12 % of 30 % is 12 of 30', counts(6, 50), 30, 30, toFive, 10],
    ['12.5 is half a step and rounds up', percent(0.125), 30, 30, toFive, 15],
    ['12.5 rounds to the even multiple', percent(0.125), 30, 30, { mode: 'half-even', step: 5 }, 10],
    ['17.5 rounds to the even multiple', percent(0.175), 30, 30, { mode: 'half-even', step: 5 }, 20],
    ['14.9 rounds down', percent(0.149), 30, 30, { mode: 'down', step: 5 }, 10],
    ['a third of a third is 11.11', counts(1, 9), 30, 30, { mode: 'half-up', step: 0.01 }, 11.11],
    ['15 of 70 %: 7 of 20 is half', counts(35, 100), 70, 15, { mode: 'half-up', step: 0.5 }, 7.5],
    ['nothing is nothing', counts(0, 50), 30, 30, toFive, 0],
    ['the least share rounds to nothing', counts(1, 1e12), 30, 30, toFive, 0],
    ['just below the cap rounds up to full', counts(299, 1000), 30, 30, toFive, 30],
    ['rounding up never passes the maximum', percent(0.29), 30, 14, toFive, 14],
    // =100/3+0.0000000000001 in a cell: half the cap earns 7.5 of 15, which is half a step.
    ['a cap of 15 digits', percent(0.166666666666667), 33.3333333333334, 15, toFive, 10],
    ['a cap with decimals', percent(0.1), 33.3, 33.3, { mode: 'half-up', step: 0.0001 }, 10],
  ])('%s', (_what, answer, fullFrom, maximum, rounding, points) => {
    expect(earned(answer, fullFrom, maximum, rounding)).toBe(points);
  });

  test('the reason tells share, cap and rounding', () => {
    expect(scoreOf(rule(30), counts(6, 50), 30).reason).toEqual({
      code: 'share-below-cap',
      parameters: {
        numerator: 6,
        denominator: 50,
        fullFrom: 30,
        step: 5,
        rounding: 'half-up',
        points: 10,
        maximum: 30,
      },
    });
    expect(scoreOf(rule(30, 'percent'), percent(0.3), 30).reason).toEqual({
      code: 'share-reaches-cap',
      parameters: { percent: 30, fullFrom: 30, points: 30, maximum: 30 },
    });
  });
});

test('always: the points are those of BigInt arithmetic', () => {
  const whole = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e12 }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      whole,
      share,
      fc.constantFrom(10, 30, 70),
      fc.constantFrom(15, 20, 30, 40, 50),
      (denominator, part, fullFrom, maximum) => {
        const numerator = Math.floor(denominator * part);
        // maximum × share ÷ cap ÷ 5 = (maximum × numerator × 100) / (denominator × fullFrom × 5), half up.
        const top = BigInt(maximum) * BigInt(numerator) * 100n;
        const bottom = BigInt(denominator) * BigInt(fullFrom) * 5n;
        const steps = (2n * top + bottom) / (2n * bottom);
        const expected = numerator * 100 >= fullFrom * denominator ? maximum : Math.min(maximum, Number(steps) * 5);
        expect(earned(counts(numerator, denominator), fullFrom, maximum, toFive)).toBe(expected);
      },
    ),
  );
});

test('the points are exact however small the step', () => {
  const finest = { mode: 'half-up', step: 0.0001 } as const;
  expect(scoreOf(rule(30), counts(1, 7), 30, smallRuleSet({ pointRounding: finest })).points).toBe(pointsOf(14.2857));
});
