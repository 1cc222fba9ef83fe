import type { RuleSet } from '../../engine/rule-set/schema';
import { placedGroups } from '../../engine/rule-set/tree';
import type { InputSheetTexts } from '../../locales/vi/input-sheets';
import type { RangeAddress } from '../../spreadsheet/address';
import type { SheetPlan, ValidationPlan } from '../../spreadsheet/sheet-plan';
import type { CellGrid } from '../../spreadsheet/snapshot';
import { look } from '../look';
import { columnRange, content, inputSheet, inputSheetPlan, rowOf } from '../sheet-layout';
import { comparisonKey } from '../values/vietnamese-text';

/** The key of the sheet `Danh mục` in its mark. */
export const CATALOGUE_KEY = 'catalogue';

const HEADING_ROW = 2;
const FIRST_ENTRY = HEADING_ROW + 1;

/** A list that drop-downs refer to. */
interface ChoiceList {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly string[];
}

/** The lists of a workbook, each in its column. */
export interface Catalogue {
  readonly lists: readonly ChoiceList[];
  readonly texts: InputSheetTexts;
}

/** The key of the list that holds the options of a scale. */
export function scaleList(labels: readonly string[]): string {
  return `options:${labels.join('|')}`;
}

/** The lists that the sheets of this rule set choose from. */
export function catalogueOf(ruleSet: RuleSet, texts: InputSheetTexts): Catalogue {
  const { lists: names } = texts.catalogue;
  const scales = ruleSet.scales.flatMap((scale) => {
    if (scale.kind !== 'options') return [];
    const entries = scale.options.map(({ label }) => label);
    return [{ key: scaleList(entries), name: names.scale(scale.name), entries }];
  });
  const lists: ChoiceList[] = [
    { key: 'yes-no', name: names.yesNo, entries: [texts.yes, texts.no] },
    ...scales,
    { key: 'origins', name: names.origins, entries: texts.origins },
    { key: 'classes', name: names.classes, entries: ruleSet.classes.map(({ name }) => name) },
    { key: 'denominators', name: names.denominators, entries: Object.values(texts.units.denominators) },
    { key: 'forms', name: names.forms, entries: Object.values(texts.settings.forms) },
    { key: 'run-states', name: names.runStates, entries: Object.values(texts.settings.runStates) },
    {
      key: 'contents',
      name: names.contents,
      entries: [texts.earlier.overall, ...placedGroups(ruleSet).map(({ group }) => group.code)],
    },
    { key: 'levels', name: names.levels, entries: ruleSet.levels.map(({ name }) => name) },
    { key: 'statuses', name: names.statuses, entries: Object.values(texts.earlier.statuses) },
  ];
  return { lists, texts };
}

/**
 * The sheet `Danh mục`, hidden: drop-downs refer to its ranges and never to inline lists, since options hold commas
 * (DESIGN §4). It is written and never read: what a user may answer is the rule set's.
 */
export function planCatalogue({ lists, texts }: Catalogue): SheetPlan {
  const longest = Math.max(...lists.map(({ entries }) => entries.length));
  const headings = lists.map(({ name }) => content(texts.catalogue.heading(name), look.heading));
  const entries = Array.from({ length: longest }, (_, index) =>
    rowOf(
      lists.map((list) => (list.entries[index] === undefined ? undefined : content(list.entries[index], look.text))),
    ),
  );
  return inputSheetPlan(CATALOGUE_KEY, {
    name: texts.names.catalogue,
    visibility: 'hidden',
    columnWidths: lists.map(() => 32),
    rows: [rowOf([content(texts.catalogue.title, look.hint)]), rowOf(headings), ...entries],
  });
}

/** True where the first rows are the catalogue's, so that a copy of it is taken for nothing else. */
export function isCatalogue(head: CellGrid, texts: InputSheetTexts): boolean {
  const title = comparisonKey(texts.catalogue.title);
  return [...head.values()].some((row) =>
    [...row.values()].some(({ value }) => typeof value === 'string' && comparisonKey(value) === title),
  );
}

/** A drop-down over a range, its choices one of the lists. Throws `RangeError` for a list that is not there. */
export function choiceOf(
  catalogue: Catalogue,
  list: string,
  range: RangeAddress,
  prompt: { readonly title: string; readonly message: string },
  severity: 'stop' | 'information' = 'stop',
): ValidationPlan {
  const index = catalogue.lists.findIndex(({ key }) => key === list);
  const entries = catalogue.lists[index]?.entries;
  if (!entries) throw new RangeError(`no list ${list}`);
  const source = columnRange(index + 1, FIRST_ENTRY, FIRST_ENTRY + entries.length - 1);
  return {
    range,
    rule: { kind: 'list', source: { sheet: inputSheet(CATALOGUE_KEY), range: source } },
    allowBlank: true,
    prompt,
    error: { severity, ...prompt },
  };
}
