import type { AnswerShape } from '../../engine/answer';
import type { Round } from '../../engine/facts';
import { results as resultsEn } from '../../locales/en/results';
import { resultsLogs as logsEn } from '../../locales/en/results-logs';
import { results as resultsVi } from '../../locales/vi/results';
import { resultsLogs as logsVi } from '../../locales/vi/results-logs';
import { roundText } from '../../workbook/results/answer-text';
import type { UnrankedWhy } from '../views/unit-status-view';
import { paneTexts, type Locale } from './pane-texts';

const catalogues = {
  vi: { notRanked: resultsVi.notRanked, logs: logsVi },
  en: { notRanked: resultsEn.notRanked, logs: logsEn },
};

/** Why a unit stands in no ranking: the status's name, and the sentence that belongs to it. */
export function unrankedTexts(
  why: UnrankedWhy,
  locale: Locale,
): { readonly status: string; readonly sentence: string } {
  const { notRanked } = catalogues[locale];
  if (why.code === 'not-applicable') {
    return { status: paneTexts(locale).ranking.notApplicable, sentence: notRanked.notAssessed(why.reason) };
  }
  const status = notRanked.statuses[why.code];
  switch (why.code) {
    case 'gate-failed':
      return { status, sentence: notRanked.gateFailed(why.failures) };
    case 'not-ranked-overall':
      return { status, sentence: notRanked.notRankedOverall(why.reason, why.groups) };
    case 'not-assessed':
      return { status, sentence: notRanked.notAssessed(why.reason) };
    case 'insufficient-data':
      return { status, sentence: notRanked.incomplete(why.unit) };
  }
}

/** An answer as an official reads it; empty for none. */
export function answerText(round: Round | undefined, shape: AnswerShape, locale: Locale): string {
  return roundText(round, shape, catalogues[locale].logs);
}

/** A citation in a line: the passage, then its document, shortened to its number in Vietnamese. */
export function citationText(document: string, passage: string | undefined, locale: Locale): string {
  return catalogues[locale].logs.detail.citation(document, passage);
}
