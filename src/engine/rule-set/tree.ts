import type { Criterion } from './criterion';
import type { CriteriaGroup, RuleSet } from './schema';

/** A criterion with the group that holds it. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly group: CriteriaGroup;
}

/** A group with its parent, absent for a top group. */
export interface PlacedGroup {
  readonly group: CriteriaGroup;
  readonly parent?: CriteriaGroup;
}

/** Every group of the tree, parents before children, in the regulation's order. */
export function placedGroups(ruleSet: RuleSet): PlacedGroup[] {
  const placed: PlacedGroup[] = [];
  const visit = (groups: readonly CriteriaGroup[], parent?: CriteriaGroup) => {
    for (const group of groups) {
      placed.push(parent ? { group, parent } : { group });
      visit(group.groups, group);
    }
  };
  visit(ruleSet.groups);
  return placed;
}

/** The groups that hold a criterion of the class, at any depth; parents before children, in the regulation's order. */
export function groupsOf(ruleSet: RuleSet, classCode: string): CriteriaGroup[] {
  return placedGroups(ruleSet)
    .map(({ group }) => group)
    .filter((group) => asksClass(group, classCode));
}

/** The criteria that the class is asked, in the regulation's order, each with its group. */
export function criteriaOf(ruleSet: RuleSet, classCode: string): PlacedCriterion[] {
  return groupsOf(ruleSet, classCode).flatMap((group) =>
    group.criteria.filter((criterion) => isAsked(criterion, classCode)).map((criterion) => ({ criterion, group })),
  );
}

/** True if the criterion has a maximum for the class; a class that is absent is not asked. */
export function isAsked(criterion: Criterion, classCode: string): boolean {
  return Object.hasOwn(criterion.maximum, classCode);
}

function asksClass(group: CriteriaGroup, classCode: string): boolean {
  return (
    group.criteria.some((criterion) => isAsked(criterion, classCode)) ||
    group.groups.some((child) => asksClass(child, classCode))
  );
}
