import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import { readColor } from '../model/colors';
import { bagScalars, keyOf, type BagTarget } from './property-bag';

const fill = new ObjectType<BagTarget>('ChartFill', {
  methods: {
    SetSolidColor: ({ properties, path }, args) => {
      const color = readColor(args.any(0));
      if (color === undefined) throw new ApiFailure('InvalidArgument', args.location);
      properties.set(path, color);
    },
    Clear: ({ properties, path }) => void properties.set(path, 'none'),
  },
});

const border = new ObjectType<BagTarget>('ChartBorder', {
  scalars: bagScalars('ChartBorder', { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 }),
  methods: { Clear: ({ properties, path }) => void properties.set(`${path}.lineStyle`, 'None') },
});

const font = new ObjectType<BagTarget>('ChartFont', {
  scalars: bagScalars('ChartFont', {
    Bold: false,
    Italic: false,
    Color: '#595959',
    Name: 'Calibri',
    Size: 10,
    Underline: 'None',
  }),
});

const child = (of: ObjectType<BagTarget>, name: string) => (target: BagTarget) =>
  of.of({ ...target, path: keyOf(target.path, name) });

const look = {
  Fill: child(fill, 'fill'),
  Border: child(border, 'border'),
  Font: child(font, 'font'),
};

/** What the parts of a chart look like: `format` of the area, the title, labels, legend and points. */
export const areaFormat = new ObjectType<BagTarget>('ChartAreaFormat', {
  scalars: bagScalars('ChartAreaFormat', { RoundedCorners: false }),
  children: look,
});
const format = new ObjectType<BagTarget>('ChartFormat', { children: look });

/** `chart.title`. */
export const chartTitle = part('ChartTitle', { Visible: true, Text: '', Overlay: false, Position: 'Automatic' });

/** `chart.legend`. */
export const chartLegend = part('ChartLegend', { Visible: true, Position: 'Right', Overlay: false });

/** `chart.plotArea`. */
export const plotArea = part('ChartPlotArea', { Left: 0, Top: 0, Width: 0, Height: 0, Position: 'Automatic' });

/** `chart.dataLabels`, and those of a series. */
export const dataLabels = part('ChartDataLabels', {
  Position: 'BestFit',
  ShowValue: false,
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowBubbleSize: false,
  Separator: ', ',
  NumberFormat: 'General',
  LinkNumberFormat: true,
});

/** `series.points.getItemAt(i)`. */
export const chartPoint = part('ChartPoint', { HasDataLabel: false });

function part(name: string, standards: Readonly<Record<string, string | number | boolean>>): ObjectType<BagTarget> {
  return new ObjectType<BagTarget>(name, {
    scalars: bagScalars(name, standards),
    children: { Format: (target): ApiObject => format.of({ ...target, path: keyOf(target.path, 'format') }) },
  });
}
