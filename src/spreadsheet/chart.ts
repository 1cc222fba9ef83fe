import type { CellAddress, RangeAddress } from './address';
import type { Rgb } from './style';

/** A native pie chart over cells of its own sheet (ANNEX.md "Hình"). Other kinds join as variants of `kind`. */
export interface PieChartPlan {
  readonly kind: 'pie';
  /** The drawing object's name; it is also the alternative text's title for screen readers. */
  readonly name: string;
  readonly alternativeText: string;
  readonly from: CellAddress;
  /** The cell whose top left corner is the chart's bottom right corner. */
  readonly to: CellAddress;
  /** One column or row of names, and one of numbers, equally long, on the same sheet. */
  readonly categories: RangeAddress;
  readonly values: RangeAddress;
  /** One colour a slice, clockwise from 12 o'clock. */
  readonly colours: readonly Rgb[];
  readonly font: { readonly name: string; readonly size: number };
}

export type ChartPlan = PieChartPlan;
