import { assess } from '../engine/assess';
import type { Assessment } from '../engine/assessment/assessment';
import type { RuleSet } from '../engine/rule-set/schema';
import type { WorkbookReader } from '../spreadsheet/ports';
import type { WorkbookOutline } from '../spreadsheet/snapshot';
import { readWorkbook } from '../workbook/read-workbook';
import type { Settings } from '../workbook/settings';
import type { WorkbookFacts } from '../workbook/workbook-facts';
import type { TaskOptions } from './task';

/** A workbook that could be scored: all that it says, and the result. */
export interface AssessedWorkbook {
  readonly outline: WorkbookOutline;
  readonly facts: WorkbookFacts;
  readonly ruleSet: RuleSet;
  readonly settings: Settings;
  readonly assessment: Assessment;
}

/** A workbook of which not even a draft can be made; its findings say why. */
export interface UnassessableWorkbook {
  readonly outline: WorkbookOutline;
  readonly facts: WorkbookFacts;
  readonly assessment?: undefined;
}

/**
 * Reads the whole workbook and scores it, writing nothing. Answer errors do not stop it — the criterion is then
 * `invalid` or `missing` — but blocking findings do. Throws `HostError` for an unreadable workbook.
 */
export async function assessWorkbook(
  reader: WorkbookReader,
  { signal, onProgress }: TaskOptions,
): Promise<AssessedWorkbook | UnassessableWorkbook> {
  const outline = await reader.outline();
  signal?.throwIfAborted();
  const facts = await readWorkbook(reader, outline, {
    ...(signal ? { signal } : {}),
    onProgress: (done, of) => onProgress?.({ step: 'reading', done, of }),
  });
  const { ruleSet, settings, input, findings } = facts;
  if (!ruleSet || !settings || findings.some(({ effect }) => effect === 'blocks')) return { outline, facts };
  signal?.throwIfAborted();
  onProgress?.({ step: 'scoring', done: 0, of: 1 });
  const assessment = assess(ruleSet, input);
  onProgress?.({ step: 'scoring', done: 1, of: 1 });
  return { outline, facts, ruleSet, settings, assessment };
}
