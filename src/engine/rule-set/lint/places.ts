import type { Criterion } from '../criterion';
import type { CriteriaGroup, RuleSet } from '../schema';

/** Something in a rule set with the path at which it stands. */
export interface Place<Item> {
  readonly item: Item;
  readonly path: string;
}

/** The items of a list, each with its path. */
export function placesOf<Item>(items: readonly Item[], path: string): Place<Item>[] {
  return items.map((item, index) => ({ item, path: `${path}.${index}` }));
}

/** Every group of the tree with its path, parents before children. */
export function groupPlaces({ groups }: RuleSet): Place<CriteriaGroup>[] {
  const visit = (level: readonly CriteriaGroup[], path: string): Place<CriteriaGroup>[] =>
    placesOf(level, path).flatMap((place) => [place, ...visit(place.item.groups, `${place.path}.groups`)]);
  return visit(groups, 'groups');
}

/** Every criterion with its path. */
export function criterionPlaces(ruleSet: RuleSet): Place<Criterion>[] {
  return groupPlaces(ruleSet).flatMap(({ item, path }) => placesOf(item.criteria, `${path}.criteria`));
}
