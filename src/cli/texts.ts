import { cli as cliEn } from '../locales/en/command-line';
import { host as hostEn } from '../locales/en/host';
import { cli as cliVi, type CliTexts } from '../locales/vi/command-line';
import { host as hostVi, type HostPlace } from '../locales/vi/host';
import type { HostError, HostErrorCode } from '../spreadsheet/host-error';
import type { UsageError } from './usage-error';

export type Locale = 'vi' | 'en';

type HostSentences = Readonly<Record<HostErrorCode, (place: HostPlace) => string>>;

const texts: Readonly<Record<Locale, CliTexts>> = { vi: cliVi, en: cliEn };
// The annotation is the check that every code of a host has its sentence.
const hostSentences: Readonly<Record<Locale, HostSentences>> = { vi: hostVi, en: hostEn };

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(texts, text);
}

export function cliTexts(locale: Locale): CliTexts {
  return texts[locale];
}

/** What was wrong with the call, in a sentence. */
export function usageSentence({ code, parameters }: UsageError, locale: Locale): string {
  return texts[locale].problems[code](parameters);
}

/** Why a host could not read or write, in a sentence. */
export function hostSentence({ code, place }: HostError, locale: Locale): string {
  return hostSentences[locale][code](place);
}
