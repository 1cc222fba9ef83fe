import { results as annexEn } from '../../locales/en/results';
import { resultsLogs as logsEn } from '../../locales/en/results-logs';
import { resultsProse as proseEn } from '../../locales/en/results-prose';
import { results as annexVi } from '../../locales/vi/results';
import { resultsLogs as logsVi } from '../../locales/vi/results-logs';
import { resultsProse as proseVi } from '../../locales/vi/results-prose';

/** The languages of the result sheets; what is printed and signed is Vietnamese. */
export type ResultsLocale = 'vi' | 'en';

/** The catalogues of the result sheets in one language. */
export interface ResultTexts {
  readonly annex: typeof annexVi;
  readonly prose: typeof proseVi;
  readonly logs: typeof logsVi;
}

const TEXTS: Readonly<Record<ResultsLocale, ResultTexts>> = {
  vi: { annex: annexVi, prose: proseVi, logs: logsVi },
  en: { annex: annexEn, prose: proseEn, logs: logsEn },
};

/** The catalogues of a language. */
export function resultTexts(locale: ResultsLocale): ResultTexts {
  return TEXTS[locale];
}
