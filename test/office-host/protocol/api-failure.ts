/** Excel's own codes, with the sentences that its documentation gives them (application-specific-api-error-handling). */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  // Not Excel's: our host doesn't imitate a member that the add-in used.
  NotImitated: 'The test host does not imitate this member.',
} as const;

export type ApiFailureCode = keyof typeof MESSAGES;

/** A failure of one action: the batch ends there, and what it did before stays done. */
export class ApiFailure extends Error {
  constructor(
    readonly code: ApiFailureCode,
    /** `Range.values`, as Excel's debugInfo names it. */
    readonly location: string,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = 'ApiFailure';
  }

  get status(): number {
    return this.code === 'ItemNotFound' ? 404 : this.code === 'AccessDenied' ? 403 : 400;
  }
}
