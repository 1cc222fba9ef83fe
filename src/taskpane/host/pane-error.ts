import type { FailureFacts } from '../worker/protocol';

/** A failure that the pane tells its user of; the sentence is the catalogue's. */
export class PaneError extends Error {
  constructor(readonly failure: FailureFacts) {
    super(failure.detail);
    this.name = 'PaneError';
  }
}

/** What to tell of anything thrown. */
export function failureOf(error: unknown): FailureFacts {
  if (error instanceof PaneError) return error.failure;
  return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
