import { formatMeaning } from './number-format';
import { type NumberBounds, numberOf, parseNumeral } from './numeral';
import { BLANK, type CellInput, type Reading, read, unreadable } from './reading';
import { isNoAnswer, normaliseText } from './vietnamese-text';

/**
 * A number at the 15 significant digits that Excel shows and compares by: 0.1 + 0.7 is 0.8.
 *
 * Source: Excel specifications and limits, "Number precision: 15 digits".
 */
export function toExcelPrecision(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return rounded === 0 ? 0 : rounded;
}

/** A number moved by decimal places, exactly: 85.5 by −2 is the double nearest 0.855, which 85.5 / 100 need not be. */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * Reads a cell as a number. Bounds only decide between two readings of a text (`1.696`); whether the number is
 * allowed is checked elsewhere. A text is noted when it isn't the number's plain form (`85,5`, `1 234`), and when
 * it has two readings (`1.696`). A lone dash is a blank. Never throws.
 *
 * Source: vn-data-entry-reality, numbers.
 */
export function readNumber(input: CellInput, bounds: NumberBounds = {}): Reading<number> {
  const { value } = input;
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return unreadable('boolean-for-number');
  if (typeof value === 'number') return readNumberCell(value, input.numberFormat);

  const text = normaliseText(value);
  if (isNoAnswer(text)) return BLANK;
  const numeral = parseNumeral(text);
  if (numeral.kind === 'none') return unreadable(numeral.why);
  const reading = numberOf(numeral.readings, bounds);
  if (reading.kind !== 'read') return reading;
  const asWritten = numeral.readings.length === 1 && String(reading.value) === text;
  if (asWritten) return reading;
  return read(reading.value, { typed: value, readAs: { kind: 'number', value: reading.value } });
}

/** A number cell at Excel's precision. Refused where Excel made a date of what was typed. */
export function readNumberCell(value: number, numberFormat: string | undefined): Reading<number> {
  const rounded = toExcelPrecision(value);
  if (!Number.isFinite(rounded)) return unreadable('not-finite');
  return formatMeaning(numberFormat) === 'date' ? unreadable('date-for-number') : read(rounded);
}
