import { formatCell } from '../../../src/spreadsheet/address';
import type { CellFormat } from './cell-format';
import type { CellState, Sheet } from './sheet';
import type { ChartState } from './sheet-parts';
import { told } from './standards';

/** A sheet's whole state as plain data, the same whatever the order in which it came about; ids apart. */
export function sheetState(sheet: Sheet): Record<string, unknown> {
  return { ...contentState(sheet), ...lookState(sheet) };
}

/** What cells hold, rules and links: what single edits of a file can change. */
export function contentState(sheet: Sheet): Record<string, unknown> {
  return {
    cells: cellsOf(sheet, ({ content, error, formula, link }) => {
      const holds = content !== null || formula !== undefined || link !== undefined;
      return holds ? { content, ...(error && { error }), ...(formula !== undefined && { formula }), link } : undefined;
    }),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.map(({ type, ranges, formula, stopIfTrue, format }) => ({
      type,
      ranges,
      formula,
      stopIfTrue,
      format: sorted(format),
    })),
  };
}

/** Everything else: looks, sizes, merges, print set-up, names, charts, protection. */
export function lookState(sheet: Sheet): Record<string, unknown> {
  const { pageLayout, protection, plainFormat } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    formats: cellsOf(sheet, ({ format }) => differences(format, plainFormat)),
    columnFormats: sorted(sheet.columnFormats).map(([key, format]) => [key, differences(format, plainFormat)]),
    rowFormats: sorted(sheet.rowFormats).map(([key, format]) => [key, differences(format, plainFormat)]),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    names: sheet.names,
    frozen: sheet.frozen,
    pageLayout: {
      ...pageLayout,
      properties: told(pageLayout.properties),
      headersFooters: sorted(pageLayout.headersFooters).filter(([, text]) => text !== ''),
    },
    protection: { ...protection },
    charts: sheet.charts.map(chartState),
    customProperties: sorted(sheet.customProperties),
  };
}

/** The box in points only where the chart isn't pinned to cells. */
function chartState({ name, type, from, to, box, properties, series }: ChartState): Record<string, unknown> {
  return {
    ...{ name, type, from, to },
    ...(!from && { box }),
    properties: told(properties),
    series: series.map((one) => ({ ...one, properties: told(one.properties) })),
  };
}

function cellsOf<T>(sheet: Sheet, describe: (cell: CellState) => T | undefined): Record<string, T> {
  const cells: Record<string, T> = {};
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const line = sheet.rows.get(row) ?? new Map<number, CellState>();
    for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) {
      const described = describe(cell);
      if (described !== undefined) cells[formatCell({ row, column })] = described;
    }
  }
  return cells;
}

const compared = new WeakMap<CellFormat, WeakMap<CellFormat, Partial<CellFormat>>>();

/** Undefined for a cell that looks like one that nobody touched. A workbook has few formats, so each is compared once. */
function differences(format: CellFormat, plain: CellFormat): Partial<CellFormat> | undefined {
  const known = compared.get(plain) ?? new WeakMap<CellFormat, Partial<CellFormat>>();
  compared.set(plain, known);
  const found = known.get(format) ?? differing(format, plain);
  known.set(format, found);
  return Object.keys(found).length === 0 ? undefined : found;
}

function differing(format: CellFormat, plain: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(plain[key as keyof CellFormat]),
  );
  return Object.fromEntries(entries) as Partial<CellFormat>;
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
