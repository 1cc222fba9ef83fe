import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A row of a printed table; `percent` as a number, since the decision prints "80" and "80,00" alike. */
export interface PrintedRow {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly points: number;
  readonly percent: number;
  readonly rank: number;
  readonly earlierRank?: number;
  readonly level: string;
}

export interface PrintedTable {
  readonly number: string;
  readonly class: string;
  /** Absent for the overall tables 1 and 2. */
  readonly group?: string;
  readonly printedTitle: string;
  readonly maximum: number;
  readonly rows: readonly PrintedRow[];
}

/** A misprint of the decision; `position` counts the rows of the printed table from 1, whatever number they bear. */
export interface PrintedError {
  readonly table: string;
  readonly position: number;
  readonly unit: string;
  readonly field: 'rank' | 'row' | 'unit';
  readonly printed: number | string;
  readonly correct: number | string;
  readonly reason: string;
}

const FOLDER = resolve('test/fixtures/binh-dinh-2016');

/** The 15 tables of Decision 305/QĐ-UBND as printed, misprints included. */
export const printedTables = (readJson('published-tables.json') as { tables: readonly PrintedTable[] }).tables;

/** Every misprint, each with its reason. */
export const printedErrors = (readJson('printed-errors.json') as { errors: readonly PrintedError[] }).errors;

/** The tables as they should have been printed: what the program must compute. */
export const expectedTables: readonly PrintedTable[] = printedTables.map((table) => ({
  ...table,
  rows: table.rows.map((row, index) =>
    printedErrors
      .filter((error) => error.table === table.number && error.position === index + 1)
      .reduce((corrected, error) => ({ ...corrected, [error.field]: error.correct }), row),
  ),
}));

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'));
}
