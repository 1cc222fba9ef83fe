/** One edge of a cell, in the words of `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** Null is automatic: black on paper. */
  readonly color: string | null;
}

/** The whole look of a cell, in the words of Excel's API. Equal looks are one object of a workbook (`withLook`). */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** `#RRGGBB`; null is automatic, which reads black. */
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; null without a fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly diagonalUp: BorderLine | null;
  readonly diagonalDown: BorderLine | null;
}

export type FormatKey = keyof CellFormat;
export type BorderSide = 'top' | 'right' | 'bottom' | 'left' | 'diagonalUp' | 'diagonalDown';

/** A new workbook's Normal style; the font is the workbook's own. */
export const PLAIN_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: null,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  top: null,
  right: null,
  bottom: null,
  left: null,
  diagonalUp: null,
  diagonalDown: null,
};

const changed = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The same format with one property changed. The same change of the same object gives the same object again. */
export function withLook<K extends FormatKey>(format: CellFormat, key: K, value: CellFormat[K]): CellFormat {
  if (format[key] === value) return format;
  const known = changed.get(format) ?? new Map<string, CellFormat>();
  changed.set(format, known);
  const change = `${key}=${JSON.stringify(value)}`;
  const made = known.get(change) ?? { ...format, [key]: value };
  known.set(change, made);
  return made;
}
