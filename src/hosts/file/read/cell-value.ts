import type { CellValue } from '../../../spreadsheet/cell';
import { decodeCellText } from '../package/text';
import { serialOfIsoDate } from './iso-date';
import type { RawCell } from './sheet-scanner';

/** What a cell's value is read against. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

export interface ReadValue {
  readonly value: CellValue;
  readonly error?: string;
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** What writers put where their own arithmetic failed; Excel holds no such number. */
const NOT_FINITE = /^\s*(?:NaN|[+-]?(?:Infinity|INF))\s*$/i;
const NOTHING: ReadValue = { value: null };

/**
 * The value of a cell by its type (ECMA-376 §18.18.11). A number that is not finite is the error `#NUM!`. Throws
 * `RangeError` for what no workbook may hold: a text that is no number, a missing shared string, an unknown type.
 */
export function readValue({ type, value }: RawCell, { sharedStrings, date1904 }: ValueContext): ReadValue {
  if (value === undefined) return NOTHING;
  switch (type) {
    case 'str':
      return { value: decodeCellText(value) };
    case 'inlineStr':
      return { value };
    case 'd':
      return { value: serialOfIsoDate(value, date1904) ?? value };
  }
  if (value === '') return NOTHING;
  switch (type) {
    case 'n':
      return readNumber(value);
    case 's':
      return { value: sharedString(value, sharedStrings) };
    case 'b':
      return { value: readBoolean(value) };
    case 'e':
      return { value: null, error: value };
    default:
      throw new RangeError(`type ${type}`);
  }
}

function readNumber(text: string): ReadValue {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (Number.isFinite(number)) return { value: number };
  if (Number.isNaN(number) && !NOT_FINITE.test(text)) throw new RangeError(`number ${text}`);
  return { value: null, error: '#NUM!' };
}

function sharedString(text: string, sharedStrings: readonly string[]): string {
  const string = /^\d+$/.test(text) ? sharedStrings[Number(text)] : undefined;
  if (string === undefined) throw new RangeError(`shared string ${text}`);
  return string;
}

function readBoolean(text: string): boolean {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new RangeError(`boolean ${text}`);
}
