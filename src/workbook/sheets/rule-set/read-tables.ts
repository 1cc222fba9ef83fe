import type { Cell, CellValue } from '../../../spreadsheet/cell';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { readDate } from '../../values/date';
import { readNumber } from '../../values/number';
import { comparisonKey, normaliseText } from '../../values/vietnamese-text';
import type { Column, ReadCell, ReadEntry, Table } from './table';

/** A cell whose content the column cannot hold, and what it should have been. */
export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly expected: Column['content'];
}

export interface ReadTable {
  readonly entries: readonly ReadEntry[];
  readonly unreadable: readonly UnreadableCell[];
}

const withoutNumbering = (title: string) => title.replace(/^[\s\dIVX]+[.)]\s*/u, '');

const contentOf = (cell: Cell | undefined): CellValue => {
  if (typeof cell?.value !== 'string') return cell?.value ?? null;
  const value = normaliseText(cell.value);
  return value === '' ? null : value;
};

/** Rows of the sheet on which a table's title stands, with the title's comparison key; `12. Khối` counts as `Khối`. */
export function titleRows(cells: CellGrid, tables: readonly Table[]): ReadonlyMap<number, string> {
  const keys = new Set(tables.map(({ title }) => comparisonKey(title)));
  const found = new Map<number, string>();
  for (const [row, byColumn] of cells) {
    const texts = [...byColumn.values()].map(contentOf).filter((value) => value !== null);
    const [first] = texts;
    // A title stands alone on its row or beside its hint; headings of the same words have neighbours.
    if (typeof first !== 'string' || texts.length > 2) continue;
    const key = comparisonKey(withoutNumbering(first));
    if (keys.has(key) && ![...found.values()].includes(key)) found.set(row, key);
  }
  return found;
}

/** Reads one table: its heading row is the first filled row under its title, its entries run to the next title. */
export function readTable(cells: CellGrid, table: Table, titles: ReadonlyMap<number, string>): ReadTable | undefined {
  const titleRow = [...titles].find(([, key]) => key === comparisonKey(table.title))?.[0];
  if (titleRow === undefined) return undefined;
  const end = Math.min(Infinity, ...[...titles.keys()].filter((row) => row > titleRow));
  const rows = [...cells.keys()].filter((row) => row > titleRow && row < end).sort((a, b) => a - b);
  const headingRow = rows.find((row) => columnsByHeading(cells, row, table).size > 0);
  if (headingRow === undefined) return { entries: [], unreadable: [] };
  const columns = columnsByHeading(cells, headingRow, table);
  const entries: ReadEntry[] = [];
  const unreadable: UnreadableCell[] = [];
  for (const row of rows.filter((candidate) => candidate > headingRow)) {
    const read: Record<string, ReadCell> = {};
    for (const [column, layout] of columns) {
      const cell = cells.get(row)?.get(column);
      if (cell === undefined || (contentOf(cell) === null && cell.error === undefined)) continue;
      const value = cell.error === undefined ? readContent(cell, layout) : undefined;
      if (value === undefined)
        unreadable.push({ row, column, found: cell.error ?? String(cell.value), expected: layout.content });
      else read[layout.key] = { value, row, column };
    }
    if (Object.keys(read).length > 0) entries.push({ row, cells: read });
  }
  return { entries, unreadable };
}

function columnsByHeading(cells: CellGrid, row: number, table: Table): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  for (const [column, cell] of cells.get(row) ?? []) {
    if (typeof cell.value !== 'string') continue;
    const key = comparisonKey(cell.value);
    const layout = table.columns.find(({ heading }) => comparisonKey(heading) === key);
    if (layout && ![...found.values()].includes(layout)) found.set(column, layout);
  }
  return found;
}

function readContent(cell: Cell, { content }: Column): string | number | boolean | undefined {
  switch (content) {
    case 'text':
      return normaliseText(String(cell.value));
    case 'mark':
      return ['x', 'co', 'true', '1'].includes(comparisonKey(String(cell.value))) ? true : undefined;
    case 'number': {
      const reading = readNumber(cell, {});
      return reading.kind === 'read' ? reading.value : undefined;
    }
    case 'date': {
      const reading = readDate(cell);
      return reading.kind === 'read' ? reading.value : undefined;
    }
  }
}
