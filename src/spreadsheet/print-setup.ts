import type { RangeAddress } from './address';

/** Millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** A piece of a header or footer; hosts write the codes (`&P`) and escape the text. */
export interface HeaderPiece {
  readonly text: string | { readonly field: 'page-number' | 'page-count' };
  readonly fontName: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface HeaderFooter {
  readonly left?: readonly HeaderPiece[];
  readonly center?: readonly HeaderPiece[];
  readonly right?: readonly HeaderPiece[];
}

/** How a sheet prints (ANNEX.md "Frame"; Decree 30/2020, Annex I). The paper is always A4. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Margins;
  /** Shrinks the width to one page, any number high. */
  readonly fitToWidth: boolean;
  readonly centerHorizontally?: boolean;
  readonly area?: RangeAddress;
  /** Rows printed again at the head of each page, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** The header of the first page where it differs; `{}` leaves it blank. */
  readonly firstPageHeader?: HeaderFooter;
  /** Absent: the numbering runs on from the sheet before. */
  readonly firstPageNumber?: number;
  /** Rows after which a new page begins. */
  readonly breaksAfterRows?: readonly number[];
  /** Prints shading as white, for a mono printer. */
  readonly blackAndWhite?: boolean;
}
