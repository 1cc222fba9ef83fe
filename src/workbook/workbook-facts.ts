import type { RuleSet } from '../engine/rule-set/schema';
import type { ScoringInput } from '../engine/scoring-input';
import type { Finding, Place } from './finding';
import type { Settings } from './settings';

/** A value that was read otherwise than typed: `85,5` → 85,5 % (sheet `Nhật ký đọc số liệu`). */
export interface ReadingLogEntry {
  readonly place: Place;
  readonly unit?: string;
  readonly criterion?: string;
  readonly typed: string;
  /** As the log prints it, in Vietnamese form. */
  readonly readAs: string;
}

/** All that a workbook says, and all that is wrong with it. Rule set and settings are absent only beside a blocking finding. */
export interface WorkbookFacts {
  readonly settings?: Settings;
  readonly ruleSet?: RuleSet;
  readonly input: ScoringInput;
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}
