import type { Kept } from '../host/pane-host';
import type { Progress } from '../../tasks/task';
import type { CardView } from '../views/card-view';
import type { CheckView } from '../views/check-view';
import type { TrialOutcome, WriteOutcome } from '../worker/desk';
import type { FailureFacts } from '../worker/protocol';

/** The steps in the order of the work. */
export const steps = ['rule-set', 'intake', 'findings', 'verification', 'trial', 'write'] as const;
export type Step = (typeof steps)[number];

export type TaskKind = 'check' | 'trial' | 'write' | 'sample' | 'restore' | 'remove-kept';

export interface RunningTask {
  readonly kind: TaskKind;
  /** Replies to another run than this come too late and are dropped. */
  readonly run: number;
  readonly progress?: Progress;
}

export interface Failure {
  readonly task: TaskKind | 'card' | 'open' | 'go-to';
  readonly facts: FailureFacts;
}

/** Something worth a line that goes away by itself when the next thing happens. */
export type Notice =
  | {
      readonly code: 'cancelled' | 'details-copied' | 'copy-refused' | 'sample-opened' | 'restored' | 'kept-removed';
    }
  | { readonly code: 'sample-made'; readonly file: string }
  | { readonly code: 'cell-copied' | 'cell-named'; readonly sheet: string; readonly cell?: string };

export type Trial = Extract<TrialOutcome, { kind: 'scored' }>;
export type Written = Extract<WriteOutcome, { kind: 'written' }> & { readonly file: string };

export interface PaneState {
  readonly locale: 'vi' | 'en';
  /** Where the workbook is: a file that was chosen, or open in Excel around the pane. */
  readonly place: 'file' | 'excel';
  /** The workbook on the desk; absent until one is chosen. */
  readonly workbook?: { readonly name: string };
  readonly task?: RunningTask;
  readonly failure?: Failure;
  readonly notice?: Notice;
  readonly check?: CheckView;
  readonly trial?: Trial;
  /** The user has asked to see what writing would do. */
  readonly previewed: boolean;
  readonly written?: Written;
  /** The step that stands open. */
  readonly open?: Step;
  /** What an earlier run left in the workbook that is open. */
  readonly kept?: Kept;
  /** This machine would print 1,280 and 92.75. */
  readonly foreignNumbers?: boolean;
  /** The unit whose card covers the steps; `view` is absent while it is fetched. */
  readonly card?: { readonly unit: string; readonly view?: CardView };
}

/** The state in which a pane opens. */
export function initialState(locale: PaneState['locale'], place: PaneState['place'] = 'file'): PaneState {
  return { locale, place, previewed: false, ...(place === 'excel' ? { workbook: { name: '' } } : {}) };
}
