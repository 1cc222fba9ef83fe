import type { Assessment } from '../../engine/assessment/assessment';
import type { Declaration } from '../../engine/facts';
import type { WorkbookOutline } from '../../spreadsheet/snapshot';
import type { Finding } from '../finding';
import type { Settings } from '../settings';
import type { ReadingLogEntry } from '../workbook-facts';
import type { ResultsLocale } from './texts';

/** What identifies a run: same rules, same input, same tool, same result. */
export interface RunInfo {
  /** Hexadecimal digest of the rule set. */
  readonly ruleSetDigest: string;
  /** Hexadecimal digest of settings and input. */
  readonly inputDigest: string;
  readonly toolVersion: string;
  /** The time of the run as the caller gives it; absent from the log where absent here. */
  readonly at?: string;
}

/** Everything that the result sheets say. */
export interface ResultsRequest {
  readonly assessment: Assessment;
  readonly settings: Settings;
  /** The declarations that were scored; their report items are the lists of the annex (table 2.3b). */
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
  readonly run: RunInfo;
  /** Whether to make the sheet `Điểm chi tiết`. */
  readonly detail: boolean;
  /** True where answers are missing or invalid: the result is a draft whatever the settings say. */
  readonly draft: boolean;
  /** The workbook that the results go into: the sheets that `Mục lục` and the source cells link to. */
  readonly outline?: WorkbookOutline;
  /** Vietnamese where absent. */
  readonly locale?: ResultsLocale;
}
