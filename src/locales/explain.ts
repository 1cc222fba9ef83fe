import type { Reason } from '../engine/assessment/reason';
import { reasonSentence as en } from './en/reasons';
import { reasonSentence as vi } from './vi/reasons';

export type ReasonLocale = 'vi' | 'en';

const catalogues = { vi, en };

/** Why a score is what it is, as one or two sentences: "Đạt 80% (28/35), từ 80% trở lên: 15/15 điểm." */
export function explain(reason: Reason, locale: ReasonLocale): string {
  return catalogues[locale](reason);
}
