import type { Content } from './sheet';

/** What Excel makes of a text that is written into a cell as if it were typed. */
export interface Typed {
  readonly content: Content;
  readonly error: boolean;
  readonly formula?: string;
  /** The number format that typing gives to a cell of format General. */
  readonly numberFormat?: string;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
/** Days from 30 December 1899 to 1 January 1970, Excel's serial of the Unix epoch. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * A text as Excel takes it: formula, number, percent, date, truth value, error, or text. `textFormat` is true for a cell
 * of format `@`, where everything stays the text it is; a first `'` vanishes even there. Numbers and dates are read as the API reads them, in the
 * American way, whatever the machine's language.
 */
export function typedText(text: string, textFormat: boolean): Typed {
  if (text === '') return { content: null, error: false };
  if (text.startsWith("'")) return { content: text.slice(1), error: false };
  if (textFormat) return { content: text, error: false };
  if (text.startsWith('=') && text.length > 1) return { content: 0, error: false, formula: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === 'true', error: false };
  if (ERRORS.includes(trimmed.toUpperCase())) return { content: trimmed.toUpperCase(), error: true };
  return readNumber(trimmed) ?? readDate(trimmed) ?? { content: text, error: false };
}

function readNumber(text: string): Typed | undefined {
  const percent = /^(.+?)\s*%$/.exec(text);
  const digits = percent?.[1] ?? text;
  const grouped = GROUPED.test(digits);
  if (!grouped && !NUMBER.test(digits)) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  const decimals = digits.includes('.');
  if (percent) {
    // Through text, so that 7% is 0.07 and not 0.07000000000000001.
    const numberFormat = decimals ? '0.00%' : '0%';
    return { content: Number(`${digits.replaceAll(',', '')}e-2`), error: false, numberFormat };
  }
  if (grouped) return { content: number, error: false, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  const scientific = /e/i.test(digits);
  return { content: number, error: false, ...(scientific ? { numberFormat: '0.00E+00' } : undefined) };
}

function readDate(text: string): Typed | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) return date(wholeYear(full[3] ?? ''), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return date(new Date().getFullYear(), Number(short[1]), Number(short[2]), 'd-mmm');
  return undefined;
}

/** Two digits are of this century up to 29, as Windows has it by default. */
function wholeYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): Typed | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < 1900) return undefined;
  return { content: time / DAY + EPOCH, error: false, numberFormat };
}
