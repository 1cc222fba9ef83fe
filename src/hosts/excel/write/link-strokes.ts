import type { SheetNames } from '../../file/write/sheet-names';
import { runsOf } from './rectangles';
import type { SheetGrid } from './sheet-grid';
import { stroke, type Stroke } from './stroke';

/** Excel's limit for the links of a sheet; cells beyond it keep their text. */
const MOST_LINKS = 65_530;

/**
 * Links to places of the workbook, a run of a column at a time. Throws `HostError` `sheet-missing` for a link that leads
 * nowhere.
 */
export function* linkStrokes({ links }: SheetGrid, names: SheetNames): Generator<Stroke> {
  const columns = new Map<number, Map<number, string>>();
  for (const { row, column, target } of links.slice(0, MOST_LINKS)) {
    const rows = columns.get(column) ?? new Map<number, string>();
    columns.set(column, rows.set(row, names.location(target)));
  }
  for (const [column, rows] of columns) {
    for (const { first, last } of runsOf([...rows.keys()].map((row) => [row, true] as const))) {
      const properties = range(first, last).map((row) => [linked(rows.get(row) ?? '')]);
      const bytes = JSON.stringify(properties).length;
      const place = [first - 1, column - 1, last - first + 1, 1] as const;
      yield stroke(1, (sheet) => sheet.getRangeByIndexes(...place).setCellProperties(properties), bytes);
    }
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function linked(documentReference: string): Excel.SettableCellProperties {
  return { hyperlink: { documentReference } };
}
