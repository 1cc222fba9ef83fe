import type { Assessment } from '../engine/assessment/assessment';
import { assessmentDocument, type AssessmentDocument } from '../engine/document/assessment-document';
import type { Placement } from '../spreadsheet/placement';
import type { Finding } from '../workbook/finding';
import { planResults } from '../workbook/results/plan-results';
import { assessWorkbook } from './assess-workbook';
import { digestOf } from './digest';
import type { TaskOptions, WorkbookPorts } from './task';

export interface ScoreRequest {
  /** Writes despite answer errors, marked DỰ THẢO. */
  readonly draft: boolean;
  /** Makes the sheet `Điểm chi tiết`. */
  readonly detail: boolean;
  /** The time of the run, as the caller gives it; the only thing that may differ between two runs of one input. */
  readonly at?: string;
  readonly toolVersion: string;
}

export type ScoreOutcome =
  /** Findings stopped it; nothing was written. */
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'written';
      readonly assessment: Assessment;
      /** The result as its versioned document; made when asked for, since it is as large as the assessment. */
      document(): AssessmentDocument;
      readonly placement: Placement;
      readonly findings: readonly Finding[];
      /** True where answers were missing or invalid and `draft` was asked for. */
      readonly draft: boolean;
    };

/** Chấm điểm: scores the workbook and writes the result sheets into it. Throws `HostError`; nothing is then written. */
export async function score(ports: WorkbookPorts, request: ScoreRequest, options: TaskOptions): Promise<ScoreOutcome> {
  const assessed = await assessWorkbook(ports.reader, options);
  const { findings, readingLog, input } = assessed.facts;
  if (!assessed.assessment) return { kind: 'stopped', findings };
  const incomplete = findings.some(({ effect }) => effect === 'answer');
  if (incomplete && !request.draft) return { kind: 'stopped', findings };
  const { assessment, settings, ruleSet, outline } = assessed;
  const run = {
    ruleSetDigest: digestOf(ruleSet),
    inputDigest: digestOf({ settings, input }),
    toolVersion: request.toolVersion,
    ...(request.at === undefined ? {} : { at: request.at }),
  };
  const plan = planResults({
    assessment,
    settings,
    declarations: input.declarations,
    findings,
    readingLog,
    run,
    detail: request.detail,
    draft: incomplete,
    outline,
  });
  options.signal?.throwIfAborted();
  const placement = await ports.writer.apply(plan, {
    onProgress: (done, of) => options.onProgress?.({ step: 'writing', done, of }),
  });
  const document = () => assessmentDocument(assessment, { ...run, draft: incomplete });
  return { kind: 'written', assessment, document, placement, findings, draft: incomplete };
}
