import { parseRange, type RangeAddress } from '../../../spreadsheet/address';
import type { Cell } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import type { ReadOptions } from '../../../spreadsheet/ports';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { OpcPackage } from '../package/opc-package';
import { CellReader, type CellContext } from './cell-reader';
import { addLinks, readLink, type SheetLink } from './links';
import { walkSheet } from './sheet-scanner';
import type { TextSource } from './sheet-texts';
import type { SheetEntry } from './workbook-part';

/** A raw sheet of 200,000 rows and 20 columns has four million; more would not fit in memory. */
const MOST_CELLS = 5_000_000;

/** `xm:f` of extended rules and of sparklines. */
const FORMULA_OUTSIDE_OF_CELLS = /^(?:.+:)?f$/;

export type Rows = Map<number, Map<number, Cell>>;

/** Puts a cell in its row. */
export function putCell(rows: Rows, row: number, column: number, cell: Cell): void {
  const cells = rows.get(row);
  if (cells) cells.set(column, cell);
  else rows.set(row, new Map([[column, cell]]));
}

/** What was read, and whether a formula stands anywhere on the sheet, in its rules or graphics too. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  readonly hasFormulas: boolean;
}

/**
 * A sheet's cells, merged cells and links; a chart sheet has none. Throws `HostError`: `file-damaged` naming the sheet
 * (and the cell, where one is to blame), `file-has-dtd`, `file-too-large`.
 */
export function readSheet(
  opc: OpcPackage,
  texts: TextSource,
  sheet: SheetEntry,
  context: CellContext,
  options: ReadOptions,
): SheetReading {
  const rows: Rows = new Map();
  const merges: RangeAddress[] = [];
  const { id, name, part, type } = sheet;
  if (part === undefined || type === 'other')
    return { snapshot: { id, name, cells: rows, merges }, hasFormulas: false };
  const links: SheetLink[] = [];
  const reader = new CellReader(context, part, options.fonts ?? false);
  let count = 0;
  let hasFormulas = false;
  walkSheet(texts, part, name, {
    cell(raw) {
      hasFormulas ||= raw.formula !== undefined;
      if (options.range && !contains(options.range, raw.row, raw.column)) return reader.pass(raw);
      const cell = reader.read(raw);
      if (!cell) return;
      count += 1;
      if (count > MOST_CELLS) throw new HostError('file-too-large', { part }, 'too many cells');
      putCell(rows, raw.row, raw.column, cell);
    },
    element(scanner) {
      if (scanner.name === 'mergeCell') {
        const range = parseRange(scanner.attribute('ref') ?? '');
        if (range) merges.push(range);
      } else if (scanner.name === 'hyperlink') {
        const link = readLink(scanner, opc.relationships(part));
        if (link) links.push(link);
      } else hasFormulas ||= FORMULA_OUTSIDE_OF_CELLS.test(scanner.name);
    },
  });
  addLinks(rows, links);
  return { snapshot: { id, name, cells: rows, merges }, hasFormulas };
}

function contains({ top, left, bottom, right }: RangeAddress, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
