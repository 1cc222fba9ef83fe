import type { RuleSetProblem, RuleSetProblemCode } from '../problem';
import type { RuleSet } from '../schema';
import type { Place } from './places';
import { criterionPlaces, groupPlaces, placesOf } from './places';

/** Classes, citations, groups and report items that are named and don't exist. Scales are the business of the kinds. */
export function lintReferences(ruleSet: RuleSet): RuleSetProblem[] {
  const groups = groupPlaces(ruleSet).map(({ item }) => item.code);
  const criteria = criterionPlaces(ruleSet).map(({ item }) => item.code);
  const { classes, citations, reportItems, tables, gates = [] } = ruleSet;
  const namedGroups = [...placesOf(tables, 'tables'), ...placesOf(reportItems, 'reportItems')].flatMap(
    ({ item, path }) => (item.group === undefined ? [] : [{ item: item.group, path: `${path}.group` }]),
  );
  const namedItems = placesOf(tables, 'tables').flatMap(({ item, path }) =>
    item.kind === 'list' ? [{ item: item.reportItem, path: `${path}.reportItem` }] : [],
  );
  const targets = placesOf(gates, 'gates').map(({ item, path }) => ({ item: item.target, path: `${path}.target` }));
  return [
    ...unknown(
      'class-unknown',
      'class',
      classReferences(ruleSet),
      classes.map(({ code }) => code),
    ),
    ...unknown(
      'citation-unknown',
      'citation',
      citationReferences(ruleSet),
      citations.map(({ id }) => id),
    ),
    ...unknown('group-unknown', 'group', namedGroups, groups),
    ...unknown(
      'report-item-unknown',
      'reportItem',
      namedItems,
      reportItems.map(({ code }) => code),
    ),
    ...unknown('target-unknown', 'target', targets, [...groups, ...criteria]),
  ];
}

function unknown(
  code: RuleSetProblemCode,
  parameter: string,
  references: readonly Place<string>[],
  known: readonly string[],
): RuleSetProblem[] {
  const codes = new Set(known);
  return references
    .filter(({ item }) => !codes.has(item))
    .map(({ item, path }) => ({ code, path, parameters: { [parameter]: item } }));
}

function classReferences(ruleSet: RuleSet): Place<string>[] {
  const { tables, reportItems, gates = [] } = ruleSet;
  return [
    ...keys(ruleSet.statedMaximum, 'statedMaximum'),
    ...groupPlaces(ruleSet).flatMap(({ item, path }) => keys(item.statedMaximum, `${path}.statedMaximum`)),
    ...criterionPlaces(ruleSet).flatMap(({ item, path }) => keys(item.maximum, `${path}.maximum`)),
    ...placesOf(tables, 'tables').map(({ item, path }) => ({ item: item.class, path: `${path}.class` })),
    ...placesOf(reportItems, 'reportItems').flatMap(({ item, path }) => placesOf(item.classes, `${path}.classes`)),
    ...placesOf(gates, 'gates').flatMap(({ item, path }) => keys(item.minimum, `${path}.minimum`)),
  ];
}

function citationReferences(ruleSet: RuleSet): Place<string>[] {
  const { scales, tables, reportItems, policies, gates = [] } = ruleSet;
  const citing = [
    ...groupPlaces(ruleSet),
    ...criterionPlaces(ruleSet),
    ...placesOf(scales, 'scales'),
    ...placesOf(tables, 'tables'),
    ...placesOf(reportItems, 'reportItems'),
    ...placesOf(gates, 'gates'),
    ...Object.entries(policies).map(([name, item]) => ({ item, path: `policies.${name}` })),
  ];
  return citing.map(({ item, path }) => ({ item: item.citation, path: `${path}.citation` }));
}

function keys(record: Readonly<Record<string, number>>, path: string): Place<string>[] {
  return Object.keys(record).map((key) => ({ item: key, path: `${path}.${key}` }));
}
