import type { Answer } from '../../src/engine/answer';
import { assess } from '../../src/engine/assess';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import type { Unit } from '../../src/engine/scoring-input';
import { counts, fullMarks, fullMarksBut, inputOf, no, smallRuleSet, unit } from './small-rule-set';

const strict = smallRuleSet();
const lenient = smallRuleSet({ missing: 'zero' });
const gated = smallRuleSet({}, { gates: [{ target: 'A', minimum: { so: 20 }, citation: 'method' }] });

const founded = { notAssessed: { reason: 'Đơn vị mới thành lập', citation: '305/QĐ-UBND I.1' } };
const leftOut: Partial<Unit> = {
  notApplicable: [{ target: 'B2', reason: 'Không có thủ tục hành chính', denominator: 'leave-out' }],
};

type Answers = Readonly<Record<string, Answer>>;

test.each<[string, RuleSet, Partial<Unit>, Answers | undefined, object]>([
  ['everything answered', strict, {}, fullMarks, { code: 'ranked' }],
  ['newly founded', strict, founded, undefined, { code: 'not-assessed', ...founded.notAssessed }],
  ['newly founded and answering all the same', strict, founded, fullMarks, { code: 'not-assessed' }],
  ['a group does not apply', strict, leftOut, fullMarksBut('b21'), { code: 'not-ranked-overall', groups: ['B2'] }],
  ['a group does not apply, another answer is missing', strict, leftOut, {}, { code: 'not-ranked-overall' }],
  ['no form came', strict, {}, undefined, { code: 'insufficient-data', declared: false, missing: 6, invalid: 0 }],
  ['an empty form came', strict, {}, {}, { code: 'insufficient-data', declared: false, missing: 6, invalid: 0 }],
  [
    'one answer is missing',
    strict,
    {},
    fullMarksBut('c1'),
    { code: 'insufficient-data', declared: true, missing: 1, invalid: 0 },
  ],
  [
    'one answer is invalid',
    strict,
    {},
    { ...fullMarks, b21: counts(2, 1) },
    { code: 'insufficient-data', declared: true, missing: 0, invalid: 1 },
  ],
  ['missing counts zero', lenient, {}, fullMarksBut('c1'), { code: 'ranked' }],
  ['no form came, though missing counts zero', lenient, {}, undefined, { code: 'insufficient-data', declared: false }],
  [
    'invalid never counts zero',
    lenient,
    {},
    { ...fullMarks, b21: counts(2, 1) },
    { code: 'insufficient-data', invalid: 1 },
  ],
  ['a minimum is missed', gated, {}, { ...fullMarks, a1: no }, { code: 'gate-failed' }],
  ['a minimum is missed and data are lacking', gated, {}, { a1: no }, { code: 'insufficient-data' }],
])('%s', (_what, ruleSet, fields, answers, status) => {
  const [only] = assess(ruleSet, inputOf([[unit('u1', fields), answers]])).units;
  expect(only?.status).toMatchObject(status);
});

test('a unit that is not assessed has no scores, and a maximum for whoever prints it', () => {
  const [only] = assess(strict, inputOf([[unit('u1', founded)]])).units;
  expect(only?.groups).toEqual([]);
  expect(only?.criteria).toEqual([]);
  expect(only?.overall).toEqual({
    state: 'not-applicable',
    exclusion: { ...founded.notAssessed, groups: [] },
    points: 0,
    maximum: 1000000,
    missing: [],
    invalid: [],
  });
});

test('where missing counts zero, the missing are still named', () => {
  const [only] = assess(lenient, inputOf([[unit('u1'), fullMarksBut('c1')]])).units;
  expect(only?.overall).toMatchObject({ state: 'complete', points: 900000, missing: ['c1'] });
  expect(only?.criteria.at(-1)).toMatchObject({ state: 'missing', reason: { code: 'missing-counts-zero' } });
});

test('missing and invalid are named in every scope around them and in no other', () => {
  const answers = { ...fullMarksBut('b11'), b21: counts(2, 1) };
  const [only] = assess(strict, inputOf([[unit('u1'), answers]])).units;
  const told = [only?.overall, ...(only?.groups ?? [])].map((scope) => [
    scope?.group ?? 'all',
    scope?.state,
    scope?.missing,
    scope?.invalid,
  ]);
  expect(told).toEqual([
    ['all', 'incomplete', ['b11'], ['b21']],
    ['A', 'complete', [], []],
    ['B', 'incomplete', ['b11'], ['b21']],
    ['B1', 'incomplete', ['b11'], []],
    ['B2', 'incomplete', [], ['b21']],
    ['C', 'complete', [], []],
  ]);
});
