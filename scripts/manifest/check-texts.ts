import { defaultLocale, otherLocales, type ManifestParts, type Setting } from './manifest-parts';

/** The schema's lengths of ShortString, LongString and URL, in characters. */
const longest = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 } as const;

function lengthProblems({ name, kind, value, overrides }: Setting): string[] {
  return [{ locale: defaultLocale, value }, ...overrides].flatMap(({ locale, value: text }) => {
    const length = [...text].length;
    return length >= 1 && length <= longest[kind]
      ? []
      : [`${name} (${locale}): ${length} characters, where 1 to ${longest[kind]} are allowed`];
  });
}

/** Addresses are the same in every language; texts are not. */
function localeProblems({ name, kind, overrides }: Setting): string[] {
  const locales = overrides.map(({ locale }) => locale);
  const expected: readonly string[] = kind === 'ShortStrings' || kind === 'LongStrings' ? otherLocales : [];
  return [
    ...expected.filter((locale) => !locales.includes(locale)).map((locale) => `${name}: no text for ${locale}`),
    ...locales.filter((locale) => !expected.includes(locale)).map((locale) => `${name}: nothing is due for ${locale}`),
    ...locales
      .filter((locale, at) => locales.indexOf(locale) !== at)
      .map((locale) => `${name}: ${locale} stands twice`),
  ];
}

/** Every text within its length, and there in every language that the product speaks. */
export function textProblems({ locale, base, resources }: ManifestParts): string[] {
  const settings = [...base, ...resources];
  return [
    ...(locale === defaultLocale ? [] : [`DefaultLocale: "${locale}" instead of ${defaultLocale}`]),
    ...settings.flatMap(lengthProblems),
    ...settings.flatMap(localeProblems),
  ];
}
