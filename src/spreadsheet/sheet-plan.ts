import type { CellAddress, RangeAddress } from './address';
import type { CellValue } from './cell';
import type { ChartPlan } from './chart';
import type { OwnSheetMark } from './own-sheet-mark';
import type { PrintSetup } from './print-setup';
import type { SheetId, Visibility } from './snapshot';
import type { CellStyle, Rgb } from './style';

/** Where a link inside the workbook leads: an own sheet by its mark (names may change), or one of the user's. */
export interface LinkTarget {
  readonly sheet: SheetReference;
  readonly cell: CellAddress;
}

export type SheetReference =
  { readonly own: { readonly family: string; readonly key: string } } | { readonly user: SheetId };

export interface CellPlan {
  readonly column: number;
  /** A text is written as text whatever it begins with; it never becomes a formula. */
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly link?: LinkTarget;
  /** A formula without its `=`, made by us and never from a user's text; `value` is then its cached result. */
  readonly formula?: string;
}

export interface RowPlan {
  /** Points; automatic where absent. */
  readonly height?: number;
  /** Points; a first guess at an automatic height, for programs that fit no row when they open a file. */
  readonly estimatedHeight?: number;
  readonly cells: readonly CellPlan[];
}

/** A rule for what may be typed into a range. Lists refer to a range, never to inline text: options hold commas. */
export interface ValidationPlan {
  readonly range: RangeAddress;
  readonly rule:
    | { readonly kind: 'list'; readonly source: { readonly sheet: SheetReference; readonly range: RangeAddress } }
    | { readonly kind: 'decimal' | 'whole'; readonly minimum: number; readonly maximum: number };
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `stop` refuses the entry, `warning` asks, `information` only tells. */
  readonly error?: {
    readonly severity: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

/** Colours the cells for which a formula (relative to the range's first cell, without `=`) holds. */
export interface ConditionalFormatPlan {
  readonly range: RangeAddress;
  readonly formula: string;
  readonly fill?: Rgb;
  readonly fontColour?: Rgb;
  readonly bold?: boolean;
}

/** A sheet of ours, whole: it is created, or replaces the one that bears the same mark. */
export interface SheetPlan {
  readonly mark: OwnSheetMark;
  /** The name wished for; where a user's sheet has it already the host takes `name (2)`. */
  readonly name: string;
  /** Where a new sheet goes; a replaced one stays where it was. */
  readonly position: 'first' | 'last';
  readonly visibility: Visibility;
  readonly tabColour?: Rgb;
  /** Column widths in characters of the default font, from column 1. */
  readonly columnWidths: readonly number[];
  /** Rows from row 1, in order. May be made while they are written, so that a long sheet never stands whole in memory. */
  readonly rows: Iterable<RowPlan>;
  readonly merges: readonly RangeAddress[];
  /** The first cell that scrolls. */
  readonly freezeAt?: CellAddress;
  readonly showGridLines: boolean;
  readonly print?: PrintSetup;
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  /** Protects the sheet without a password; formatting stays allowed. */
  readonly protect?: boolean;
}
