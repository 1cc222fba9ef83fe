import { HostError } from '../../spreadsheet/host-error';
import type { FailureFacts } from './protocol';

/** Anything thrown, as plain data. */
export function failureFacts(error: unknown): FailureFacts {
  if (error instanceof HostError) return { code: error.code, place: error.place, detail: error.detail };
  return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
