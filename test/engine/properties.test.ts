import fc from 'fast-check';
import type { Answer } from '../../src/engine/answer';
import type { Assessment } from '../../src/engine/assessment/assessment';
import { assess } from '../../src/engine/assess';
import { scorerOf } from './criteria/score';
import type { DenominatorPolicy, Rounding } from '../../src/engine/rule-set/policies';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { criteriaOf } from '../../src/engine/rule-set/tree';
import type { ScoringInput } from '../../src/engine/scoring-input';
import { counts, declaration, inputOf, no, number, option, percent, smallRuleSet, unit, yes } from './small-rule-set';

/** What must hold for every input, not only for those that somebody thought of. */

const anyAnswer: Readonly<Record<string, fc.Arbitrary<Answer>>> = {
  a1: fc.boolean().map((value) => ({ shape: 'yes-no', value })),
  a2: fc.constantFrom('all', 'some', 'none').map(option),
  b11: fc.integer({ min: 0, max: 10000 }).map((value) => percent(value / 10000)),
  b12: fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })).map(([part, whole]) => counts(part, whole)),
  b21: fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })).map(([part, whole]) => counts(part, whole)),
  c1: fc.integer({ min: 0, max: 100000 }).map((units) => number(units / 10000)),
};
/** Mostly complete answers; now and then one is missing or impossible. */
const answers = fc
  .tuple(fc.record(anyAnswer), fc.option(fc.constantFrom(...Object.keys(anyAnswer)), { freq: 4 }), fc.boolean())
  .map(([all, spoilt, invalid]) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([code, answer]): [string, Answer][] => {
        if (code !== spoilt) return [[code, answer]];
        return invalid ? [[code, percent(7)]] : [];
      }),
    ),
  );
const exemption = fc.record({
  target: fc.constantFrom('A', 'B', 'B1', 'B2', 'C', 'a1', 'b12', 'c1'),
  reason: fc.constant('lý do'),
  denominator: fc.constantFrom<DenominatorPolicy>('leave-out', 're-base', 'rescale', 'full-marks'),
});
const input: fc.Arbitrary<ScoringInput> = fc
  .array(fc.tuple(answers, fc.option(exemption, { freq: 3 })), { minLength: 1, maxLength: 12 })
  .map((units) =>
    inputOf(
      units.map(([given, exempt], index) => [unit(`u${index}`, { notApplicable: exempt ? [exempt] : [] }), given]),
    ),
  );
const ruleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    ties: fc.constantFrom('dense', 'competition'),
    rankBy: fc.constantFrom('points', 'ratio'),
    rankOn: fc.constantFrom('exact', 'printed'),
    bandEdge: fc.constantFrom('upper', 'lower'),
    missing: fc.constantFrom('not-ranked', 'zero'),
    pointRounding: fc.record({
      mode: fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'down'),
      step: fc.constantFrom(5, 1, 0.25, 0.0001),
    }),
  })
  .map((choices) => smallRuleSet(choices));

const always = (check: (assessment: Assessment, rules: RuleSet, given: ScoringInput) => void) =>
  fc.assert(fc.property(ruleSet, input, (rules, given) => check(assess(rules, given), rules, given)));

test('the sum of the criteria is the group’s, and the sum of the top groups the total', () => {
  always(({ units }, rules) => {
    const groupOf = new Map(criteriaOf(rules, 'so').map(({ criterion, group }) => [criterion.code, group.code]));
    for (const { overall, groups, criteria } of units) {
      const sum = (codes: readonly string[], field: 'points' | 'maximum') =>
        criteria
          .filter(({ criterion }) => codes.includes(groupOf.get(criterion) ?? ''))
          .reduce((total, score) => total + score[field], 0);
      for (const field of ['points', 'maximum'] as const) {
        const scope = (code: string) => groups.find(({ group }) => group === code)?.[field] ?? NaN;
        for (const code of ['A', 'B1', 'B2', 'C']) expect(scope(code)).toBe(sum([code], field));
        expect(scope('B')).toBe(scope('B1') + scope('B2'));
        expect(overall[field]).toBe(scope('A') + scope('B') + scope('C'));
      }
    }
  });
});

test('points are never negative and never above the maximum that counts', () => {
  always(({ units }) => {
    for (const { overall, groups, criteria } of units) {
      for (const { points, maximum } of [overall, ...groups, ...criteria]) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(maximum);
        expect(Number.isSafeInteger(points)).toBe(true);
      }
    }
  });
});

test('the same input gives the same result, and the order of declarations and facts changes nothing', () => {
  always((assessment, rules, given) => {
    expect(assess(rules, given)).toEqual(assessment);
    const turned = {
      ...given,
      declarations: [...given.declarations].reverse().map((one) => ({ ...one, facts: [...one.facts].reverse() })),
    };
    expect(assess(rules, turned)).toEqual(assessment);
  });
});

