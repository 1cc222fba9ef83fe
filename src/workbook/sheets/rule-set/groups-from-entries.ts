import { comparisonKey } from '../../values/vietnamese-text';
import { byClass, defined, pick, value, word, type Json, type Origins } from './entry-values';
import type { ReadEntry } from './table';
import { GROUP_WORD, askWords, kindWords, supplierWords } from './words';

const isGroup = (entry: ReadEntry) => comparisonKey(String(value(entry, 'kind') ?? '')) === comparisonKey(GROUP_WORD);

/**
 * The tree of groups that the rows of `Nhóm và tiêu chí` describe by the column `Thuộc nhóm`. Rows that no tree can hold
 * (their group is unknown, or contains itself) are left out of `origins`, so that the caller can name them.
 */
export function groupsFromEntries(
  entries: readonly ReadEntry[],
  classCodes: readonly string[],
  origins: Origins,
): Json[] {
  const placed = new Set<ReadEntry>();
  const place = (path: string, entry: ReadEntry) => {
    placed.add(entry);
    origins.set(path, { entry });
  };
  const under = (parent: ReadEntry['cells'][string]['value'] | undefined, group: boolean) =>
    entries.filter((entry) => isGroup(entry) === group && value(entry, 'parent') === parent && !placed.has(entry));
  const tree = (parent: string | undefined, path: string): Json[] =>
    under(parent, true).map((entry, index) => {
      const own = `${path}.${index}`;
      place(own, entry);
      const code = value(entry, 'code');
      const criteria = code === undefined ? [] : under(code, false);
      return {
        ...pick(entry, ['code', 'name', 'shortName', 'citation']),
        statedMaximum: byClass(entry, classCodes),
        criteria: criteria.map((child, childIndex) => {
          place(`${own}.criteria.${childIndex}`, child);
          return criterion(child, classCodes);
        }),
        groups: code === undefined ? [] : tree(String(code), `${own}.groups`),
      };
    });
  return tree(undefined, 'groups');
}

function criterion(entry: ReadEntry, classCodes: readonly string[]): Json {
  const ask = word(entry, 'ask', askWords);
  return {
    ...pick(entry, ['code', 'name', 'citation', 'evidence', 'unitOfMeasure', 'effectiveFrom', 'effectiveTo', 'note']),
    placeholder: value(entry, 'placeholder') === true,
    ...defined({ supplier: word(entry, 'supplier', supplierWords) }),
    maximum: byClass(entry, classCodes),
    rule: {
      ...pick(entry, ['scale', 'fullFrom']),
      ...defined({ kind: word(entry, 'kind', kindWords) }),
      ...(ask === undefined ? {} : { question: { ask, ...pick(entry, ['numerator', 'denominator']) } }),
    },
  };
}
