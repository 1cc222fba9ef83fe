import type { HostErrorCode, HostErrorPlace } from '../../spreadsheet/host-error';
import type { Progress } from '../../tasks/task';
import type { CardView } from '../views/card-view';
import type { CheckView } from '../views/check-view';
import type { TrialOutcome, WriteOutcome, WriteRequest } from './desk';
import type { PortAnswer, PortQuestion } from './port-messages';

/**
 * Which workbook is meant. A file comes along with each question, so that a new worker can answer it; the workbook that is
 * open in Excel is reached through the page.
 */
export type WorkbookSource = { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'page' };

/** What the page may ask of the worker. */
export interface Verbs {
  check: { readonly input: { readonly source: WorkbookSource }; readonly output: CheckView };
  trial: { readonly input: { readonly source: WorkbookSource }; readonly output: TrialOutcome };
  /** The card of a unit of the workbook last tried. */
  card: {
    readonly input: { readonly source: WorkbookSource; readonly unit: string };
    readonly output: CardView | undefined;
  };
  write: {
    readonly input: { readonly source: WorkbookSource; readonly request: WriteRequest };
    /** The bytes of the result, where the source is a file. */
    readonly output: { readonly outcome: WriteOutcome; readonly bytes?: Uint8Array };
  };
}
export type Verb = keyof Verbs;

/** `id` comes back with every reply. */
export type Question = {
  [V in Verb]: { readonly id: number; readonly verb: V; readonly input: Verbs[V]['input'] };
}[Verb];

/** All that the page sends. */
export type ToWorker = Question | PortAnswer;

/** What went wrong, as it crosses from the worker; the sentence is the catalogue's. */
export interface FailureFacts {
  /** Absent for what no host foresaw. */
  readonly code?: HostErrorCode;
  readonly place?: HostErrorPlace;
  /** For support only. */
  readonly detail: string;
}

export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'done'; readonly output: Verbs[Verb]['output'] }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: FailureFacts };

/** All that the worker sends. */
export type FromWorker = Reply | PortQuestion;
