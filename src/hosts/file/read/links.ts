import { parseRange, type RangeAddress } from '../../../spreadsheet/address';
import type { Cell } from '../../../spreadsheet/cell';
import type { Relationships } from '../package/relationships';
import type { XmlScanner } from './xml-scanner';

/** A link over one or several cells (ECMA-376 §18.3.1.47). */
export interface SheetLink {
  readonly range: RangeAddress;
  readonly target: string;
}

/** Links over several cells are few; each is looked for in every cell of the sheet. */
const MOST_WIDE_LINKS = 256;

/** The link at whose tag the scanner stands; undefined where it leads nowhere or stands nowhere. */
export function readLink(scanner: XmlScanner, relationships: Relationships): SheetLink | undefined {
  const range = parseRange(scanner.attribute('ref') ?? '');
  const id = scanner.prefixedAttribute('id');
  const address = id === undefined ? '' : (relationships.get(id)?.target ?? '');
  const location = scanner.attribute('location') ?? '';
  const target = location === '' ? address : `${address}#${location}`;
  return range && target !== '' ? { range, target } : undefined;
}

/** Gives the cells that hold something their links: an outside address, or `#` and a place in the workbook. */
export function addLinks(rows: Map<number, Map<number, Cell>>, links: readonly SheetLink[]): void {
  const wide: SheetLink[] = [];
  for (const link of links) {
    const { top, left, bottom, right } = link.range;
    if (top === bottom && left === right) addLink(rows.get(top), left, link.target);
    else if (wide.length < MOST_WIDE_LINKS) wide.push(link);
  }
  if (wide.length === 0) return;
  for (const [row, cells] of rows) {
    const here = wide.filter(({ range }) => row >= range.top && row <= range.bottom);
    for (const column of here.length > 0 ? cells.keys() : []) {
      const link = here.find(({ range }) => column >= range.left && column <= range.right);
      if (link) addLink(cells, column, link.target);
    }
  }
}

function addLink(cells: Map<number, Cell> | undefined, column: number, link: string): void {
  const cell = cells?.get(column);
  if (cells && cell) cells.set(column, { ...cell, link });
}
