import { formatAbsoluteRange, quoteSheetName, type RangeAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { ChartPlan, PieChartPlan } from '../../../spreadsheet/chart';
import { encodeCellText, escapeAttribute, escapeXml } from '../package/text';
import type { ChartCells } from './chart-cells';
import type { Dialect } from './dialect';

/** A thin dark line around each slice: neighbours stay apart where a printer makes both colours the same grey. */
const OUTLINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln>';
const NO_SHAPE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** A chart part (ECMA-376 §21.2) over cells of its own sheet, with a copy of what they hold. */
export function chartXml(plan: ChartPlan, sheetName: string, cells: ChartCells, dialect: Dialect): string {
  const open =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`;
  const plot = `<c:plotArea><c:layout/>${pieXml(plan, sheetName, cells)}</c:plotArea>`;
  const chart = `<c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`;
  return `${open}<c:roundedCorners val="0"/>${chart}${NO_SHAPE}${textXml(plan)}</c:chartSpace>`;
}

/** Slices clockwise from 12 o'clock, in the order of the cells; labels make a legend needless. */
function pieXml(plan: PieChartPlan, sheetName: string, cells: ChartCells): string {
  const reference = (range: RangeAddress) => escapeXml(`${quoteSheetName(sheetName)}!${formatAbsoluteRange(range)}`);
  const names = stringCache(cells.of(plan.categories));
  const numbers = numberCache(cells.of(plan.values));
  return (
    '<c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    plan.colours.map(sliceXml).join('') +
    labelsXml(plan) +
    `<c:cat><c:strRef><c:f>${reference(plan.categories)}</c:f>${names}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(plan.values)}</c:f>${numbers}</c:numRef></c:val>` +
    '</c:ser><c:firstSliceAng val="0"/></c:pieChart>'
  );
}

function sliceXml(colour: string, index: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>`;
  return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fill}${OUTLINE}</c:spPr></c:dPt>`;
}

/** "Tốt 35%" beside each slice. What is not shown has to be said too: the schema's default shows it. */
function labelsXml(plan: PieChartPlan): string {
  const shown = { LegendKey: 0, Val: 0, CatName: 1, SerName: 0, Percent: 1, BubbleSize: 0 };
  const flags = Object.entries(shown).map(([what, value]) => `<c:show${what} val="${value}"/>`);
  return (
    `<c:dLbls><c:numFmt formatCode="0%" sourceLinked="0"/>${NO_SHAPE}${textXml(plan)}<c:dLblPos val="outEnd"/>` +
    `${flags.join('')}<c:separator> </c:separator><c:showLeaderLines val="1"/></c:dLbls>`
  );
}

function textXml({ font }: PieChartPlan): string {
  const face = escapeAttribute(font.name);
  const black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
  const run = `<a:defRPr sz="${Math.round(font.size * 100)}" b="0">${black}<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function stringCache(values: readonly CellValue[]): string {
  const texts = values.map((value) => (value === null ? undefined : String(value)));
  return `<c:strCache>${pointsXml(texts)}</c:strCache>`;
}

function numberCache(values: readonly CellValue[]): string {
  const numbers = values.map((value) => (typeof value === 'number' ? String(value) : undefined));
  return `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(numbers)}</c:numCache>`;
}

function pointsXml(points: readonly (string | undefined)[]): string {
  const filled = points.flatMap((text, index) =>
    text === undefined ? [] : [`<c:pt idx="${index}"><c:v>${encodeCellText(text)}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${points.length}"/>${filled.join('')}`;
}
