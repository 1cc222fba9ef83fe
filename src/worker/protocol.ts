import type { AssessmentDocument } from '../engine/document/assessment-document';
import type { HostErrorCode, HostErrorPlace } from '../spreadsheet/host-error';
import type { Progress } from '../tasks/task';
import type { Finding } from '../workbook/finding';

/** What a page asks of the worker; `id` comes back with every reply. */
export interface ScoreMessage {
  readonly id: number;
  readonly kind: 'score';
  readonly bytes: Uint8Array;
  readonly request: {
    readonly draft: boolean;
    readonly detail: boolean;
    readonly at?: string;
    readonly toolVersion: string;
  };
}

export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | {
      readonly id: number;
      readonly kind: 'written';
      readonly bytes: Uint8Array;
      readonly document: AssessmentDocument;
      readonly findings: readonly Finding[];
    }
  | {
      readonly id: number;
      readonly kind: 'failed';
      /** Absent for what no host foresaw; `detail` then says what happened, for support. */
      readonly code?: HostErrorCode;
      readonly place?: HostErrorPlace;
      readonly detail: string;
    };
