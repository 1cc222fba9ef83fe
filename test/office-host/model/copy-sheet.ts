import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Another sheet of the same state, its own names and marks included, as Excel's "Move or copy" makes it. */
export function copySheet(workbook: Workbook, source: Sheet, name: string, position: number): Sheet {
  const copy = workbook.addSheet(name, position);
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.plainFormat = source.plainFormat;
  for (const [row, cells] of source.rows) {
    copy.rows.set(row, new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
  }
  fill(copy.columnWidths, source.columnWidths);
  fill(copy.rowHeights, source.rowHeights);
  fill(copy.columnFormats, source.columnFormats);
  fill(copy.rowFormats, source.rowFormats);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  copy.merges = [...source.merges];
  copy.names = source.names.map((one) => ({ ...one }));
  copy.validations = [...source.validations];
  copy.conditionalFormats = source.conditionalFormats.map((one) => ({
    ...one,
    id: workbook.newId(),
    format: new Map(one.format),
  }));
  copy.charts = source.charts.map((chart) => ({
    ...chart,
    id: workbook.newId(),
    box: { ...chart.box },
    properties: new Map(chart.properties),
    series: chart.series.map((series) => ({ ...series, properties: new Map(series.properties) })),
  }));
  copy.frozen = { ...source.frozen };
  copyPageLayout(copy, source);
  Object.assign(copy.protection, source.protection);
  fill(copy.customProperties, source.customProperties);
  return copy;
}

function copyPageLayout(copy: Sheet, source: Sheet): void {
  const { properties, headersFooters, rowBreaks, ...rest } = source.pageLayout;
  Object.assign(copy.pageLayout, rest);
  fill(copy.pageLayout.properties, properties);
  fill(copy.pageLayout.headersFooters, headersFooters);
  copy.pageLayout.rowBreaks.push(...rowBreaks);
}

function fill<K, V>(target: Map<K, V>, source: ReadonlyMap<K, V>): void {
  for (const [key, value] of source) target.set(key, value);
}
