import type { Culture } from './culture';
import type { CellState } from './sheet';

const DAY = 86_400_000;
const EPOCH = 25_569;

/**
 * What a cell shows (`Range.text`), for the formats that the add-in meets: General, digits and thousands, percent, text
 * and dates. Other formats show as General (README).
 */
export function displayText(cell: CellState | undefined, culture: Culture): string {
  const content = cell?.content ?? null;
  if (content === null) return '';
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return content;
  const code = (cell?.format.numberFormat ?? 'General').split(';')[0] ?? 'General';
  const digits = /^(#,##0|0+|#)(?:\.(0+))?(%?)$/.exec(code);
  if (digits) {
    const [, whole = '', decimals = '', percent = ''] = digits;
    const text = fixed(percent ? content * 100 : content, decimals.length, whole.includes(','), culture);
    return padded(text, whole) + percent;
  }
  if (/^[dmy/\-. ]+$/i.test(code)) return dateText(content, code);
  return general(content, culture);
}

function general(value: number, culture: Culture): string {
  return String(Number(value.toPrecision(11))).replace('.', culture.decimalSeparator);
}

function fixed(value: number, decimals: number, grouped: boolean, culture: Culture): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, culture.groupSeparator) : whole;
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return sign + digits + (fraction === '' ? '' : culture.decimalSeparator + fraction);
}

function padded(text: string, whole: string): string {
  return /^0+$/.test(whole) ? text.replace(/^-?\d+/, (digits) => digits.padStart(whole.length, '0')) : text;
}

function dateText(serial: number, code: string): string {
  const day = new Date((Math.floor(serial) - EPOCH) * DAY);
  const part = (token: string): string => {
    const [kind = '', length] = [token[0]?.toLowerCase(), token.length];
    const number = kind === 'd' ? day.getUTCDate() : kind === 'm' ? day.getUTCMonth() + 1 : day.getUTCFullYear();
    if (kind === 'y') return String(length > 2 ? number : number % 100).padStart(2, '0');
    return length > 2 ? token : String(number).padStart(length, '0');
  };
  return code.replace(/d+|m+|y+/gi, part);
}
