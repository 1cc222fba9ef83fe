import { formatMeaning } from './number-format';
import { readNumberCell, shiftDecimal } from './number';
import { numberOf, parseNumeral } from './numeral';
import { BLANK, type CellInput, type Reading, asTyped, read, unclear, unreadable } from './reading';
import { isNoAnswer, normaliseText } from './vietnamese-text';

/** Thousands of a percent aren't written, so a dot before three digits is a decimal point: 85.125 %. */
const PERCENT_BOUNDS = { minimum: -999.999, maximum: 999.999 };

/**
 * Reads a cell as a ratio: 85,5 % is 0.855, exactly. A number under a % format, and a text with a % sign, are as they
 * say. A bare number is 85,5 → 85,5 % above 1 and 0,85 → 85 % below, both noted; a bare 1 is a question (1 % or
 * 100 %); 0 is 0. A lone dash is a blank. Never throws.
 *
 * Source: vn-data-entry-reality, numbers.percent and numbers.suggested.
 */
export function readPercent(input: CellInput): Reading<number> {
  const { value } = input;
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return unreadable('boolean-for-number');
  return typeof value === 'number' ? readPercentCell(value, input.numberFormat) : readPercentText(value);
}

function readPercentCell(value: number, numberFormat: string | undefined): Reading<number> {
  const reading = readNumberCell(value, numberFormat);
  if (reading.kind !== 'read') return reading;
  const meaning = formatMeaning(numberFormat);
  if (meaning === 'percent') return reading;
  return meaning === 'percent-sign' ? read(shiftDecimal(reading.value, -2)) : bareNumber(reading.value, value);
}

function readPercentText(typed: string): Reading<number> {
  const text = normaliseText(typed);
  if (isNoAnswer(text)) return BLANK;
  const signed = text.endsWith('%');
  const numeral = parseNumeral(signed ? text.slice(0, -1).trimEnd() : text);
  if (numeral.kind === 'none') return unreadable(numeral.why);
  const reading = numberOf(numeral.readings, PERCENT_BOUNDS);
  if (reading.kind !== 'read') return reading;
  if (!signed) return bareNumber(reading.value, typed);
  const ratio = shiftDecimal(reading.value, -2);
  return numeral.readings.length === 1 ? read(ratio) : noted(ratio, typed);
}

function bareNumber(value: number, typed: string | number): Reading<number> {
  const hundredth = shiftDecimal(value, -2);
  if (value === 0) return read(0);
  if (Math.abs(value) === 1) return unclear('percent-one', [hundredth, value]);
  return noted(Math.abs(value) > 1 ? hundredth : value, typed);
}

function noted(ratio: number, typed: string | number): Reading<number> {
  return read(ratio, { typed: asTyped(typed), readAs: { kind: 'percent', ratio } });
}
