const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was: from 1 March 1900 on, day 0 is therefore 30 December 1899. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_SERIAL = 61;

/**
 * A date of a `t="d"` cell (ISO 8601, ECMA-376 §18.17.4.1) as the serial number that Excel would show it by; a time
 * without a date is a fraction of a day. Undefined where the text is none.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  return (date1904 || days >= FIRST_TRUE_SERIAL ? days : days - 1) + time;
}
