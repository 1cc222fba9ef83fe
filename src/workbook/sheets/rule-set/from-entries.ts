import { comparisonKey } from '../../values/vietnamese-text';
import {
  byClass,
  defined,
  pick,
  separated,
  value,
  word,
  type Json,
  type JsonObject,
  type Origins,
} from './entry-values';
import { groupsFromEntries } from './groups-from-entries';
import type { ReadCell, ReadEntry } from './table';
import type { RuleSetTableKey } from './tables';
import { generalItems } from './to-entries';
import {
  bandEdgeWords,
  missingWords,
  policyWords,
  rankByWords,
  rankOnWords,
  roundingModeWords,
  scaleKindWords,
  tableKindWords,
  tieWords,
} from './words';

export type ReadEntries = Readonly<Partial<Record<RuleSetTableKey, readonly ReadEntry[]>>>;

/** The rule set as the sheet says it, still to be checked by the loader, and where each part of it stands. */
export function fromEntries(entries: ReadEntries, classCodes: readonly string[]): { json: Json; origins: Origins } {
  const origins: Origins = new Map();
  const list = (key: RuleSetTableKey, path: string, toJson: (entry: ReadEntry) => Json) =>
    (entries[key] ?? []).map((entry, index) => {
      origins.set(`${path}.${index}`, { entry });
      return toJson(entry);
    });
  const general = (item: keyof typeof generalItems) => {
    const entry = generalEntry(entries.general ?? [], generalItems[item]);
    if (!entry) return undefined;
    origins.set(item === 'form' || item === 'ratio' ? `labels.${item}` : item, { entry, column: 'value' });
    return text(value(entry, 'value'));
  };
  const optionalList = (key: RuleSetTableKey, toJson: (entry: ReadEntry) => Json) =>
    (entries[key] ?? []).length > 0 ? { [key]: list(key, key, toJson) } : {};
  const json = {
    ...defined({ id: general('id'), version: general('version'), title: general('title') }),
    schemaVersion: wholeNumber(general('schemaVersion') ?? 1),
    labels: defined({ form: general('form'), ratio: general('ratio') }),
    legalBasis: list('legalBasis', 'legalBasis', (entry) => value(entry, 'text') ?? ''),
    classes: list('classes', 'classes', (entry) => pick(entry, ['code', 'name'])),
    statedMaximum: statedMaximum(entries.classes ?? [], origins),
    groups: groupsFromEntries(entries.criteria ?? [], classCodes, origins),
    scales: scales(entries.scales ?? [], origins),
    levels: list('levels', 'levels', (entry) => pick(entry, ['code', 'name', 'shortName', 'from', 'colour'])),
    policies: policies(entries.policies ?? [], origins),
    ...optionalList('gates', (entry) => ({
      ...pick(entry, ['target', 'citation']),
      minimum: byClass(entry, classCodes),
    })),
    reportItems: reportItems(entries.reportItems ?? [], origins),
    tables: list('tables', 'tables', printedTable),
    ...optionalList('targets', (entry) => ({
      ...pick(entry, ['code', 'name', 'value', 'citation']),
      classes: separated(entry, 'classes'),
    })),
    ...optionalList('categories', (entry) => ({
      ...pick(entry, ['code', 'name']),
      groups: separated(entry, 'groups'),
    })),
    citations: list('citations', 'citations', (entry) =>
      pick(entry, ['id', 'document', 'passage', 'quote', 'effectiveFrom', 'effectiveTo']),
    ),
    remarks: list('remarks', 'remarks', (entry) => value(entry, 'text') ?? ''),
  };
  return { json, origins };
}

function statedMaximum(classes: readonly ReadEntry[], origins: Origins): JsonObject {
  const maxima = classes.map((entry): [string, Json | undefined] => {
    const code = String(value(entry, 'code') ?? '');
    origins.set(`statedMaximum.${code}`, { entry, column: 'maximum' });
    return [code, value(entry, 'maximum')];
  });
  return defined(Object.fromEntries(maxima));
}

function generalEntry(entries: readonly ReadEntry[], item: string): ReadEntry | undefined {
  const key = comparisonKey(item);
  return entries.find((entry) => comparisonKey(String(value(entry, 'item') ?? '')) === key);
}

