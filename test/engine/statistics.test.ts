import fc from 'fast-check';
import type { Answer } from '../../src/engine/answer';
import { assess } from '../../src/engine/assess';
import type { EarlierPeriod, Unit } from '../../src/engine/scoring-input';
import { coverage, earlierLevelShares, levelShares, wholePercents } from '../../src/engine/statistics';
import {
  counts,
  fullMarks,
  fullMarksBut,
  inputOf,
  no,
  number,
  option,
  percent,
  smallRuleSet,
  unit,
} from './small-rule-set';

/** 100, 70 and 55 points of 100: a good, a fair and an average result. */
const good = fullMarks;
const fair: Record<string, Answer> = { ...fullMarks, b21: counts(1, 20), c1: number(10), a2: option('some') };
const average: Record<string, Answer> = { ...fullMarks, a1: no, b21: counts(0, 1), c1: number(10) };

const noServices: Partial<Unit> = {
  notApplicable: [{ target: 'B2', reason: 'Không có thủ tục hành chính', denominator: 'leave-out' }],
};

/** The make-up of Bình Định in 2016: 21 departments, 2 of them new and 2 without services, and 11 districts. */
function binhDinh() {
  const so = (count: number, name: string, answers: Record<string, Answer>) =>
    Array.from({ length: count }, (_, index) => [unit(`${name}${index}`), answers] as const);
  const huyen = (count: number, name: string, answers: Readonly<Record<string, Answer>>) =>
    Array.from({ length: count }, (_, index) => [unit(`${name}${index}`, { class: 'huyen' }), answers] as const);
  const districtFair = { ...fullMarksBut('c1'), b21: counts(1, 20) };
  const districtAverage = { ...fullMarksBut('c1'), a1: no, b11: percent(0.1), b21: counts(0, 1) };
  return inputOf([
    [unit('vp', noServices), fullMarksBut('b21')],
    [unit('bdt', noServices), fullMarksBut('b21')],
    [unit('vhtt', { notAssessed: { reason: 'Mới tách' } })],
    [unit('dl', { notAssessed: { reason: 'Mới tách' } })],
    ...so(6, 'good', good),
    ...so(10, 'fair', fair),
    ...so(1, 'average', average),
    ...huyen(5, 'hfair', districtFair),
    ...huyen(6, 'haverage', districtAverage),
  ]);
}

describe('the sentences of 305/QĐ-UBND', () => {
  const assessment = assess(smallRuleSet(), binhDinh());

  test('28/32 đơn vị gồm 17/21 và 11/11; từng nhóm 30/32 gồm 19/21 và 11/11', () => {
    expect(coverage(assessment)).toEqual({
      classes: [
        { class: 'so', units: 21, overall: 17, groups: 19 },
        { class: 'huyen', units: 11, overall: 11, groups: 11 },
      ],
      total: { units: 32, overall: 28, groups: 30 },
    });
  });

  test('departments 35 % Tốt, 59 % Khá: 06, 10 and 01 of 17 add up to 100', () => {
    expect(levelShares(assessment, 'so')).toEqual([
      { level: 'tot', count: 6, of: 17, percent: 35 },
      { level: 'kha', count: 10, of: 17, percent: 59 },
      { level: 'tb', count: 1, of: 17, percent: 6 },
    ]);
  });

  test('districts 45 % Khá: 05 and 06 of 11', () => {
    expect(levelShares(assessment, 'huyen').map(({ percent: share }) => share)).toEqual([0, 45, 55]);
  });

  test('of a group too', () => {
    expect(levelShares(assessment, 'so', 'A').map(({ count, of }) => [count, of])).toEqual([
      [18, 19],
      [0, 19],
      [1, 19],
    ]);
  });
});

test('units without enough data are not covered, but count among all', () => {
  const assessment = assess(smallRuleSet(), inputOf([[unit('u1'), { a1: no, a2: option('all') }], [unit('u2')]]));
  expect(coverage(assessment).total).toEqual({ units: 2, overall: 0, groups: 1 });
  expect(levelShares(assessment, 'so').map(({ count, of, percent: share }) => [count, of, share])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

describe('shares of the earlier period', () => {
  const shares = (list: EarlierPeriod['shares']) => {
    const earlier = { period: { code: '2015', name: 'năm 2015' }, results: [], shares: list };
    return earlierLevelShares(assess(smallRuleSet(), inputOf([], { earlier })), 'so');
  };

  test('10 of 18 alone is 56 %, none is 0 %', () => {
    const known = [
      { class: 'so', level: 'kha', count: 10, of: 18 },
      { class: 'so', level: 'tot', count: 0, of: 18 },
      { class: 'huyen', level: 'kha', count: 1, of: 11 },
    ];
    expect(shares(known).map(({ level, percent: share }) => [level, share])).toEqual([
      ['tot', 0],
      ['kha', 56],
    ]);
  });

  test('where all levels are known they add up to 100', () => {
    const thirds = ['tot', 'kha', 'tb'].map((level) => ({ class: 'so', level, count: 1, of: 3 }));
    expect(shares(thirds).map(({ percent: share }) => share)).toEqual([34, 33, 33]);
  });

  test('none are known where there was no earlier period', () => {
    expect(earlierLevelShares(assess(smallRuleSet(), inputOf([])), 'so')).toEqual([]);
  });
});

describe('whole percents by the largest remainder', () => {
  test.each([
    [
      [6, 10, 1],
      [35, 59, 6],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [17, 0, 0],
      [100, 0, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('%j are %j', (numbers, percents) => {
    expect(
      wholePercents(
        numbers,
        numbers.reduce((sum, one) => sum + one, 0),
      ),
    ).toEqual(percents);
  });

  test('always: they add up to 100 and none is off by a whole percent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), (numbers) => {
        const of = numbers.reduce((sum, one) => sum + one, 0);
        fc.pre(of > 0);
        const percents = wholePercents(numbers, of);
        expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100);
        percents.forEach((share, index) => {
          expect(Math.abs(share * of - (numbers[index] ?? 0) * 100)).toBeLessThan(of);
        });
      }),
    );
  });
});
