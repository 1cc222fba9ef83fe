import type { CellAddress } from '../spreadsheet/address';
import type { Cell } from '../spreadsheet/cell';
import type { CellGrid } from '../spreadsheet/snapshot';
import { decodeLegacy } from './values/legacy-encoding';
import { comparisonKey } from './values/vietnamese-text';

/** A column of a sheet by its meaning, and every heading by which it is known; the first is our own. */
export interface HeadingSpec<Key extends string> {
  readonly key: Key;
  readonly spellings: readonly string[];
}

/** What must stand in a row for it to be a heading row: of each of these sets at least one column. */
export type Required<Key extends string> = readonly (readonly Key[])[];

/** A sheet's columns by meaning: the spellings' keys, and what makes a heading row. */
export interface HeadingRules<Key extends string> {
  readonly keys: ReadonlyMap<string, Key>;
  readonly required: Required<Key>;
}

/** A heading row that was found, and in which column each meaning stands. */
export interface Headings<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** Prepares headings for the search; of two columns with one spelling the first has it. */
export function headingRules<Key extends string>(
  specs: readonly HeadingSpec<Key>[],
  required: Required<Key>,
): HeadingRules<Key> {
  const keys = new Map<string, Key>();
  for (const { key, spellings } of specs) {
    for (const spelling of spellings) {
      const spelt = comparisonKey(spelling);
      if (!keys.has(spelt)) keys.set(spelt, key);
    }
  }
  return { keys, required };
}

/**
 * Finds the first row that reads as the heading row, wherever it stands and in whatever order its columns are
 * (DESIGN §4 "recognised by content"). Letter case, marks, normal form, legacy encodings and a remark in brackets do not
 * matter. Of two columns with one meaning the left one counts.
 */
export function findHeadings<Key extends string>(
  cells: CellGrid,
  rules: HeadingRules<Key>,
  after = 0,
): Headings<Key> | undefined {
  for (const row of [...cells.keys()].filter((candidate) => candidate > after).sort((a, b) => a - b)) {
    const columns = columnsByMeaning(cells.get(row) ?? new Map(), rules.keys);
    if (rules.required.every((anyOf) => anyOf.some((key) => columns.has(key)))) return { row, columns };
  }
  return undefined;
}

/** Which meaning each column of a row has, by the text of its cells. */
export function columnsByMeaning<Key extends string>(
  row: ReadonlyMap<number, Cell>,
  keys: ReadonlyMap<string, Key>,
): Map<Key, number> {
  const columns = new Map<Key, number>();
  for (const [column, cell] of [...row].sort(([a], [b]) => a - b)) {
    const key = meaningOf(cell, keys);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/** The meaning of one heading cell, if it has any; a remark in brackets and a closing colon are set aside. */
export function meaningOf<Key extends string>(cell: Cell, keys: ReadonlyMap<string, Key>): Key | undefined {
  if (typeof cell.value !== 'string') return undefined;
  const text = decodeLegacy(cell.value, cell.fontName)?.text ?? cell.value;
  const key = keys.get(comparisonKey(text));
  return key ?? (text.includes('(') ? keys.get(comparisonKey(text.replace(/\([^)]*\)/gu, ''))) : undefined);
}

/** The cell of a row under a heading; undefined where the sheet has no such column. */
export function cellUnder<Key extends string>(
  columns: ReadonlyMap<Key, number>,
  key: Key,
  row: number,
): CellAddress | undefined {
  const column = columns.get(key);
  return column === undefined ? undefined : { row, column };
}
