import { HostError } from '../../../spreadsheet/host-error';
import type { HeaderFooter, HeaderPiece } from '../../../spreadsheet/print-setup';

/** Excel's limit for the whole code of a header or footer. */
const LONGEST_HEADER = 255;

const FIELDS = { 'page-number': '&P', 'page-count': '&N' } as const;

/**
 * A header or footer in Excel's code (ECMA-376 §18.3.1.46): `&C&"Times New Roman,Regular"&13&P`. Throws `HostError`
 * `text-too-long` above 255 characters.
 */
export function headerCode({ left, center, right }: HeaderFooter, sheet: string): string {
  const code = section('&L', left) + section('&C', center) + section('&R', right);
  if (code.length > LONGEST_HEADER) throw new HostError('text-too-long', { sheet }, `header or footer: ${code}`);
  return code;
}

function section(position: string, pieces: readonly HeaderPiece[] = []): string {
  return pieces.length === 0 ? '' : position + pieces.map(pieceCode).join('');
}

function pieceCode({ text, fontName, size, bold }: HeaderPiece): string {
  const font = `&"${fontName.replaceAll('"', '')},${bold ? 'Bold' : 'Regular'}"`;
  if (typeof text !== 'string') return `${font}&${size}${FIELDS[text.field]}`;
  // A digit behind the size would be read as part of it.
  const style = /^\d/.test(text) ? `&${size}${font}` : `${font}&${size}`;
  return style + text.replaceAll('&', '&&');
}
