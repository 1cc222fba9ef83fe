/**
 * What a cell holds, as a host reads it. `numberFormat` is Excel's format code (`0%`, `dd/mm/yyyy`), where known.
 */
export interface CellInput {
  readonly value: string | number | boolean | null;
  readonly numberFormat?: string | undefined;
}

/** Why a text allows more than one value. Sentences for these stand in locales/. */
export type UnclearReason =
  | 'thousands-or-decimal' // 1.250: 1250 or 1.25
  | 'percent-one' // a bare 1: 1 % or 100 %
  | 'k-alone' // "k": có or không
  | 'not-yet' // "chưa", "chưa có": no, or not answered yet
  | 'not-known' // "không biết", "không rõ"
  | 'ambiguous-mark' // a cross or a box, which some tick with and others reject with
  | 'several-options' // fits more than one option
  | 'near-option' // spelt like an option, but not it
  | 'bare-yes-or-no' // "không", where an option only begins with that word
  | 'month-first'; // 12/31/2016, not a date when read day first

/** Why no value can be taken from a cell. Sentences for these stand in locales/. */
export type UnreadableReason =
  | 'text-for-number'
  | 'boolean-for-number'
  | 'date-for-number' // Excel made a date of what was typed, "3/4" say
  | 'misplaced-separator' // 1.23.456
  | 'too-many-digits' // more than Excel's 15 significant digits
  | 'not-finite' // beyond the largest number that Excel holds
  | 'not-yes-or-no'
  | 'unknown-option'
  | 'not-a-date'
  | 'no-such-day'; // 31/02/2017

/** A value as it was understood, for a locale to put into words. A percent is a ratio: 0.855 is 85,5 %. */
export type ReadAs =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly ratio: number }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'option'; readonly code: string }
  | { readonly kind: 'date'; readonly iso: string };

/** Says that a value was read otherwise than typed, for the reading log. */
export interface ReadingNote {
  readonly typed: string;
  readonly readAs: ReadAs;
}

export type Unreadable = { readonly kind: 'unreadable'; readonly why: UnreadableReason };

/**
 * A cell's value, or why there is none. Blank, unclear and unreadable are three different things, and none is a zero
 * or a no.
 */
export type Reading<T> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'read'; readonly value: T; readonly note?: ReadingNote }
  | { readonly kind: 'unclear'; readonly candidates: readonly T[]; readonly why: UnclearReason }
  | Unreadable;

/** A cell without an answer. */
export const BLANK = { kind: 'blank' } as const;

/** A value that was typed as it is read, or, with a note, otherwise. */
export function read<T>(value: T, note?: ReadingNote): Reading<T> {
  return note === undefined ? { kind: 'read', value } : { kind: 'read', value, note };
}

/** A question to the user: which of the candidates was meant. */
export function unclear<T>(why: UnclearReason, candidates: readonly T[]): Reading<T> {
  return { kind: 'unclear', candidates, why };
}

/** A cell from which no value can be taken. */
export function unreadable(why: UnreadableReason): Unreadable {
  return { kind: 'unreadable', why };
}

/** What a user sees in the cell: text as typed, a number with the decimal comma of Vietnamese, TRUE or FALSE. */
export function asTyped(value: string | number | boolean): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value).toUpperCase();
}
