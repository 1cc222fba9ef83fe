/** A colour as six hexadecimal digits, `E2EFDA`. */
export type Rgb = string;

export type BorderStyle = 'hair' | 'thin' | 'medium' | 'double';

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Black where absent. */
  readonly colour?: Rgb;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Character widths, as Excel's "Indent". */
  readonly indent?: number;
}

export interface Border {
  readonly style: BorderStyle;
  readonly colour?: Rgb;
}

export interface Borders {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

/** The whole look of a cell. Plans share a handful of these objects; hosts may intern them by identity. */
export interface CellStyle {
  readonly font: Font;
  readonly fill?: Rgb;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** A number format code; `General` where absent, `@` for text. */
  readonly numberFormat?: string;
  /** False for a cell that may be edited on a protected sheet; locked where absent. */
  readonly locked?: boolean;
}
