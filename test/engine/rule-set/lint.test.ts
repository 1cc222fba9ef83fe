import { assess } from '../../../src/engine/assess';
import { lintRuleSet } from '../../../src/engine/rule-set/lint';
import { loadRuleSet } from '../../../src/engine/rule-set/load';
import { lintProblemCodes } from '../../../src/engine/rule-set/problem';
import type { RuleSetProblem } from '../../../src/engine/rule-set/problem';
import { fullMarks, inputOf, smallRuleSet, unit } from '../small-rule-set';
import { broken } from './broken';

/** What the linter says of a rule set that loads. */
function problemsOf(json: Record<string, unknown>, on?: string): RuleSetProblem[] {
  const loaded = loadRuleSet(json);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return lintRuleSet(loaded.ruleSet, on === undefined ? {} : { on });
}

test('a sound rule set has no problems, and scores', () => {
  expect(lintRuleSet(smallRuleSet())).toEqual([]);
  expect(assess(smallRuleSet(), inputOf([[unit('u1'), fullMarks]])).units[0]?.status.code).toBe('ranked');
});

const gate = (minimum: Record<string, number>, target = 'A') =>
  broken('gates', [{ target, minimum, citation: 'method' }]);
const bands = (...list: object[]) =>
  broken(
    'scales.1.bands',
    list.map((band) => ({ label: '', points: 15, ...band })),
  );
const table = (fields: object) =>
  broken('tables.3', {
    kind: 'ranking',
    number: '9',
    class: 'so',
    title: '',
    showEarlierRank: true,
    citation: 'tables',
    ...fields,
  });

