import type { CellValue } from '../../../spreadsheet/cell';
import { HostError } from '../../../spreadsheet/host-error';
import type { CellStyle } from '../../../spreadsheet/style';

/** What is sent to Excel for a cell, and the format it has to have before and after. */
export interface CellInput {
  /** `null` leaves the (cleared) cell empty. */
  readonly value: CellValue;
  readonly format: string;
  /** The format is given only when the value stands there: under it Excel would make another value of what is sent. */
  readonly formatLast: boolean;
}

const TEXT_FORMAT = '@';
/** Excel's limit for a cell's text, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * A value as it has to be sent so that Excel keeps it what it is; Excel takes every text as if it were typed. Under `@` a
 * text stays text, except that its first sign `'` would vanish and `=` is not safe in every version: such a text is sent
 * with the prefix `'` under format General, which makes text of anything, and gets its format afterwards, as does a number
 * that is to stand under `@`, where Excel would make text of it. Throws `HostError` `text-too-long` (without a place).
 */
export function cellInput(value: CellValue, { numberFormat }: CellStyle): CellInput {
  if (typeof value !== 'string') {
    const format = numberFormat ?? 'General';
    return { value, format, formatLast: value !== null && format === TEXT_FORMAT };
  }
  if (value.length > LONGEST_TEXT) throw new HostError('text-too-long');
  if (value === '') return { value: null, format: numberFormat ?? TEXT_FORMAT, formatLast: false };
  if (/^[=+\-@']/.test(value)) return { value: `'${value}`, format: TEXT_FORMAT, formatLast: true };
  const format = numberFormat ?? TEXT_FORMAT;
  return { value: format === TEXT_FORMAT ? value : `'${value}`, format, formatLast: false };
}
