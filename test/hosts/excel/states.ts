import { normalForm } from '../../office-host/file/normal-form';
import type { OfficeHost } from '../../office-host/office-host';

interface ChartState {
  readonly box: unknown;
  readonly series: readonly { readonly properties: readonly [string, unknown][] }[];
}

interface SheetState {
  readonly rowHeights: readonly [number, number][];
  readonly charts: readonly ChartState[];
}

/** Points to a pixel: what Excel makes of every height and width that it is given. */
const PIXEL = 0.75;

/** A sheet's whole state, to be compared between the two hosts. The file keeps a planned height as it is, Excel as the nearest whole number of pixels. */
export function stateOf(host: OfficeHost, name: string): unknown {
  const sheet = host.workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const state = normalForm(sheet) as SheetState;
  const rowHeights = state.rowHeights.map(([row, height]) => [row, Math.round(height / PIXEL) * PIXEL]);
  return { ...state, rowHeights, charts: state.charts.map(chartOf) };
}

/** What both a file and Excel tell of a chart; its place is told by its corners. */
function chartOf(chart: ChartState) {
  const untold = ['firstSliceAngle', 'showLeaderLines', 'varyByCategories'];
  const told = chart.series.map((one) => ({
    ...one,
    properties: one.properties.filter(([name]) => !untold.includes(name)),
  }));
  return { ...chart, box: undefined, series: told };
}
