/** What a cell holds. `null` is an empty cell, or a formula without a cached result. */
export type CellValue = string | number | boolean | null;

/** A cell as a host read it. Only cells that hold something are given. */
export interface Cell {
  readonly value: CellValue;
  /** The error that Excel shows (`#N/A`); the value is then `null`. */
  readonly error?: string;
  /** The formula without its `=`; present also where the cell only shares another's formula. */
  readonly formula?: string;
  /** The number format's code where it is not General. */
  readonly numberFormat?: string;
  /** The font's name; read only where asked for, since it betrays old encodings (.VnTime, VNI-Times). */
  readonly fontName?: string;
  /** Where a link of the cell leads. */
  readonly link?: string;
}
