import { type Reading, type UnreadableReason, read, unclear, unreadable } from './reading';

/**
 * What decides between two readings of one numeral. Bounds only tell readings apart here: a number beyond them is
 * still read, and found out by the engine's shapes.
 */
export interface NumberBounds {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly integer?: boolean | undefined;
}

/** A numeral's possible meanings, the one by Vietnamese convention first; each a plain decimal such as `-1234.5`. */
export type Numeral =
  | { readonly kind: 'numeral'; readonly readings: readonly string[] }
  | { readonly kind: 'none'; readonly why: UnreadableReason };

const GROUPED_BY = {
  dot: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  comma: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  blank: /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/,
};
/** The largest double has 309 digits; whole cells of digits aren't worth measuring. */
const LONGEST = 1000;
const PLAIN = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/**
 * Reads a numeral as Vietnamese (`1.234,5`), English (`1,234.5`) or spaced (`1 234,5`). One dot or comma before
 * exactly three digits has two readings (`1.696`), unless a zero stands first (`0.625` is no thousands). The text must
 * be normalised.
 *
 * Source: vn-data-entry-reality, numbers.rule_found and numbers.conflict_case.
 */
export function parseNumeral(text: string): Numeral {
  const [, sign = '', body = ''] = /^([+\-−–]?)\s*(.*)$/u.exec(text) ?? [];
  if (!/^[\d., ]+$/.test(body) || !/\d/.test(body)) return { kind: 'none', why: 'text-for-number' };

  const decimal = PLAIN.test(body) ? body.replace(',', '.') : undefined;
  const grouped = withoutGrouping(body);
  const vietnameseFirst = body.includes(',') ? [decimal, grouped] : [grouped, decimal];
  const minus = sign === '' || sign === '+' ? '' : '-';
  const readings = vietnameseFirst.filter((reading) => reading !== undefined).map((reading) => minus + reading);
  return readings.length === 0 ? { kind: 'none', why: 'misplaced-separator' } : { kind: 'numeral', readings };
}

function withoutGrouping(body: string): string | undefined {
  if (GROUPED_BY.dot.test(body)) return body.replaceAll('.', '').replace(',', '.');
  if (GROUPED_BY.comma.test(body)) return body.replaceAll(',', '');
  if (GROUPED_BY.blank.test(body)) return body.replaceAll(' ', '').replace(',', '.');
  return undefined;
}

/**
 * The number that a numeral means within bounds. Of two readings, the one that the bounds leave; both within a stated
 * maximum is a question; where the bounds say nothing, or rule out both, Vietnamese convention decides.
 */
export function numberOf(readings: readonly string[], bounds: NumberBounds): Reading<number> {
  const problem = readings.map(problemOf).find((why) => why !== undefined);
  if (problem !== undefined) return unreadable(problem);

  const ambiguous = readings.length > 1;
  const values = readings.map(valueOf);
  const fitting = readings.filter((reading) => fits(reading, bounds, ambiguous)).map(valueOf);
  if (ambiguous && fitting.length > 1 && bounds.maximum !== undefined) return unclear('thousands-or-decimal', values);
  const [convention = NaN] = values;
  const [fit = convention] = fitting;
  return read(fitting.length === 1 ? fit : convention);
}

function fits(reading: string, bounds: NumberBounds, ambiguous: boolean): boolean {
  const value = valueOf(reading);
  // A count of 1.000 is a thousand: nobody writes three decimals of a count.
  if (bounds.integer === true && (ambiguous ? reading.includes('.') : !Number.isInteger(value))) return false;
  return value >= (bounds.minimum ?? -Infinity) && value <= (bounds.maximum ?? Infinity);
}

/** Without a minus zero. */
function valueOf(reading: string): number {
  return Number(reading) + 0;
}

function problemOf(reading: string): UnreadableReason | undefined {
  if (reading.length > LONGEST) return 'too-many-digits';
  const significant = reading.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  if (significant.length > 15) return 'too-many-digits';
  if (!Number.isFinite(Number(reading))) return 'not-finite';
  // So many zeros after the point that a double cannot hold the digits that follow.
  return valueOf(reading) === 0 && significant !== '' ? 'too-many-digits' : undefined;
}
