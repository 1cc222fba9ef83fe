import type { ChartPlan } from '../../../src/spreadsheet/chart';
import type { ChartState } from '../model/sheet-parts';
import { parseArea } from '../objects/range-target';
import { NotSaved } from './not-saved';

/** A pie as our file writer draws it. Its alternative text cannot be set by the API. Throws `NotSaved`. */
export function chartPlanOf(chart: ChartState): ChartPlan {
  const { type, name, from, to } = chart;
  const [series, ...more] = chart.series;
  const values = series && parseArea(series.values);
  const categories = series && parseArea(series.categories);
  if (type !== 'Pie' || !values || !categories || more.length > 0 || !from || !to) {
    throw new NotSaved(`the chart ${name}`);
  }
  const { properties } = series;
  const count = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  const colours = Array.from({ length: count }, (_, index) => {
    const fill = properties.get(`points.${index}.format.fill`);
    if (typeof fill !== 'string') throw new NotSaved(`the chart ${name}: slice ${index} has no colour`);
    return fill.slice(1);
  });
  const font = {
    name: String(properties.get('dataLabels.format.font.name')),
    size: Number(properties.get('dataLabels.format.font.size')),
  };
  return { kind: 'pie', name, alternativeText: '', from, to, categories, values, colours, font };
}
