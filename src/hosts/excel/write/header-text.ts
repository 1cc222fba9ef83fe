import { HostError } from '../../../spreadsheet/host-error';
import type { HeaderFooter, HeaderPiece } from '../../../spreadsheet/print-setup';

/** Excel's limit for the whole code of a header or footer, the signs for left, centre and right included. */
const LONGEST_HEADER = 255;
const FIELDS = { 'page-number': '&P', 'page-count': '&N' } as const;

/** The three sections of a header or footer in Excel's code, '' where nothing stands. */
export interface HeaderText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Throws `HostError` `text-too-long` above Excel's 255 characters. */
export function headerText({ left, center, right }: HeaderFooter, sheet: string): HeaderText {
  const text = { left: section(left), center: section(center), right: section(right) };
  const length = Object.values(text).reduce((sum, code) => sum + (code === '' ? 0 : code.length + 2), 0);
  if (length > LONGEST_HEADER) throw new HostError('text-too-long', { sheet }, 'header or footer');
  return text;
}

function section(pieces: readonly HeaderPiece[] = []): string {
  return pieces.map(pieceCode).join('');
}

function pieceCode({ text, fontName, size, bold }: HeaderPiece): string {
  const font = `&"${fontName.replaceAll('"', '')},${bold ? 'Bold' : 'Regular'}"`;
  if (typeof text !== 'string') return `${font}&${size}${FIELDS[text.field]}`;
  // A digit behind the size would be read as part of it.
  const style = /^\d/.test(text) ? `&${size}${font}` : `${font}&${size}`;
  return style + text.replaceAll('&', '&&');
}