test('every unit of the class is ranked or left out with a reason, once', () => {
  always(({ units, rankings }) => {
    for (const { class: classCode, ranked, leftOut } of rankings) {
      const expected = units.filter(({ unit: one }) => one.class === classCode).map(({ unit: one }) => one.code);
      expect([...ranked, ...leftOut].map(({ unit: one }) => one.code).sort()).toEqual(expected.sort());
    }
  });
});

/** 1, 0 or -1 by BigInt arithmetic, as the policies ask. */
function reference(rules: RuleSet, left: Ranked, right: Ranked): number {
  const { rankBy, rankOn } = rules.policies;
  if (rankBy.choice === 'points' && left.maximum === right.maximum) return Math.sign(left.points - right.points);
  if (rankBy.choice === 'ratio' && rankOn.choice === 'printed')
    return Math.sign(Number(left.percent) - Number(right.percent));
  const difference = BigInt(left.points) * BigInt(right.maximum) - BigInt(right.points) * BigInt(left.maximum);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
type Ranked = Assessment['rankings'][number]['ranked'][number];

test('dense ranks are 1…k without a gap; a competition rank is one more than the number of better units', () => {
  always(({ rankings }, rules) => {
    for (const { ranked } of rankings) {
      const better = (one: Ranked) => ranked.filter((other) => reference(rules, other, one) > 0);
      for (const one of ranked) {
        for (const other of ranked) expect(one.rank === other.rank).toBe(reference(rules, one, other) === 0);
        const ranksAbove = new Set(better(one).map(({ rank }) => rank)).size;
        expect(one.rank).toBe(1 + (rules.policies.ties.choice === 'dense' ? ranksAbove : better(one).length));
      }
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ rank }) => rank).sort((a, b) => a - b));
    }
  });
});

test('ties stand in the order of the units', () => {
  always(({ units, rankings }) => {
    const place = new Map(units.map(({ unit: one }, index) => [one.code, index]));
    for (const { ranked } of rankings) {
      ranked.forEach((one, index) => {
        const next = ranked[index + 1];
        if (next?.rank === one.rank) {
          expect(place.get(one.unit.code) ?? 0).toBeLessThan(place.get(next.unit.code) ?? 0);
        }
      });
    }
  });
});

test('a worse rank never has a better level, even where a part of the maximum is re-based away', () => {
  always(({ rankings, ruleSet: { levels } }) => {
    const height = (code: string) => levels.findIndex((level) => level.code === code);
    for (const { ranked } of rankings) {
      for (const one of ranked) {
        for (const other of ranked) {
          if (one.rank > other.rank) expect(height(one.level)).toBeGreaterThanOrEqual(height(other.level));
        }
      }
    }
  });
});

describe('a better answer never lowers a score', () => {
  const share = { ask: 'counts', numerator: 'phần', denominator: 'tổng' } as const;
  test.each([
    ['percent-bands', { kind: 'percent-bands', scale: 'share', question: share } as const],
    ['ratio-to-cap', { kind: 'ratio-to-cap', fullFrom: 30, question: share } as const],
  ])('%s', (_kind, rule) => {
    const whole = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(ruleSet, whole, fc.nat(1e6), fc.nat(1e6), (rules, denominator, one, other) => {
        const [less, more] = [one % (denominator + 1), other % (denominator + 1)].sort((a, b) => a - b);
        const score = scorerOf(rule, 15, rules);
        expect(score(counts(more ?? 0, denominator)).points).toBeGreaterThanOrEqual(
          score(counts(less ?? 0, denominator)).points,
        );
      }),
    );
  });

  test('yes-no, choice and direct-points', () => {
    const yesNo = scorerOf({ kind: 'yes-no' });
    expect(yesNo(yes).points).toBeGreaterThan(yesNo(no).points);
    const choice = scorerOf({ kind: 'choice', scale: 'rollout' });
    expect(choice(option('all')).points).toBeGreaterThan(choice(option('some')).points);
    expect(choice(option('some')).points).toBeGreaterThan(choice(option('none')).points);
    const direct = scorerOf({ kind: 'direct-points' });
    fc.assert(
      fc.property(fc.nat(150000), fc.nat(150000), (one, other) => {
        const [less, more] = [direct(number(one / 10000)).points, direct(number(other / 10000)).points];
        expect(Math.sign(less - more)).toBe(Math.sign(one - other));
      }),
    );
  });

  test('so no better answer lowers a total or a rank', () => {
    fc.assert(
      fc.property(ruleSet, fc.record(anyAnswer), fc.record(anyAnswer), (rules, mine, theirs) => {
        const result = (a1: Answer) => {
          const declarations = [declaration('me', { ...mine, a1 }), declaration('them', theirs)];
          const { rankings } = assess(rules, { ...inputOf([[unit('me')], [unit('them')]]), declarations });
          return rankings[0]?.ranked.find(({ unit: one }) => one.code === 'me');
        };
        const [worse, better] = [result(no), result(yes)];
        expect(better?.points ?? 0).toBeGreaterThan(worse?.points ?? 0);
        expect(better?.rank ?? 9).toBeLessThanOrEqual(worse?.rank ?? 0);
      }),
    );
  });
});
