import { UsageError } from './usage-error';

const ISO_TIME = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The time of a run as `--at` gives it, an ISO date or time, carried over as it stands. Throws `UsageError`. */
export function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = ISO_TIME.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text)) || !isOnCalendar(day)) {
    throw new UsageError('time-invalid', { found: text });
  }
  return text;
}

/** JavaScript takes 30 February for 2 March. */
function isOnCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
