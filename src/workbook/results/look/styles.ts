import type { Alignment, Border, Borders, CellStyle, Font, Rgb } from '../../../spreadsheet/style';

/** The annex's only font (Decree 30/2020, Annex I, II.1); the working sheets use it too, so that a workbook has one face. */
export const FONT_NAME = 'Times New Roman';

/** A text keeps this format, so that a name beginning with `=` stays text even when its cell is edited. */
const TEXT = '@';
const THIN: Border = { style: 'thin' };
const GRID: Borders = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** Tab colours: working sheets grey, annex one colour, input none (WORDING "Sheet names"). */
export const TAB_WORKING: Rgb = 'A6A6A6';
export const TAB_ANNEX: Rgb = '2F5597';

/** `[$-42A]#,##0` with the decimals asked for; the language is as far as a format can decide the separators. */
export function pointsFormat(language: string, decimals: number): string {
  return `${language}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** A ratio: always the same number of decimals, `80,00` beside `92,75`. */
export function ratioFormat(language: string, decimals: number): string {
  return `${language}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

function font(size: number, look: Omit<Font, 'name' | 'size'> = {}): Font {
  return { name: FONT_NAME, size, ...look };
}

function text(textFont: Font, alignment: Alignment = {}, more: Partial<CellStyle> = {}): CellStyle {
  return { font: textFont, alignment: { vertical: 'center', wrap: true, ...alignment }, numberFormat: TEXT, ...more };
}

const centred: Alignment = { horizontal: 'center' };
const left: Alignment = { horizontal: 'left' };

/** Text outside tables. */
export const prose = {
  agency: text(font(12, { bold: true }), { ...centred, vertical: 'top' }),
  country: text(font(12, { bold: true }), { ...centred, wrap: false }),
  motto: text(font(13, { bold: true, underline: true }), { ...centred, wrap: false }),
  rule: text(font(8), { ...centred, vertical: 'top', wrap: false }),
  documentTitle: text(font(14, { bold: true }), centred),
  attachedTo: text(font(13, { italic: true }), centred),
  tableTitle: text(font(13, { bold: true }), centred),
  subtitle: text(font(13, { bold: true }), left),
  paragraph: text(font(13), { horizontal: 'justify', vertical: 'top' }),
  heading: text(font(13, { bold: true }), { ...left, vertical: 'top' }),
  note: text(font(12, { italic: true }), { horizontal: 'justify', vertical: 'top' }),
  draft: text(font(12, { bold: true, colour: 'C00000' }), { ...left, wrap: false }),
  aside: text(font(12), { ...left, vertical: 'top', wrap: false }),
  warning: text(font(12), left, { fill: 'FFF2CC', borders: GRID }),
  plain: text(font(12), { ...left, vertical: 'top' }),
  link: text(font(12, { underline: true, colour: '0563C1' }), { ...left, wrap: false }),
} satisfies Record<string, CellStyle>;

/** Cells of a table. */
export const cells = {
  header: text(font(12, { bold: true }), centred, { fill: 'F2F2F2', borders: GRID }),
  text: text(font(12), left, { borders: GRID }),
  /** A name or another text of the annex, clear of the border on paper. */
  indentedText: text(font(12), { ...left, indent: 1 }, { borders: GRID }),
  indentedBoldText: text(font(12, { bold: true }), { ...left, indent: 1 }, { borders: GRID }),
  textTop: text(font(12), { ...left, vertical: 'top' }, { borders: GRID }),
  boldText: text(font(12, { bold: true }), left, { borders: GRID }),
  centredText: text(font(12), centred, { borders: GRID }),
  boldCentredText: text(font(12, { bold: true }), centred, { borders: GRID }),
  link: text(
    font(12, { underline: true, colour: '0563C1' }),
    { ...left, vertical: 'top', wrap: false },
    { borders: GRID },
  ),
  /** STT, ranks and counts: digits without a dot. */
  ordinal: { font: font(12), alignment: { ...centred, vertical: 'center' }, borders: GRID, numberFormat: '0' },
} satisfies Record<string, CellStyle>;

/** A level's row: bold black on the level's pale fill (ANNEX.md "Level row"). */
export function levelRow(fill: Rgb): CellStyle {
  return text(font(12, { bold: true, colour: '000000' }), { ...left, indent: 1 }, { fill, borders: GRID });
}

/** Points or a ratio: right, with one indent for points. */
export function number(format: string, look: { readonly bold?: boolean; readonly indent?: number } = {}): CellStyle {
  return {
    font: font(12, look.bold ? { bold: true } : {}),
    alignment: { horizontal: 'right', vertical: 'center', ...(look.indent ? { indent: look.indent } : {}) },
    borders: GRID,
    numberFormat: format,
  };
}
