import type { CellValue } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import { encodeCellText, escapeXml } from '../package/text';

/** Excel's limit for a cell's text, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

export interface CellContent {
  /** `D14`. */
  readonly reference: string;
  /** Index of the cell format; 0 is the default and is not written. */
  readonly format: number;
  readonly value: CellValue;
  /** Without its `=`; `value` is then the cached result. */
  readonly formula?: string | undefined;
}

/** What stands inside `<c>`, and the type (`t`) that it has to declare. */
export interface CellBody {
  readonly type: 'b' | 'str' | 'inlineStr' | undefined;
  readonly xml: string;
}

/**
 * `<c>` with its content (ECMA-376 §18.3.1.4). `prefix` is that of the sheet's own elements, with its colon. Throws as
 * `cellBody` does.
 */
export function cellXml(cell: CellContent, sheet: string, prefix = ''): string {
  const { type, xml } = cellBody(cell, sheet, prefix);
  const format = cell.format === 0 ? '' : ` s="${cell.format}"`;
  const open = `<${prefix}c r="${cell.reference}"${format}${type === undefined ? '' : ` t="${type}"`}`;
  return xml === '' ? `${open}/>` : `${open}>${xml}</${prefix}c>`;
}

/**
 * Text stands in the cell itself (`inlineStr`), so the user's table of shared strings is never touched and a long sheet
 * needs none in memory; Excel moves it there when it saves. Throws `HostError` `text-too-long`, naming the cell;
 * `RangeError` for a number that is not finite.
 */
export function cellBody(cell: Omit<CellContent, 'format'>, sheet: string, prefix = ''): CellBody {
  const { reference, value, formula } = cell;
  const f = formula === undefined ? '' : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const v = (text: string) => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, xml: f };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${sheet}!${reference}: ${value}`);
    return { type: undefined, xml: v(String(value)) };
  }
  if (value.length > LONGEST_TEXT) throw new HostError('text-too-long', { sheet, cell: reference });
  if (f !== '') return { type: 'str', xml: v(encodeCellText(value)) };
  const text = `<${prefix}t${keepsBlanks(value)}>${encodeCellText(value)}</${prefix}t>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** Blanks at either end are lost without it. */
function keepsBlanks(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
}
