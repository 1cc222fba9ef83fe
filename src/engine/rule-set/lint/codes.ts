import type { RuleSetProblem } from '../problem';
import type { RuleSet } from '../schema';
import type { Place } from './places';
import { criterionPlaces, groupPlaces, placesOf } from './places';

type Coded = Place<{ readonly code: string }>;

/** Codes that stand for two things. Groups and criteria share theirs, since minima and exemptions name either. */
export function lintCodes(ruleSet: RuleSet): RuleSetProblem[] {
  const { citations, classes, levels, scales, reportItems, tables } = ruleSet;
  const citationCodes = placesOf(citations, 'citations').map(({ item, path }) => ({ item: { code: item.id }, path }));
  const options = placesOf(scales, 'scales').flatMap(({ item, path }) =>
    item.kind === 'options' ? [placesOf(item.options, `${path}.options`)] : [],
  );
  const columns = placesOf(reportItems, 'reportItems').map(({ item, path }) =>
    placesOf(item.columns, `${path}.columns`),
  );
  const spaces: (readonly Coded[])[] = [
    citationCodes,
    placesOf(classes, 'classes'),
    placesOf(levels, 'levels'),
    placesOf(scales, 'scales'),
    [...groupPlaces(ruleSet), ...criterionPlaces(ruleSet)],
    placesOf(reportItems, 'reportItems'),
    ...options,
    ...columns,
  ];
  return [...spaces.flatMap((space) => duplicates(space)), ...duplicateTables(tables)];
}

function duplicates(space: readonly Coded[]): RuleSetProblem[] {
  return repeated(space.map(({ item, path }) => ({ item: item.code, path }))).map(({ item, path, first }) => ({
    code: 'code-duplicate',
    path,
    parameters: { code: item, first },
  }));
}

function duplicateTables(tables: RuleSet['tables']): RuleSetProblem[] {
  const numbers = placesOf(tables, 'tables').map(({ item, path }) => ({ item: item.number, path: `${path}.number` }));
  const figures = placesOf(tables, 'tables').flatMap(({ item, path }) =>
    item.kind === 'ranking' && item.figure ? [{ item: item.figure.number, path: `${path}.figure.number` }] : [],
  );
  return [...repeated(numbers), ...repeated(figures)].map(({ item, path, first }) => ({
    code: 'table-duplicate',
    path,
    parameters: { number: item, first },
  }));
}

function repeated(texts: readonly Place<string>[]): (Place<string> & { readonly first: string })[] {
  const firsts = new Map<string, string>();
  return texts.flatMap(({ item, path }) => {
    const first = firsts.get(item);
    if (first !== undefined) return [{ item, path, first }];
    firsts.set(item, path);
    return [];
  });
}
