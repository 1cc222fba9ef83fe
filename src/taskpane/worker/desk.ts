import type { Assessment } from '../../engine/assessment/assessment';
import { assessWorkbook } from '../../tasks/assess-workbook';
import { check } from '../../tasks/check';
import { score } from '../../tasks/score';
import type { TaskOptions, WorkbookPorts } from '../../tasks/task';
import type { Finding } from '../../workbook/finding';
import { cardView, type CardView } from '../views/card-view';
import { checkView, type CheckView } from '../views/check-view';
import { previewView, type PreviewView } from '../views/preview-view';
import { trialView, type TrialView } from '../views/trial-view';
import { placingWriter } from './placing-writer';

/** Findings stopped it; nothing was written. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly findings: readonly Finding[];
}

export type TrialOutcome =
  | Stopped
  | {
      readonly kind: 'scored';
      readonly trial: TrialView;
      readonly preview: PreviewView;
      readonly findings: readonly Finding[];
      /** Answers are missing or invalid: only a draft can be written. */
      readonly draft: boolean;
    };

export type WriteOutcome =
  Stopped | { readonly kind: 'written'; readonly preview: PreviewView; readonly draft: boolean };

export interface WriteRequest {
  /** Writes despite answer errors, marked DỰ THẢO. */
  readonly draft: boolean;
  /** ISO time of the run, for the log. */
  readonly at: string;
}

/** The user's verbs over one workbook: the tasks, told as plain data that the pane can show. */
export class Desk {
  private assessment: Assessment | undefined;

  constructor(
    private readonly ports: WorkbookPorts,
    private readonly toolVersion: string,
  ) {}

  /** Rà soát. Writes nothing. Throws `HostError`. */
  async check(options: TaskOptions): Promise<CheckView> {
    return checkView(await check(this.ports.reader, options));
  }

  /** Chấm thử, with the preview of what writing would do. Writes nothing. Throws `HostError`. */
  async trial(options: TaskOptions): Promise<TrialOutcome> {
    const { reader } = this.ports;
    const request = { draft: true, detail: true, toolVersion: this.toolVersion };
    const outcome = await score({ reader, writer: placingWriter(reader) }, request, options);
    if (outcome.kind === 'stopped') return outcome;
    this.assessment = outcome.assessment;
    const { findings, draft } = outcome;
    return {
      kind: 'scored',
      trial: trialView(outcome.assessment),
      preview: previewView(outcome.placement),
      findings,
      draft,
    };
  }

  /** The card of a unit, of the last trial; undefined where the workbook has no such unit. Throws `HostError`. */
  async card(unit: string): Promise<CardView | undefined> {
    this.assessment ??= (await assessWorkbook(this.ports.reader, {})).assessment;
    return this.assessment && cardView(this.assessment, unit);
  }

  /** Ghi bảng kết quả. Throws `HostError`; nothing is then written. */
  async write(request: WriteRequest, options: TaskOptions): Promise<WriteOutcome> {
    const outcome = await score(this.ports, { ...request, detail: true, toolVersion: this.toolVersion }, options);
    if (outcome.kind === 'stopped') return outcome;
    return { kind: 'written', preview: previewView(outcome.placement), draft: outcome.draft };
  }
}
