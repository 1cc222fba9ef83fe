import { formatMeaning } from './number-format';
import { BLANK, type CellInput, type Reading, asTyped, read, unclear, unreadable } from './reading';
import { isNoAnswer, normaliseText, withoutMarks } from './vietnamese-text';

/** A bare number is taken for a day only from here on: 2017 is a year that someone typed, not 8 July 1905. */
const FIRST_BARE_YEAR = 1950;
/** Excel reads two-digit years 00–29 as 2000–2029, and 30–99 as 1930–1999. */
const CENTURY_PIVOT = 30;
/** Excel has no earlier days. */
const FIRST_YEAR = 1900;
const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's 1900 system counts a 29 February 1900 that never was, as its day 60. */
const PHANTOM_DAY = 60;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;

const TIME = String.raw`(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})${TIME}$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})${TIME}$`);
/** The dateline of an official letter, with its place: "Bình Định, ngày 07 tháng 02 năm 2017". */
const IN_WORDS = /^(?:[^\d,]*, ?)?(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;

/**
 * Reads a cell as a day, into ISO form (`2017-02-07`). Text is day first (`07/02/2017`, `7-2-2017`, `04/12 /2011`, "ngày
 * 07 tháng 02 năm 2017") or ISO; a number is a day of Excel's 1900 system. A time of day is dropped. Two-digit years
 * and bare numbers are noted; a text that is a date only with the month first is a question. Never throws.
 *
 * Source: vn-data-entry-reality, dates.
 */
export function readDate(input: CellInput): Reading<string> {
  const { value } = input;
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return unreadable('not-a-date');
  return typeof value === 'number' ? readSerial(value, input.numberFormat) : readDateText(value);
}

function readSerial(serial: number, numberFormat: string | undefined): Reading<string> {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return unreadable('not-a-date');
  if (day === PHANTOM_DAY) return unreadable('no-such-day');
  const fromUnixEpoch = day - 25_569 + (day < PHANTOM_DAY ? 1 : 0);
  const iso = new Date(fromUnixEpoch * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (formatMeaning(numberFormat) === 'date') return read(iso);
  return Number(iso.slice(0, 4)) < FIRST_BARE_YEAR ? unreadable('not-a-date') : noted(iso, serial);
}

function readDateText(typed: string): Reading<string> {
  if (isNoAnswer(normaliseText(typed))) return BLANK;
  const text = withoutMarks(typed);
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  if (isoYear !== undefined) return orNoSuchDay(isoDate(Number(isoYear), Number(isoMonth), Number(isoDay)));

  const [, day, month, year] = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (year === undefined) return unreadable('not-a-date');
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < CENTURY_PIVOT ? 2000 : 1900);
  const iso = isoDate(fullYear, Number(month), Number(day));
  const monthFirst = isoDate(fullYear, Number(day), Number(month));
  if (iso === undefined)
    return monthFirst === undefined ? unreadable('no-such-day') : unclear('month-first', [monthFirst]);
  return year.length === 4 ? read(iso) : noted(iso, typed);
}

function orNoSuchDay(iso: string | undefined): Reading<string> {
  return iso === undefined ? unreadable('no-such-day') : read(iso);
}

function noted(iso: string, typed: string | number): Reading<string> {
  return read(iso, { typed: asTyped(typed), readAs: { kind: 'date', iso } });
}

/** Undefined when the calendar has no such day, or Excel no such year. */
function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR) return undefined;
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
