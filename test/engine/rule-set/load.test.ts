import { loadRuleSet } from '../../../src/engine/rule-set/load';
import { loadProblemCodes } from '../../../src/engine/rule-set/problem';
import { smallRuleSetJson } from '../small-rule-set';
import { broken } from './broken';

const json = smallRuleSetJson();
const problemsOf = (value: unknown) => {
  const loaded = loadRuleSet(value);
  return 'problems' in loaded ? loaded.problems : [];
};

test('a good rule set loads, with its defaults filled in', () => {
  const loaded = loadRuleSet(json);
  if ('problems' in loaded) throw new Error('refused');
  expect(loaded.ruleSet.remarks).toEqual([]);
  expect(loaded.ruleSet.policies.ties).toEqual({ choice: 'dense', citation: 'tables', assumed: false });
  expect(loaded.ruleSet.groups[0]?.criteria[0]).toMatchObject({ placeholder: false, supplier: 'unit' });
});

const cases: [string, unknown, string, Record<string, unknown>][] = [
  ['schema-version', broken('schemaVersion', 2), 'schemaVersion', { found: 2, supported: 1 }],
  ['field-missing', broken('title', undefined), 'title', {}],
  ['field-missing', broken('schemaVersion', undefined), 'schemaVersion', {}],
  [
    'field-missing',
    broken('groups.1.groups.0.criteria.0.citation', undefined),
    'groups.1.groups.0.criteria.0.citation',
    {},
  ],
  ['field-unknown', broken('groups.0.weight', 3), 'groups.0.weight', { field: 'weight' }],
  ['field-unknown', broken('colour', 'red'), 'colour', { field: 'colour' }],
  [
    'wrong-type',
    broken('groups.0.criteria.0.maximum.so', '15'),
    'groups.0.criteria.0.maximum.so',
    { expected: 'number' },
  ],
  ['wrong-type', 'a text', '', { expected: 'object' }],
  ['wrong-type', null, '', { expected: 'object' }],
  ['wrong-value', broken('groups.0.criteria.0.rule.kind', 'average'), 'groups.0.criteria.0.rule.kind', {}],
  ['wrong-value', broken('policies.ties.choice', 'random'), 'policies.ties.choice', { expected: 'dense, competition' }],
  ['wrong-format', broken('id', 'Bình Định'), 'id', {}],
  ['wrong-format', broken('citations.1.effectiveFrom', '1/1/2016'), 'citations.1.effectiveFrom', {}],
  ['too-small', broken('groups', []), 'groups', { minimum: 1 }],
  ['too-small', broken('levels.2.from', -1), 'levels.2.from', { minimum: 0 }],
  ['too-large', broken('levels.0.from', 101), 'levels.0.from', { maximum: 100 }],
  [
    'not-supported',
    broken('categories', [{ code: 'x', name: 'x', groups: ['A'] }]),
    'categories',
    { field: 'categories' },
  ],
  [
    'not-supported',
    broken('targets', [{ code: 't', name: 't', classes: ['so'], value: 1, citation: 'method' }]),
    'targets',
    { field: 'targets' },
  ],
];

test.each(cases)('%s', (code, value, path, parameters) => {
  expect(problemsOf(value)).toEqual([{ code, path, parameters: expect.objectContaining(parameters) }]);
});

test('the kinds that are known are named where another was written', () => {
  const [problem] = problemsOf(broken('groups.0.criteria.0.rule.kind', 'average'));
  expect(problem?.parameters['expected']).toBe('yes-no, choice, percent-bands, ratio-to-cap, direct-points');
});

test('every code of the loader is shown by a case', () => {
  expect(new Set(cases.map(([code]) => code))).toEqual(new Set(loadProblemCodes));
});

test('all problems are told at once', () => {
  expect(problemsOf({ ...broken('title', undefined), id: 'B' }).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['title', 'id']),
  );
});

test('empty categories ask for nothing', () => {
  expect(problemsOf({ ...json, categories: [], targets: [] })).toEqual([]);
});
