import { host as hostEn } from '../../locales/en/host';
import { pane as en } from '../../locales/en/pane';
import { host as hostVi, type HostPlace } from '../../locales/vi/host';
import { pane as vi, type PaneTexts } from '../../locales/vi/pane';
import type { HostErrorCode } from '../../spreadsheet/host-error';
import type { FailureFacts } from '../worker/protocol';

export type Locale = 'vi' | 'en';

const texts: Readonly<Record<Locale, PaneTexts>> = { vi, en };
// The annotation is the check that every code of a host has its sentence.
const hostSentences: Readonly<Record<Locale, Readonly<Record<HostErrorCode, (place: HostPlace) => string>>>> = {
  vi: hostVi,
  en: hostEn,
};

/** The pane's catalogue in a language. */
export function paneTexts(locale: Locale): PaneTexts {
  return texts[locale];
}

/** What a failure means to the user: what happened, and what to do. */
export function failureSentence({ code, place }: FailureFacts, locale: Locale): string {
  return code === undefined ? texts[locale].failure.unexpected : hostSentences[locale][code](place ?? {});
}

/** The language of the pane: what the address asks for, else what the desk speaks; Vietnamese where it is neither. */
export function localeOf(asked: string | null, spoken: string): Locale {
  if (asked === 'vi' || asked === 'en') return asked;
  return spoken.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
