import type { RangeAddress } from '../../../src/spreadsheet/address';

/** A defined name. */
export interface NameState {
  readonly name: string;
  /** With its `=`, as the API gives it. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** A rule for what may be typed, in the API's own words. */
export interface ValidationState {
  readonly ranges: readonly RangeAddress[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

/** A conditional format; only the kind `Custom` (a formula) is imitated, others are kept as they were in the file. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  ranges: readonly RangeAddress[];
  /** With its `=`. */
  formula: string;
  stopIfTrue: boolean;
  /** `font.color`, `fill.color` …, as set; what was never set is absent. */
  readonly format: Map<string, unknown>;
}

/** A chart: nested state by the API's own paths (`title.text`, `series.0.points.2.fill`). */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  /** Cells of the data, as charts.add was given them. */
  source: RangeAddress | undefined;
  readonly series: ChartSeriesState[];
  /** Both corners in cells where `setPosition` was used. */
  from: { readonly row: number; readonly column: number } | undefined;
  to: { readonly row: number; readonly column: number } | undefined;
  /** Points from the sheet's top left corner. */
  readonly box: { left: number; top: number; width: number; height: number };
  readonly properties: Map<string, unknown>;
}

export interface ChartSeriesState {
  values: string;
  categories: string;
  readonly properties: Map<string, unknown>;
}

export interface PageLayoutState {
  readonly properties: Map<string, unknown>;
  /** `defaultForAllPages.centerHeader` … */
  readonly headersFooters: Map<string, string>;
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  printArea: RangeAddress | undefined;
  titleRows: { readonly first: number; readonly last: number } | undefined;
  titleColumns: { readonly first: number; readonly last: number } | undefined;
  /** Rows before which a page begins. */
  readonly rowBreaks: number[];
}

export interface ProtectionState {
  protected: boolean;
  password: string | undefined;
  options: Readonly<Record<string, unknown>>;
}
