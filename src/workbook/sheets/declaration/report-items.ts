import type { CriterionFact } from '../../../engine/facts';
import type { ReportItem } from '../../../engine/rule-set/criterion';
import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import { findHeadings, headingRules, meaningOf, type Headings } from '../../headings';
import { codeKey } from '../../questions';
import type { SheetReading } from '../../sheet-reading';
import type { Cell } from '../../../spreadsheet/cell';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { comparisonKey } from '../../values/vietnamese-text';

/** A list on a form: its heading row, and the rows below it, up to the next list. */
export interface ReportBlock {
  readonly item: ReportItem;
  /** The row with which the list begins: its title, or where that is gone its headings. */
  readonly start: number;
  readonly headings: Headings<string>;
  readonly rows: readonly number[];
}

const ordinals = [vi.ordinal, en.ordinal, 'TT', 'Số TT'];
export const ORDINAL = 'ordinal';
/** How far below its title a list's headings may stand. */
const NEAR = 4;

/** The columns of a list by their labels; all of them make its heading row. */
export function reportHeadings(item: ReportItem) {
  return headingRules(
    [
      ...item.columns.map(({ code, label }) => ({ key: columnKey(code), spellings: [label] })),
      { key: ORDINAL, spellings: ordinals },
    ],
    item.columns.map(({ code }) => [columnKey(code)]),
  );
}

/** The key of a list's column among its headings, apart from the ordinal's. */
export function columnKey(code: string): string {
  return `column:${code}`;
}

/**
 * Finds the lists of a form among the rows that are none of its table's: by their headings, and where there are several
 * lists by the titles above.
 */
export function findReportBlocks(
  reading: SheetReading,
  items: readonly ReportItem[],
  rows: readonly number[],
): readonly ReportBlock[] {
  const cells = new Map(rows.map((row) => [row, reading.cells.get(row) ?? new Map<number, Cell>()]));
  const found = items.flatMap((item) => {
    const candidates = headingRows(cells, item).map((headings) => ({
      item,
      headings,
      title: rows.findLast((row) => row < headings.row && row >= headings.row - NEAR && isTitle(reading, row, item)),
    }));
    const titled = candidates.find(({ title }) => title !== undefined);
    return titled ?? (items.length === 1 ? candidates.slice(0, 1) : []);
  });
  const blocks = found.map(({ item, headings, title }) => ({ item, headings, start: title ?? headings.row }));
  return blocks.map((block) => {
    const end = Math.min(Infinity, ...blocks.map(({ start }) => start).filter((start) => start > block.start));
    return { ...block, rows: reading.rowsAfter(block.headings.row).filter((row) => row < end) };
  });
}

function headingRows(cells: CellGrid, item: ReportItem): Headings<string>[] {
  const rules = reportHeadings(item);
  const rows: Headings<string>[] = [];
  for (let found = findHeadings(cells, rules); found;) {
    rows.push(found);
    found = findHeadings(cells, rules, found.row);
  }
  return rows;
}

function isTitle(reading: SheetReading, row: number, item: ReportItem): boolean {
  const keys = new Map([[comparisonKey(item.name), item.code]]);
  const cells = [...(reading.cells.get(row) ?? new Map())];
  return (
    cells.some(([, cell]) => meaningOf(cell, keys) !== undefined) ||
    cells.some(([column]) => codeKey(reading.text({ row, column })) === codeKey(item.code))
  );
}

/**
 * The entries of a list. It runs while rows follow each other; behind a gap only a row with an ordinal counts, so that a
 * signature below is no entry, and whatever else stands there is asked about.
 */
export function readReportItem(
  reading: SheetReading,
  { item, headings, rows }: ReportBlock,
  unit: string,
): CriterionFact | undefined {
  const subject = { unit, criterion: item.code };
  const entries: Record<string, string>[] = [];
  const ordinal = headings.columns.get(ORDINAL);
  let last = headings.row;
  let first: number | undefined;
  for (const row of rows) {
    const entry = readEntry(reading, item, headings, row, unit);
    if (!entry) continue;
    const numbered = ordinal !== undefined && reading.text({ row, column: ordinal }) !== '';
    if (!numbered && row > last + 1) {
      if (Object.keys(entry).length === item.columns.length) {
        const column = Math.min(...headings.columns.values());
        reading.raise('list-entry-apart', { found: Object.values(entry).join(', ') }, { row, column }, subject);
      }
      continue;
    }
    entries.push(entry);
    first ??= row;
    last = row;
  }
  if (first === undefined) return undefined;
  const column = Math.min(...item.columns.map(({ code }) => headings.columns.get(columnKey(code)) ?? Infinity));
  return reportFact(item.code, entries, reading.place({ row: first, column }));
}

/** One row of a list; undefined where it is blank. */
export function readEntry(
  reading: SheetReading,
  item: ReportItem,
  headings: Headings<string>,
  row: number,
  unit: string,
): Record<string, string> | undefined {
  const entry: Record<string, string> = {};
  for (const { code } of item.columns) {
    const column = headings.columns.get(columnKey(code));
    const text = column === undefined ? '' : reading.text({ row, column }, { unit, criterion: item.code });
    if (text !== '') entry[code] = text;
  }
  return Object.keys(entry).length === 0 ? undefined : entry;
}

/** What a unit lists, as a fact in one declared round. */
export function reportFact(
  item: string,
  entries: Record<string, string>[],
  cell: { readonly sheet: string; readonly cell: string },
): CriterionFact {
  return { criterion: item, rounds: [{ kind: 'declared', answer: { shape: 'list', entries }, cell: { ...cell } }] };
}
