import type { Element } from '@xmldom/xmldom';
import { OFFICE_RELATIONSHIPS, type Namespace } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { attribute, attributeOf, child, childElements, children } from '../../../src/hosts/file/package/xml';
import type { Sheet } from '../model/sheet';
import type { ChartState } from '../model/sheet-parts';

const CHART: Namespace = ['http://schemas.openxmlformats.org/drawingml/2006/chart'];
const DRAWING: Namespace = ['http://schemas.openxmlformats.org/drawingml/2006/main'];
const ANCHOR: Namespace = ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'];
const EMU_PER_POINT = 12_700;

/** Pie charts of a drawing. Gives what else stands there, which isn't modelled. */
export function loadCharts(opc: OpcPackage, part: string, sheet: Sheet, newId: () => string): string[] {
  const root = opc.document(part).documentElement;
  const others: string[] = [];
  for (const anchor of root ? childElements(root) : []) {
    const frame = child(anchor, ANCHOR, 'graphicFrame');
    const reference = frame && frame.getElementsByTagNameNS(CHART[0], 'chart')[0];
    const chartPart =
      reference && opc.relationships(part).get(attributeOf(reference, OFFICE_RELATIONSHIPS, 'id') ?? '')?.part;
    const pie = chartPart === undefined ? undefined : first(opc.document(chartPart).documentElement, 'pieChart');
    if (!frame || !pie) {
      others.push('drawing');
      continue;
    }
    const name = frame.getElementsByTagNameNS(ANCHOR[0], 'cNvPr')[0];
    sheet.charts.push({
      ...chartOf(pie, newId()),
      name: (name && attribute(name, 'name')) ?? '',
      from: corner(child(anchor, ANCHOR, 'from')),
      to: corner(child(anchor, ANCHOR, 'to')),
    });
  }
  return others;
}

function chartOf(pie: Element, id: string): Omit<ChartState, 'name' | 'from' | 'to'> {
  const properties = new Map<string, unknown>([
    ['title.visible', false],
    ['legend.visible', false],
    ['plotVisibleOnly', false],
    ['format.fill', 'none'],
    ['format.border.lineStyle', 'None'],
  ]);
  const space = pie.ownerDocument?.documentElement;
  if (space) loadFont(child(space, CHART, 'txPr'), 'format.font', properties);
  const series = children(pie, CHART, 'ser').map((ser) => {
    const of = new Map<string, unknown>();
    for (const point of children(ser, CHART, 'dPt')) loadPoint(point, of);
    loadLabels(child(ser, CHART, 'dLbls'), of);
    return {
      values: `=${first(child(ser, CHART, 'val'), 'f')?.textContent ?? ''}`,
      categories: `=${first(child(ser, CHART, 'cat'), 'f')?.textContent ?? ''}`,
      properties: of,
    };
  });
  const box = { left: 0, top: 0, width: 0, height: 0 };
  return { id, type: 'Pie', source: undefined, series, box, properties };
}

function loadPoint(point: Element, properties: Map<string, unknown>): void {
  const index = value(point, 'idx');
  const look = child(point, CHART, 'spPr');
  const fill = look && child(look, DRAWING, 'solidFill');
  const line = look && child(look, DRAWING, 'ln');
  const path = `points.${index}.format`;
  if (fill) properties.set(`${path}.fill`, rgb(fill));
  if (!line) return;
  properties.set(`${path}.border.lineStyle`, 'Continuous');
  properties.set(`${path}.border.color`, rgb(line));
  properties.set(`${path}.border.weight`, Number(attribute(line, 'w') ?? 0) / EMU_PER_POINT);
}

function loadLabels(labels: Element | undefined, properties: Map<string, unknown>): void {
  if (!labels) return;
  const shown = { showCategoryName: 'showCatName', showPercentage: 'showPercent', showValue: 'showVal' };
  for (const [name, element] of Object.entries({
    ...shown,
    showSeriesName: 'showSerName',
    showLegendKey: 'showLegendKey',
  })) {
    properties.set(`dataLabels.${name}`, value(labels, element) === '1');
  }
  const format = child(labels, CHART, 'numFmt');
  properties.set('hasDataLabels', true);
  properties.set('dataLabels.numberFormat', (format && attribute(format, 'formatCode')) ?? 'General');
  properties.set('dataLabels.linkNumberFormat', format ? attribute(format, 'sourceLinked') === '1' : true);
  properties.set('dataLabels.separator', child(labels, CHART, 'separator')?.textContent ?? ', ');
  if (value(labels, 'dLblPos') === 'outEnd') properties.set('dataLabels.position', 'OutsideEnd');
  loadFont(child(labels, CHART, 'txPr'), 'dataLabels.format.font', properties);
}

function loadFont(text: Element | undefined, path: string, properties: Map<string, unknown>): void {
  const run = first(text, 'defRPr', DRAWING);
  if (!run) return;
  const face = child(run, DRAWING, 'latin');
  if (face) properties.set(`${path}.name`, attribute(face, 'typeface') ?? '');
  properties.set(`${path}.size`, Number(attribute(run, 'sz') ?? 0) / 100);
  properties.set(`${path}.bold`, attribute(run, 'b') === '1');
  if (child(run, DRAWING, 'solidFill')) properties.set(`${path}.color`, rgb(run));
}

function value(parent: Element, name: string): string {
  const element = child(parent, CHART, name);
  return (element && attribute(element, 'val')) ?? '';
}

function rgb(parent: Element): string {
  const color = first(parent, 'srgbClr', DRAWING);
  return `#${(color && attribute(color, 'val')) ?? '000000'}`;
}

function first(parent: Element | null | undefined, name: string, namespace: Namespace = CHART): Element | undefined {
  return parent?.getElementsByTagNameNS(namespace[0], name)[0] ?? undefined;
}

function corner(element: Element | undefined): ChartState['from'] {
  if (!element) return undefined;
  const at = (name: string) => Number(child(element, ANCHOR, name)?.textContent ?? 0) + 1;
  return { row: at('row'), column: at('col') };
}
