import type { HeaderFooter, HeaderPiece, Margins, PrintSetup } from '../../../spreadsheet/print-setup';
import { FONT_NAME } from './styles';

/** Decree 30/2020, Annex I, II.2: the page number is upright, 13–14 pt, centred in the top margin. */
const HEADER_SIZE = 13;
const PAGE_NUMBER: HeaderPiece = { text: { field: 'page-number' }, fontName: FONT_NAME, size: HEADER_SIZE };

const ANNEX_MARGINS: Margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
const WORKING_MARGINS: Margins = { top: 20, bottom: 15, left: 15, right: 15, header: 10, footer: 8 };

/** What differs from page to page of the same sort. */
export interface PageOptions {
  /** The word that stands in the left header of every page of a draft; absent on a final result. */
  readonly draft: string | undefined;
  readonly blackAndWhite: boolean;
  readonly columns: number;
  readonly rows: number;
  /** The rows printed again at the head of each page. */
  readonly repeatRows?: { readonly first: number; readonly last: number } | undefined;
  readonly breaksAfterRows?: readonly number[] | undefined;
}

/**
 * A page of the annex (ANNEX.md "Frame"): A4 portrait, no number on the annex's first page, numbers running through all
 * sheets. The first page's top margin stays free on the right for the agency's digital signature.
 */
export function annexPage(options: PageOptions & { readonly first: boolean }): PrintSetup {
  const { left, header } = headers(options.draft);
  return {
    ...common(options),
    orientation: 'portrait',
    margins: ANNEX_MARGINS,
    header,
    ...(options.first ? { firstPageHeader: left, firstPageNumber: 1 } : {}),
  };
}

/** A page of a working sheet: numbered from 1, across where there are many columns. */
export function workingPage(options: PageOptions & { readonly orientation: PrintSetup['orientation'] }): PrintSetup {
  return {
    ...common(options),
    orientation: options.orientation,
    margins: WORKING_MARGINS,
    header: headers(options.draft).header,
    firstPageNumber: 1,
  };
}

function headers(draft: string | undefined): { readonly left: HeaderFooter; readonly header: HeaderFooter } {
  const left: HeaderFooter =
    draft === undefined ? {} : { left: [{ text: draft, fontName: FONT_NAME, size: HEADER_SIZE, bold: true }] };
  return { left, header: { ...left, center: [PAGE_NUMBER] } };
}

function common({ blackAndWhite, columns, rows, repeatRows, breaksAfterRows }: PageOptions) {
  return {
    fitToWidth: true,
    centerHorizontally: true,
    area: { top: 1, left: 1, bottom: Math.max(rows, 1), right: columns },
    ...(repeatRows ? { repeatRows } : {}),
    ...(breaksAfterRows ? { breaksAfterRows } : {}),
    ...(blackAndWhite ? { blackAndWhite } : {}),
  };
}
