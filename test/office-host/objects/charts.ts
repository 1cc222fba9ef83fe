import { LAST_COLUMN } from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject, type Scalar } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import type { ChartState } from '../model/sheet-parts';
import { areaFormat, chartLegend, chartTitle, dataLabels, plotArea } from './chart-formats';
import { chartSeries, reference, type ChartTarget } from './chart-series';
import { guardSheet } from './guards';
import { rangeArgument, type RangeTarget } from './range-target';
import type { SheetTarget } from './sheet-target';
import { worksheet } from './worksheet';

/** Points, where charts.add puts a chart that nobody placed. */
const NEW_BOX = { left: 100, top: 100, width: 360, height: 216 };

const chart = new ObjectType<ChartTarget>('Chart', {
  scalars: {
    Id: { get: ({ chart: { id } }) => id },
    Name: {
      get: ({ chart: { name } }) => name,
      set: (target, value) => {
        if (typeof value !== 'string' || value === '') throw new ApiFailure('InvalidArgument', 'Chart.name');
        target.chart.name = value;
      },
    },
    ChartType: {
      get: ({ chart: { type } }) => type,
      set: (target, value) => {
        if (typeof value !== 'string') throw new ApiFailure('InvalidArgument', 'Chart.chartType');
        target.chart.type = value;
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    PlotVisibleOnly: kept('plotVisibleOnly', true),
    DisplayBlanksAs: kept('displayBlanksAs', 'NotPlotted'),
    Style: kept('style', 2),
  },
  children: {
    Title: ({ chart: { properties } }) => chartTitle.of({ properties, path: 'title' }),
    Legend: ({ chart: { properties } }) => chartLegend.of({ properties, path: 'legend' }),
    DataLabels: ({ chart: { properties, series } }) =>
      dataLabels.of({ properties: series[0]?.properties ?? properties, path: 'dataLabels' }),
    PlotArea: ({ chart: { properties } }) => plotArea.of({ properties, path: 'plotArea' }),
    Format: ({ chart: { properties } }) => areaFormat.of({ properties, path: 'format' }),
    Series: (target) => chartSeries.of(target),
    Worksheet: ({ workbook, sheet }) => worksheet.of({ workbook, sheet }),
  },
  methods: {
    SetPosition: (target, args) => {
      const from = corner(target, args, 0);
      target.chart.from = { row: from.top, column: from.left };
      // The end cell lies under the chart's last corner; the corner itself is that cell's lower right.
      const to = args.absent(1) ? from : corner(target, args, 1);
      target.chart.to = { row: to.bottom + 1, column: to.right + 1 };
    },
    SetData: (target, args) => {
      fill(target.chart, rangeArgument(args, 0, target.workbook, target.sheet));
    },
    Delete: ({ workbook, sheet, chart: state }, args) => {
      guardSheet(workbook, sheet, args.location);
      sheet.charts = sheet.charts.filter((other) => other !== state);
    },
    Activate: () => undefined,
  },
  identity: ({ chart: { id } }) => ({ Id: id }),
});

/** `worksheet.charts`. */
export const charts = new ObjectType<SheetTarget>('ChartCollection', {
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((state) => chart.of({ ...target, chart: state })),
  methods: {
    Add: add,
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, args) => {
      const found = find(target, args);
      if (!found) throw new ApiFailure('ItemNotFound', args.location);
      return found;
    },
    GetItemOrNullObject: (target, args) => find(target, args) ?? null,
    GetItemAt: (target, args) => {
      const state = target.sheet.charts[args.whole(0)];
      if (!state) throw new ApiFailure('ItemNotFound', args.location);
      return chart.of({ ...target, chart: state });
    },
  },
});

function add(target: SheetTarget, args: Arguments): ApiObject {
  guardSheet(target.workbook, target.sheet, args.location);
  const source = rangeArgument(args, 1, target.workbook, target.sheet);
  const state: ChartState = {
    id: target.workbook.newId(),
    name: `Chart ${target.sheet.charts.length + 1}`,
    type: args.text(0),
    source: source.area,
    series: [],
    from: undefined,
    to: undefined,
    box: { ...NEW_BOX },
    properties: new Map(),
  };
  fill(state, source);
  target.sheet.charts.push(state);
  return chart.of({ ...target, chart: state });
}

/** One series of the last column (or row), named by the one before it: enough for a pie. */
function fill(state: ChartState, source: RangeTarget): void {
  const { area, rowCount, columnCount } = source;
  const across = columnCount > rowCount && rowCount <= 2;
  const values = across ? { ...area, top: area.bottom } : { ...area, left: Math.min(area.right, LAST_COLUMN) };
  const categories = across ? { ...area, bottom: area.top } : { ...area, right: area.left };
  const named = across ? rowCount > 1 : columnCount > 1;
  state.series.splice(0, state.series.length, {
    values: reference(source.over(values)),
    categories: named ? reference(source.over(categories)) : '',
    properties: new Map(),
  });
}

function find(target: SheetTarget, args: Arguments): ApiObject | undefined {
  const key = args.text(0);
  const state = target.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return state && chart.of({ ...target, chart: state });
}

function corner({ workbook, sheet }: ChartTarget, args: Arguments, index: number): RangeTarget['area'] {
  return rangeArgument(args, index, workbook, sheet).area;
}

function side(name: 'left' | 'top' | 'width' | 'height'): Scalar<ChartTarget> {
  return {
    get: ({ chart: { box } }) => box[name],
    set: ({ chart: state }, value) => {
      if (typeof value !== 'number' || value < 0) throw new ApiFailure('InvalidArgument', `Chart.${name}`);
      state.box[name] = value;
      state.from = undefined;
      state.to = undefined;
    },
  };
}

function kept(name: string, standard: string | number | boolean): Scalar<ChartTarget> {
  return {
    get: ({ chart: { properties } }) => properties.get(name) ?? standard,
    set: ({ chart: { properties } }, value) => void properties.set(name, value),
  };
}
