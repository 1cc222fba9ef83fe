import { findingTexts } from '../locales/findings';
import type { Finding } from '../workbook/finding';
import type { Console } from './console';
import { cliTexts, type Locale } from './texts';

/** More lines than this scroll away unread; the rest is in the JSON and in the sheet `Nội dung cần làm rõ`. */
const MOST_LINES = 60;

const order = ['must-fix', 'clarify', 'note'] as const;

/** A finding in one line: place, what was found, what was expected, what to do. */
export function findingText(finding: Finding, locale: Locale): string {
  const texts = cliTexts(locale);
  const { place } = finding;
  return texts.findingText({
    ...findingTexts(finding, locale),
    place: place ? texts.place(place.sheet, place.cell) : '',
  });
}

/** Prints findings, the gravest first, each with its place, what was found, what was expected and what to do. */
export function printFindings(
  findings: readonly Finding[],
  console: Console,
  locale: Locale,
  print: (text: string) => void = console.err,
): void {
  const texts = cliTexts(locale);
  const byWeight = order.map((weight) => findings.filter((finding) => finding.weight === weight));
  const sorted = byWeight.flat();
  for (const finding of sorted.slice(0, MOST_LINES)) {
    print(`[${findingTexts(finding, locale).weight}] ${findingText(finding, locale)}\n`);
  }
  if (sorted.length > MOST_LINES) print(`${texts.moreFindings(sorted.length - MOST_LINES)}\n`);
  const [mustFix = [], clarify = [], notes = []] = byWeight;
  print(`${texts.findingCount(mustFix.length, clarify.length, notes.length)}\n`);
}