const text = (found: ReadCell['value'] | undefined) => (found === undefined ? undefined : String(found));

/** Rows of the same code, one after another or not, in the order in which each code first appears. */
function grouped(entries: readonly ReadEntry[], key: string): ReadEntry[][] {
  const byCode = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const code = String(value(entry, key) ?? '');
    byCode.set(code, [...(byCode.get(code) ?? []), entry]);
  }
  return [...byCode.values()];
}

function scales(entries: readonly ReadEntry[], origins: Origins): Json[] {
  return grouped(entries, 'scale').map((rows, index) => {
    const [first] = rows;
    if (!first) return {};
    const kind = word(first, 'kind', scaleKindWords);
    const part = kind === 'options' ? 'options' : 'bands';
    origins.set(`scales.${index}`, { entry: first });
    rows.forEach((entry, rowIndex) => origins.set(`scales.${index}.${part}.${rowIndex}`, { entry }));
    return {
      ...defined({ code: value(first, 'scale'), kind }),
      ...pick(first, ['name', 'citation']),
      [part]: rows.map((row) =>
        part === 'bands'
          ? pick(row, ['from', 'above', 'label', 'points'])
          : { ...defined({ code: value(row, 'option') }), ...pick(row, ['label', 'points']) },
      ),
    };
  });
}

function reportItems(entries: readonly ReadEntry[], origins: Origins): Json[] {
  return grouped(entries, 'code').map((rows, index) => {
    const [first] = rows;
    if (!first) return {};
    origins.set(`reportItems.${index}`, { entry: first });
    return {
      ...pick(first, ['code', 'name', 'group', 'citation']),
      classes: separated(first, 'classes'),
      columns: rows.map((row) => defined({ code: value(row, 'column'), label: value(row, 'label') })),
    };
  });
}

function policies(entries: readonly ReadEntry[], origins: Origins): JsonObject {
  const read: Record<string, Json> = {};
  for (const entry of entries) {
    const name = word(entry, 'policy', policyWords);
    if (name === undefined) continue;
    origins.set(`policies.${name}`, { entry });
    origins.set(`policies.${name}.choice`, { entry, column: name === 'percentDecimals' ? 'number' : 'choice' });
    origins.set(`policies.${name}.choice.step`, { entry, column: 'number' });
    const choice = policyChoice(name, entry);
    read[name] = {
      ...defined({ choice }),
      ...pick(entry, ['note', 'citation']),
      assumed: value(entry, 'assumed') === true,
    };
  }
  return read;
}

function policyChoice(name: string, entry: ReadEntry): Json | undefined {
  switch (name) {
    case 'ties':
      return word(entry, 'choice', tieWords);
    case 'rankBy':
      return word(entry, 'choice', rankByWords);
    case 'rankOn':
      return word(entry, 'choice', rankOnWords);
    case 'bandEdge':
      return word(entry, 'choice', bandEdgeWords);
    case 'missing':
      return word(entry, 'choice', missingWords);
    case 'pointRounding':
      return defined({ mode: word(entry, 'choice', roundingModeWords), step: value(entry, 'number') });
    case 'percentDecimals':
      return value(entry, 'number');
    default:
      return value(entry, 'choice');
  }
}

function printedTable(entry: ReadEntry): Json {
  const kind = word(entry, 'kind', tableKindWords);
  const common = {
    ...defined({ kind }),
    ...pick(entry, ['number', 'class', 'group', 'title', 'subtitle', 'listedAs', 'leadIn', 'citation']),
  };
  if (kind === 'list') return { ...common, ...pick(entry, ['reportItem']) };
  const figure = defined({ number: value(entry, 'figureNumber'), caption: value(entry, 'figureCaption') });
  return {
    ...common,
    showEarlierRank: value(entry, 'showEarlierRank') === true,
    ...(Object.keys(figure).length > 0 ? { figure } : {}),
  };
}

/** A text that is no whole number stays what it is: the loader then tells what was found. */
function wholeNumber(found: string | number | boolean): number | string {
  return /^\d+$/.test(String(found)) ? Number(found) : String(found);
}
