import type { PrintSetup } from '../spreadsheet/print-setup';
import type { Alignment, Borders, CellStyle, Font, Rgb } from '../spreadsheet/style';

/** The annex's font (Decree 30/2020, Annex I, II.1), so that a workbook has one face. */
const FONT = 'Times New Roman';
/** A cell under this format keeps as text whatever is typed into it, `=1+1` and `1.10` too. */
const TEXT = '@';

/** Pale enough for a mono printer; a cell to be filled in, one that is not asked, a group's row, a heading. */
const TO_FILL: Rgb = 'FFFBE6';
const NOT_ASKED: Rgb = 'EDEDED';
const GROUP: Rgb = 'F2F2F2';
const GREY: Rgb = '595959';

const line = { style: 'thin', colour: 'A6A6A6' } as const;
const grid: Borders = { top: line, right: line, bottom: line, left: line };

const font = (size: number, look: Omit<Font, 'name' | 'size'> = {}): Font => ({ name: FONT, size, ...look });
const centre: Alignment = { horizontal: 'center', vertical: 'center', wrap: true };
const left: Alignment = { horizontal: 'left', vertical: 'center', wrap: true };
const right: Alignment = { horizontal: 'right', vertical: 'center' };

/** A cell that users fill in: lightly tinted, and open on a sheet that somebody protects. */
const toFill = (numberFormat: string, alignment: Alignment): CellStyle => ({
  font: font(12),
  fill: TO_FILL,
  borders: grid,
  alignment,
  numberFormat,
  locked: false,
});

/** The quiet look of the sheets that users fill in. */
export const look = {
  title: { font: font(14, { bold: true }), alignment: { horizontal: 'left', vertical: 'center' }, numberFormat: TEXT },
  subtitle: { font: font(12), alignment: { horizontal: 'left', vertical: 'center' }, numberFormat: TEXT },
  hint: {
    font: font(11, { italic: true, colour: GREY }),
    alignment: { horizontal: 'left', vertical: 'center' },
    numberFormat: TEXT,
  },
  label: { font: font(12), alignment: { horizontal: 'left', vertical: 'center' }, numberFormat: TEXT },
  fact: { font: font(12, { bold: true }), alignment: { horizontal: 'left', vertical: 'center' }, numberFormat: TEXT },
  heading: { font: font(12, { bold: true }), fill: GROUP, borders: grid, alignment: centre, numberFormat: TEXT },
  group: { font: font(12, { bold: true }), fill: GROUP, borders: grid, alignment: left, numberFormat: TEXT },
  groupNumber: { font: font(12, { bold: true }), fill: GROUP, borders: grid, alignment: centre },
  groupCode: { font: font(12, { bold: true }), fill: GROUP, borders: grid, alignment: centre, numberFormat: TEXT },
  text: { font: font(12), borders: grid, alignment: left, numberFormat: TEXT },
  code: { font: font(12), borders: grid, alignment: centre, numberFormat: TEXT },
  number: { font: font(12), borders: grid, alignment: centre },
  notAsked: { font: font(12), fill: NOT_ASKED, borders: grid },
  fillText: toFill(TEXT, left),
  /** A choice or a short text, in the middle of its cell. */
  fillChoice: toFill(TEXT, centre),
  fillPercent: toFill('0.00%', right),
  fillCount: toFill('#,##0', right),
  fillNumber: toFill('General', right),
} satisfies Record<string, CellStyle>;

/** A4 landscape, one page wide, the heading rows again on each page (working sheets: Decree 30/2020, I.I.2). */
export function workingPrint(repeatRows?: { readonly first: number; readonly last: number }): PrintSetup {
  return {
    orientation: 'landscape',
    margins: { top: 15, right: 12, bottom: 15, left: 12, header: 8, footer: 8 },
    fitToWidth: true,
    ...(repeatRows ? { repeatRows } : {}),
    footer: { center: [{ text: { field: 'page-number' }, fontName: FONT, size: 11 }] },
  };
}
