import type { Progress } from '../../tasks/task';
import type { Place } from '../../workbook/finding';
import type { CardView } from '../views/card-view';
import type { CheckView } from '../views/check-view';
import type { TrialOutcome, WriteOutcome, WriteRequest } from '../worker/desk';

/** A file as the user chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WriteOrder extends WriteRequest {
  /** Name of the result, where it is a file. */
  readonly resultName: string;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * The place that the pane runs in. Every verb throws `PaneError` when it cannot be done, and the signal's reason when it
 * was cancelled; nothing is then written.
 */
export interface PaneHost {
  /** Puts a workbook on the desk. */
  choose(file: ChosenFile): void;
  check(options: RunOptions): Promise<CheckView>;
  trial(options: RunOptions): Promise<TrialOutcome>;
  card(unit: string): Promise<CardView | undefined>;
  write(request: WriteOrder, options: RunOptions): Promise<WriteOutcome>;
  /** Hands the file last written over once more. */
  handOver(): void;
  /** Brings the user to a cell, or gives the means to go there. */
  goTo(place: Place): Promise<'gone' | 'copied' | 'named'>;
  /** Makes the sample for trying out, and gives it to the user; undefined where it opened in a window of its own. */
  createSample(name: string): Promise<ChosenFile | undefined>;
  copy(text: string): Promise<void>;
  /** Only where results are written into the workbook that is open (DESIGN §5 "safe writing"). */
  readonly safety?: Safety;
}

/** What an earlier run left in the workbook. */
export interface Kept {
  /** A run stopped halfway; its tables have to be restored before another begins. */
  readonly interrupted: boolean;
  readonly restorable: boolean;
  readonly kept: boolean;
}

export interface Safety {
  kept(): Promise<Kept>;
  restore(): Promise<void>;
  removeKept(): Promise<void>;
  /** Whether numbers print as 1.280 and 92,75 on this machine; true where it cannot be known. */
  printsVietnamese(): Promise<boolean>;
}
