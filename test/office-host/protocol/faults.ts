import type { ApiFailureCode } from './api-failure';

/** The codes that Excel gives below the API, for a whole request (`_processOfficeJsErrorResponse` of the client). */
export const HOST_ERRORS = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  modalDialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
  sheetNotFound: 1014,
  internalError: 5001,
} as const;

export type HostErrorNumber = (typeof HOST_ERRORS)[keyof typeof HOST_ERRORS];

/** What goes wrong with one request. */
export type Fault =
  /** The host refuses; `executed` where it had carried the request out already. */
  | { readonly kind: 'host-error'; readonly code: HostErrorNumber; readonly executed?: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'no-reply'; readonly executed?: boolean }
  /** The actions before this one are carried out, and it fails with this code. */
  | { readonly kind: 'action'; readonly actionIndex: number; readonly code: ApiFailureCode };

/** Faults waiting for their request, which is counted from 1 as `host.requests` does. */
export class Faults {
  private readonly byRequest = new Map<number, Fault>();

  at(request: number, fault: Fault): void {
    this.byRequest.set(request, fault);
  }

  clear(): void {
    this.byRequest.clear();
  }

  take(request: number): Fault | undefined {
    const fault = this.byRequest.get(request);
    this.byRequest.delete(request);
    return fault;
  }
}
