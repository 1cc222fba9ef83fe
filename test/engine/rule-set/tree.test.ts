import { criteriaOf, groupsOf, placedGroups } from '../../../src/engine/rule-set/tree';
import { smallRuleSet } from '../small-rule-set';

const ruleSet = smallRuleSet();

test('groups stand parents before children, each with its parent', () => {
  expect(placedGroups(ruleSet).map(({ group, parent }) => [group.code, parent?.code])).toEqual([
    ['A', undefined],
    ['B', undefined],
    ['B1', 'B'],
    ['B2', 'B'],
    ['C', undefined],
  ]);
});

test('a class has the groups and criteria that it has a maximum in', () => {
  expect(groupsOf(ruleSet, 'so').map(({ code }) => code)).toEqual(['A', 'B', 'B1', 'B2', 'C']);
  expect(groupsOf(ruleSet, 'huyen').map(({ code }) => code)).toEqual(['A', 'B', 'B1', 'B2']);
  expect(groupsOf(ruleSet, 'xa')).toEqual([]);
  expect(criteriaOf(ruleSet, 'huyen').map(({ criterion, group }) => `${group.code} ${criterion.code}`)).toEqual([
    'A a1',
    'A a2',
    'B1 b11',
    'B1 b12',
    'B2 b21',
  ]);
});

test('a class that is named like a property of every object is not asked', () => {
  expect(criteriaOf(ruleSet, 'constructor')).toEqual([]);
});