/** One broken rule set for each mistake: code, where it is told, and its parameters. */
const cases: [string, Record<string, unknown>, string, Record<string, string | number>][] = [
  ['code-duplicate', broken('levels.1.code', 'tot'), 'levels.1', { code: 'tot', first: 'levels.0' }],
  ['code-duplicate', broken('classes.2', { code: 'so', name: 'sở' }), 'classes.2', { code: 'so', first: 'classes.0' }],
  [
    'code-duplicate',
    broken('citations.2', { id: 'method', document: '' }),
    'citations.2',
    { code: 'method', first: 'citations.0' },
  ],
  [
    'code-duplicate',
    broken('scales.0.options.1.code', 'all'),
    'scales.0.options.1',
    { code: 'all', first: 'scales.0.options.0' },
  ],
  [
    'code-duplicate',
    broken('groups.2.criteria.0.code', 'a1'),
    'groups.2.criteria.0',
    { code: 'a1', first: 'groups.0.criteria.0' },
  ],
  // Minima and exemptions name a group or a criterion, so the two may not share a code.
  ['code-duplicate', broken('groups.2.criteria.0.code', 'A'), 'groups.2.criteria.0', { code: 'A', first: 'groups.0' }],
  ['table-duplicate', broken('tables.1.number', '1'), 'tables.1.number', { number: '1', first: 'tables.0.number' }],
  ['class-unknown', broken('groups.0.statedMaximum.xa', 30), 'groups.0.statedMaximum.xa', { class: 'xa' }],
  ['class-unknown', broken('groups.0.criteria.0.maximum.xa', 15), 'groups.0.criteria.0.maximum.xa', { class: 'xa' }],
  ['class-unknown', broken('reportItems.0.classes.1', 'xa'), 'reportItems.0.classes.1', { class: 'xa' }],
  ['class-unknown', gate({ xa: 1 }), 'gates.0.minimum.xa', { class: 'xa' }],
  ['citation-unknown', broken('groups.0.citation', 'x'), 'groups.0.citation', { citation: 'x' }],
  ['citation-unknown', broken('scales.0.citation', 'x'), 'scales.0.citation', { citation: 'x' }],
  ['citation-unknown', broken('policies.ties.citation', 'x'), 'policies.ties.citation', { citation: 'x' }],
  [
    'citation-unknown',
    broken('groups.1.groups.0.criteria.0.citation', 'x'),
    'groups.1.groups.0.criteria.0.citation',
    { citation: 'x' },
  ],
  ['scale-unknown', broken('groups.0.criteria.1.rule.scale', 'x'), 'groups.0.criteria.1.rule.scale', { scale: 'x' }],
  [
    'scale-wrong-kind',
    broken('groups.0.criteria.1.rule.scale', 'share'),
    'groups.0.criteria.1.rule.scale',
    { scale: 'share', found: 'bands', expected: 'options' },
  ],
  ['group-unknown', broken('reportItems.0.group', 'Z'), 'reportItems.0.group', { group: 'Z' }],
  ['target-unknown', gate({ so: 1 }, 'Z'), 'gates.0.target', { target: 'Z' }],
  [
    'period-reversed',
    broken('citations.1.effectiveTo', '2015-12-31'),
    'citations.1.effectiveTo',
    { effectiveFrom: '2016-01-01', effectiveTo: '2015-12-31' },
  ],
  [
    'group-empty',
    broken('groups.3', { code: 'D', name: 'Trống', statedMaximum: {}, citation: 'method' }),
    'groups.3',
    { group: 'D' },
  ],
  [
    'maximum-not-stated',
    broken('groups.0.statedMaximum.so', undefined),
    'groups.0.statedMaximum.so',
    { class: 'so', sum: 30 },
  ],
  [
    'maximum-mismatch',
    broken('groups.0.statedMaximum.so', 31),
    'groups.0.statedMaximum.so',
    { class: 'so', stated: 31, sum: 30 },
  ],
  [
    'maximum-mismatch',
    broken('statedMaximum.huyen', 100),
    'statedMaximum.huyen',
    { class: 'huyen', stated: 100, sum: 110 },
  ],
  // A maximum for a class that the group does not ask.
  [
    'maximum-mismatch',
    broken('groups.2.statedMaximum.huyen', 5),
    'groups.2.statedMaximum.huyen',
    { class: 'huyen', stated: 5, sum: 0 },
  ],
  [
    'too-precise',
    broken('scales.0.options.1.points', 10.00001),
    'scales.0.options.1.points',
    { found: 10.00001, decimals: 4 },
  ],
  ['too-precise', gate({ so: 0.00001 }), 'gates.0.minimum.so', { found: 0.00001, decimals: 4 }],
  ['minimum-over-maximum', gate({ so: 31 }), 'gates.0.minimum.so', { class: 'so', minimum: 31, maximum: 30 }],
  [
    'minimum-over-maximum',
    gate({ huyen: 16 }, 'b12'),
    'gates.0.minimum.huyen',
    { class: 'huyen', minimum: 16, maximum: 15 },
  ],
  [
    'bands-not-descending',
    bands({ from: 80 }, { from: 80, points: 10 }, { from: 0, points: 0 }),
    'scales.1.bands.1',
    { scale: 'share', from: 80, before: 80 },
  ],
  [
    'bands-not-descending',
    bands({ from: 50 }, { from: 80, points: 10 }, { from: 0, points: 0 }),
    'scales.1.bands.1',
    { scale: 'share', from: 80, before: 50 },
  ],
  [
    'bands-points-rising',
    bands({ from: 80 }, { from: 50, points: 5 }, { from: 0, points: 10 }),
    'scales.1.bands.2.points',
    { scale: 'share', points: 10, before: 5 },
  ],
  ['bands-without-zero-end', bands({ from: 80 }, { from: 50, points: 5 }), 'scales.1.bands.1', { scale: 'share' }],
  ['bands-without-zero-end', bands({ from: 80 }, { above: 0, points: 5 }), 'scales.1.bands.1', { scale: 'share' }],
  ['band-two-edges', bands({ from: 80, above: 70 }, { from: 0, points: 0 }), 'scales.1.bands.0', { scale: 'share' }],
  [
    'band-without-edge',
    bands({ from: 80 }, { points: 5 }, { from: 0, points: 0 }),
    'scales.1.bands.1',
    { scale: 'share' },
  ],
  ['levels-not-descending', broken('levels.1.from', 80), 'levels.1.from', { from: 80, before: 80 }],
  ['levels-without-zero-end', broken('levels.2.from', 10), 'levels.2.from', { from: 10 }],
  ['table-empty', table({ class: 'huyen', group: 'C' }), 'tables.3', { number: '9', class: 'huyen' }],
  ['table-empty', broken('tables.2.class', 'so'), 'tables.2', { number: '2.1', class: 'so' }],
];

test.each(cases)('%s, alone and in its place', (code, json, path, parameters) => {
  expect(problemsOf(json)).toEqual([{ code, path, parameters }]);
});

