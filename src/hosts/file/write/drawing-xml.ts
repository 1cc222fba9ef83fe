import type { CellAddress } from '../../../spreadsheet/address';
import type { ChartPlan } from '../../../spreadsheet/chart';
import { escapeAttribute } from '../package/text';
import type { Dialect } from './dialect';

/** A chart and the relationship by which the drawing finds it. */
export interface PlacedChart {
  readonly plan: ChartPlan;
  readonly relationshipId: string;
}

/**
 * A drawing part (ECMA-376 §20.5) that holds charts, each pinned by two cells; the text for who cannot see it stands in
 * `descr`.
 */
export function drawingXml(charts: readonly PlacedChart[], dialect: Dialect): string {
  const open =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">`;
  return `${open}${charts.map((chart, index) => anchorXml(chart, index + 2, dialect)).join('')}</xdr:wsDr>`;
}

/** Object 1 is the drawing itself, so charts are numbered from 2. */
function anchorXml({ plan, relationshipId }: PlacedChart, id: number, dialect: Dialect): string {
  const name = escapeAttribute(plan.name);
  const text = escapeAttribute(plan.alternativeText);
  return (
    `<xdr:twoCellAnchor>${cornerXml('from', plan.from)}${cornerXml('to', plan.to)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${name}" descr="${text}" title="${name}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}">` +
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationshipId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The top left corner of a cell; the file counts rows and columns from 0. */
function cornerXml(name: 'from' | 'to', { row, column }: CellAddress): string {
  const place =
    `<xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${place}</xdr:${name}>`;
}
