import { formatAbsoluteRange } from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import { ObjectType } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import type { ChartSeriesState, ChartState } from '../model/sheet-parts';
import { chartPoint, dataLabels } from './chart-formats';
import { bagScalars, type BagTarget } from './property-bag';
import { parseArea, rangeArgument, type RangeTarget } from './range-target';
import type { SheetTarget } from './sheet-target';

/** What a series belongs to. */
export interface ChartTarget extends SheetTarget {
  readonly chart: ChartState;
}

interface SeriesTarget extends ChartTarget, BagTarget {
  readonly series: ChartSeriesState;
}

const points = new ObjectType<SeriesTarget>('ChartPointsCollection', {
  scalars: { Count: { get: (target) => pointCount(target.series) } },
  items: (target) => Array.from({ length: pointCount(target.series) }, (_, index) => pointAt(target, index)),
  methods: {
    GetCount: ({ series }) => pointCount(series),
    GetItemAt: (target, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= pointCount(target.series)) throw args.invalid();
      return pointAt(target, index);
    },
  },
});

const oneSeries = new ObjectType<SeriesTarget>('ChartSeries', {
  scalars: bagScalars('ChartSeries', {
    Name: '',
    ChartType: 'Pie',
    HasDataLabels: false,
    FirstSliceAngle: 0,
    Explosion: 0,
    VaryByCategories: true,
    ShowLeaderLines: true,
  }),
  children: {
    Points: (target) => points.of(target),
    DataLabels: ({ properties }) => dataLabels.of({ properties, path: 'dataLabels' }),
  },
  methods: {
    SetValues: (target, args) => {
      target.series.values = reference(rangeOf(target, args));
    },
    SetXAxisValues: (target, args) => {
      target.series.categories = reference(rangeOf(target, args));
    },
    Delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
});

/** `chart.series`. */
export const chartSeries = new ObjectType<ChartTarget>('ChartSeriesCollection', {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesOf(target, series)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => {
      const series = target.chart.series[args.whole(0)];
      if (!series) throw new ApiFailure('ItemNotFound', args.location);
      return seriesOf(target, series);
    },
    Add: (target, args) => {
      const series: ChartSeriesState = { values: '', categories: '', properties: new Map() };
      if (!args.absent(0)) series.properties.set('name', args.text(0));
      target.chart.series.push(series);
      return seriesOf(target, series);
    },
  },
});

/** `='Hình 1'!$B$2:$B$4`, as a series refers to its cells. */
export function reference({ sheet, area }: RangeTarget): string {
  return `='${sheet.name.replaceAll("'", "''")}'!${formatAbsoluteRange(area)}`;
}

function rangeOf({ workbook, sheet }: ChartTarget, args: Arguments): RangeTarget {
  return rangeArgument(args, 0, workbook, sheet);
}

function seriesOf(target: ChartTarget, series: ChartSeriesState) {
  return oneSeries.of({ ...target, series, properties: series.properties, path: '' });
}

function pointAt({ properties }: SeriesTarget, index: number) {
  return chartPoint.of({ properties, path: `points.${index}` });
}

function pointCount({ values }: ChartSeriesState): number {
  const area = parseArea(values);
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
}
