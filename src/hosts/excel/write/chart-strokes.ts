import { formatCell, formatRange } from '../../../spreadsheet/address';
import type { ChartPlan, PieChartPlan } from '../../../spreadsheet/chart';
import { colourOf } from './look-strokes';
import { stroke, type Stroke } from './stroke';

/** The thin dark line around each slice, as the file host draws it. */
const OUTLINE = { color: '#404040', weight: 0.5 };

/**
 * A native pie chart over cells of its own sheet. Its alternative text is not written: Excel's API has none for charts in
 * the sets that we need.
 */
export function* chartStrokes(plan: ChartPlan): Generator<Stroke> {
  yield stroke(45 + plan.colours.length * 4, (sheet) => drawPie(sheet, plan));
}

function drawPie(sheet: Excel.Worksheet, plan: PieChartPlan): void {
  const values = sheet.getRange(formatRange(plan.values));
  const chart = sheet.charts.add('Pie', values, 'Auto');
  chart.name = plan.name;
  const corner = { row: plan.to.row - 1, column: plan.to.column - 1 };
  chart.setPosition(formatCell(plan.from), formatCell(corner));
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.plotVisibleOnly = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = 'None';
  chart.format.roundedCorners = false;
  write(chart.format.font, plan);
  const series = chart.series.getItemAt(0);
  series.setValues(values);
  series.setXAxisValues(sheet.getRange(formatRange(plan.categories)));
  series.varyByCategories = true;
  series.firstSliceAngle = 0;
  colourSlices(series, plan);
  label(series, plan);
}

/** Slices clockwise from 12 o'clock, in the order of the cells. */
function colourSlices(series: Excel.ChartSeries, { colours }: PieChartPlan): void {
  for (const [index, colour] of colours.entries()) {
    const { fill, border } = series.points.getItemAt(index).format;
    fill.setSolidColor(colourOf(colour));
    border.lineStyle = 'Continuous';
    border.color = OUTLINE.color;
    border.weight = OUTLINE.weight;
  }
}

/** "Tốt 35%" beside each slice; labels make a legend needless. */
function label(series: Excel.ChartSeries, plan: PieChartPlan): void {
  series.hasDataLabels = true;
  series.showLeaderLines = true;
  const labels = series.dataLabels;
  labels.showCategoryName = true;
  labels.showPercentage = true;
  labels.showValue = false;
  labels.showSeriesName = false;
  labels.showLegendKey = false;
  labels.separator = ' ';
  labels.position = 'OutsideEnd';
  labels.linkNumberFormat = false;
  labels.numberFormat = '0%';
  write(labels.format.font, plan);
}

function write(target: Excel.ChartFont, { font }: PieChartPlan): void {
  target.name = font.name;
  target.size = font.size;
  target.bold = false;
  target.color = '#000000';
}