/** Mistakes that bring another with them, such as a maximum that no longer fits its group. */
const among: [string, Record<string, unknown>, string, Record<string, string | number>][] = [
  [
    'code-duplicate',
    broken('groups.1.groups.1.code', 'B1'),
    'groups.1.groups.1',
    { code: 'B1', first: 'groups.1.groups.0' },
  ],
  ['class-unknown', table({ class: 'xa', group: 'A' }), 'tables.3.class', { class: 'xa' }],
  ['group-unknown', table({ group: 'Z' }), 'tables.3.group', { group: 'Z' }],
  ['report-item-unknown', broken('tables.2.reportItem', 'x'), 'tables.2.reportItem', { reportItem: 'x' }],
  [
    'points-over-maximum',
    broken('groups.0.criteria.1.maximum.so', 12),
    'groups.0.criteria.1.maximum.so',
    { scale: 'rollout', points: 15, maximum: 12 },
  ],
  [
    'maximum-out-of-reach',
    broken('groups.1.groups.0.criteria.0.maximum.so', 20),
    'groups.1.groups.0.criteria.0.maximum.so',
    { scale: 'share', points: 15, maximum: 20 },
  ],
  [
    'maximum-off-step',
    broken('groups.1.groups.1.criteria.0.maximum.so', 32),
    'groups.1.groups.1.criteria.0.maximum.so',
    { maximum: 32, step: 5 },
  ],
  [
    'too-precise',
    broken('groups.0.criteria.0.maximum.so', 15.00001),
    'groups.0.criteria.0.maximum.so',
    { found: 15.00001, decimals: 4 },
  ],
  [
    'too-precise',
    broken('policies.pointRounding.choice.step', 0.00003),
    'policies.pointRounding.choice.step',
    { found: 0.00003, decimals: 4 },
  ],
  ['nothing-to-earn', broken('groups.2.criteria.0.maximum.so', 0), 'groups.2.statedMaximum.so', { class: 'so' }],
  ['nothing-to-earn', broken('classes.2', { code: 'xa', name: 'xã' }), 'statedMaximum.xa', { class: 'xa' }],
];

test.each(among)('%s, among what it brings with it', (code, json, path, parameters) => {
  expect(problemsOf(json)).toContainEqual({ code, path, parameters });
});

test('figures have numbers of their own', () => {
  const figure = { number: '1', caption: '' };
  const json = table({ number: '9', figure });
  expect(problemsOf(json)).toEqual([]);
  const tables = json['tables'] as Record<string, unknown>[];
  tables[0] = { ...tables[0], figure };
  const parameters = { number: '1', first: 'tables.0.figure.number' };
  expect(problemsOf(json)).toEqual([{ code: 'table-duplicate', path: 'tables.3.figure.number', parameters }]);
});

test('a band above a threshold may be followed by one at the threshold', () => {
  expect(problemsOf(bands({ above: 50 }, { from: 50, points: 10 }, { from: 0, points: 0 }))).toEqual([]);
});

test('a maximum of decimals is compared without the noise of float addition', () => {
  const json = broken('groups.2.criteria.0.maximum.so', 10.1);
  expect(problemsOf({ ...json, statedMaximum: { so: 100.1, huyen: 110 } })).toEqual([
    { code: 'maximum-mismatch', path: 'groups.2.statedMaximum.so', parameters: { class: 'so', stated: 10, sum: 10.1 } },
  ]);
});

describe('dates are judged by the date that the caller gives', () => {
  const json = broken('citations.1.effectiveTo', '2020-06-30');

  test.each([
    [undefined, []],
    ['2016-01-01', []],
    ['2020-06-30', []],
    [
      '2015-12-31',
      [
        {
          code: 'not-in-effect',
          path: 'citations.1.effectiveFrom',
          parameters: { effectiveFrom: '2016-01-01', on: '2015-12-31' },
        },
      ],
    ],
    [
      '2020-07-01',
      [
        {
          code: 'citation-expired',
          path: 'citations.1.effectiveTo',
          parameters: { citation: 'tables', effectiveTo: '2020-06-30', on: '2020-07-01' },
        },
      ],
    ],
  ])('on %s', (on, problems) => {
    expect(problemsOf(json, on)).toEqual(problems);
  });

  test('a criterion that is no longer in effect is told too', () => {
    const ended = broken('groups.0.criteria.0.effectiveTo', '2018-12-31');
    expect(problemsOf(ended, '2019-01-01')).toEqual([
      {
        code: 'not-in-effect',
        path: 'groups.0.criteria.0.effectiveTo',
        parameters: { effectiveTo: '2018-12-31', on: '2019-01-01' },
      },
    ]);
  });
});

test('every code of the linter is shown by a case', () => {
  const shown = [...cases, ...among].map(([code]) => code);
  expect(new Set([...shown, 'citation-expired', 'not-in-effect'])).toEqual(new Set(lintProblemCodes));
});
