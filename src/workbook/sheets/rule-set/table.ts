import type { CellValue } from '../../../spreadsheet/cell';

/** What the cells of a column hold. A mark is `x` or nothing; a date is written day first. */
export type ColumnContent = 'text' | 'number' | 'date' | 'mark';

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly content: ColumnContent;
  /** The sheet's column it is laid out in, so that long texts stand in wide ones; reading goes by the heading. */
  readonly at?: number;
}

/** A small table of the sheet `Bộ tiêu chí`: a title row, a heading row, and one row an entry. */
export interface Table {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly Column[];
}

/** An entry to be written; absent and undefined cells stay empty. */
export type Entry = Readonly<Record<string, CellValue | undefined>>;

/** A cell that was read, with where it stands, so that a problem can be shown in place. */
export interface ReadCell {
  readonly value: string | number | boolean;
  readonly row: number;
  readonly column: number;
}

/** An entry as read: only the cells that hold something. */
export interface ReadEntry {
  readonly row: number;
  readonly cells: Readonly<Record<string, ReadCell>>;
}

export function text(key: string, heading: string, at?: number): Column {
  return column(key, heading, 'text', at);
}

export function number(key: string, heading: string, at?: number): Column {
  return column(key, heading, 'number', at);
}

export function date(key: string, heading: string, at?: number): Column {
  return column(key, heading, 'date', at);
}

export function mark(key: string, heading: string, at?: number): Column {
  return column(key, heading, 'mark', at);
}

function column(key: string, heading: string, content: ColumnContent, at: number | undefined): Column {
  return at === undefined ? { key, heading, content } : { key, heading, content, at };
}
