import type { ReadCell, ReadEntry } from './table';
import { classColumn } from './tables';
import { LIST_SEPARATOR } from './to-entries';
import { codeOf, type Words } from './words';

/** Plain JSON as it goes to the rule set's loader, which alone judges it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Where a part of the rule set stands: its row, and the column's key where the part is one cell. */
export interface Origin {
  readonly entry: ReadEntry;
  readonly column?: string;
}

/** Remembers where each part of the rule set stands, by its path (`groups.2.criteria.3`). */
export type Origins = Map<string, Origin>;

/** What a column of the entry holds, if anything. */
export function value(entry: ReadEntry, key: string): ReadCell['value'] | undefined {
  return entry.cells[key]?.value;
}

/** The object without its undefined members, since the rule set's schema knows only absent ones. */
export function defined(values: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, Json] => pair[1] !== undefined));
}

/** Columns whose keys are the schema's own. */
export function pick(entry: ReadEntry, keys: readonly string[]): JsonObject {
  return defined(Object.fromEntries(keys.map((key) => [key, value(entry, key)])));
}

/** A word of the sheet as its code; a word that is none of them is passed on, for the loader to refuse by name. */
export function word<Code extends string>(entry: ReadEntry, key: string, words: Words<Code>): string | undefined {
  const typed = value(entry, key);
  return typed === undefined ? undefined : (codeOf(words, String(typed)) ?? String(typed));
}

/** A cell that lists several codes: `so; huyen`. */
export function separated(entry: ReadEntry, key: string): string[] {
  return String(value(entry, key) ?? '')
    .split(LIST_SEPARATOR.trim())
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The columns of a table that has one a class. */
export function byClass(entry: ReadEntry, classCodes: readonly string[]): JsonObject {
  return defined(Object.fromEntries(classCodes.map((code) => [code, value(entry, classColumn(code))])));
}
