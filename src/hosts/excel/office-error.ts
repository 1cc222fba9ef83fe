import { HostError, type HostErrorCode, type HostErrorPlace } from '../../spreadsheet/host-error';

/** Excel's own codes that we can tell something about, in words and as the numbers of the layer below. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ActivityLimitReached: 'activity-limit',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-missing',
  InvalidRequestContext: 'sheet-missing',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  ConnectionFailure: 'session-lost',
  HostRestartNeeded: 'session-lost',
  InvalidOrTimedOutSession: 'session-lost',
  '5004': 'cell-edit-mode',
  '5102': 'activity-limit',
  '5103': 'payload-too-large',
  '5104': 'payload-too-large',
};

/** Any failure of a request as a `HostError`; one that is already, and a cancelled signal's reason, stay as they are. */
export function asHostError(error: unknown, place: HostErrorPlace = {}): unknown {
  if (error instanceof HostError || isAbort(error)) return error;
  const { code, message, location } = described(error);
  return new HostError(CODES[code] ?? 'excel-refused', place, [code, message, location].filter(Boolean).join(' · '));
}

/** True where the answer, or the question, was too long for Excel on the web. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === 'payload-too-large';
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What the client library says; its error class is not ours to import. */
function described(error: unknown): { code: string; message: string; location: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error), location: '' };
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  return { code: text(code), message: text(message), location: text(debugInfo?.errorLocation) };
}
