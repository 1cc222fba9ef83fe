import type { RuleSetProblem } from '../problem';
import type { RuleSet } from '../schema';
import { groupsOf } from '../tree';
import { placesOf } from './places';

/** Tables that could never hold a row: a group that the class is not asked, a list that it does not fill in. */
export function lintTables(ruleSet: RuleSet): RuleSetProblem[] {
  return placesOf(ruleSet.tables, 'tables').flatMap(({ item, path }): RuleSetProblem[] => {
    const empty = item.kind === 'list' ? isListEmpty(ruleSet, item) : isRankingEmpty(ruleSet, item);
    return empty ? [{ code: 'table-empty', path, parameters: { number: item.number, class: item.class } }] : [];
  });
}

type Table<Kind> = Extract<RuleSet['tables'][number], { kind: Kind }>;

function isRankingEmpty(ruleSet: RuleSet, { group, class: classCode }: Table<'ranking'>): boolean {
  return group !== undefined && !groupsOf(ruleSet, classCode).some(({ code }) => code === group);
}

function isListEmpty({ reportItems }: RuleSet, { reportItem, class: classCode }: Table<'list'>): boolean {
  return !reportItems.some(({ code, classes }) => code === reportItem && classes.includes(classCode));
}
