import type { Font } from '../spreadsheet/style';

const MM_PER_POINT = 25.4 / 72;
/** A line of Times New Roman in Excel is about 1.31 of the font's size high: 15.75 pt at 12, 18.75 pt at 14. */
const LINE_HEIGHT = 1.31;
/** What a cell keeps free left and right, and how much wider than on paper the screen may set a text. */
const PADDING_MM = 2;
const SAFETY = 1.04;
const BOLD = 1.06;

/** Advance widths of Times New Roman in em, by base letter; Vietnamese marks add nothing to a letter's width. */
const NARROW_TO_WIDE: readonly (readonly [letters: string, em: number])[] = [
  ['ijlt/', 0.28],
  [' .,', 0.25],
  [":;'|", 0.28],
  ['fr()-IJ[]!', 0.36],
  ['acesz“”', 0.44],
  ['bdđghknopquvxy0123456789–_*+=<>$#', 0.5],
  ['FPSLZTEB?', 0.62],
  ['ACDĐGHKNOQRUVXY', 0.72],
  ['mwM', 0.8],
  ['W%&@', 0.94],
];
const EM = new Map(NARROW_TO_WIDE.flatMap(([letters, em]) => Array.from(letters, (letter) => [letter, em] as const)));
const UNKNOWN_EM = 0.72;

/** The width of a letter with its marks, worked out once for each. */
function emOf(letter: string): number {
  const known = EM.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const em = base === '' ? 0 : (EM.get(base) ?? UNKNOWN_EM);
  EM.set(letter, em);
  return em;
}

/** How wide a text without line breaks prints, in millimetres: an estimate that errs on the wide side. */
export function textWidth(text: string, font: Font): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return em * font.size * MM_PER_POINT * (font.bold ? BOLD : 1) * SAFETY;
}

/** On how many lines a text stands in a cell so many millimetres wide. */
export function lineCount(text: string, font: Font, width: number): number {
  const room = Math.max(width - PADDING_MM, 1);
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, font, room), 0);
}

/** The height of a text in a cell, in points; Excel fits no row to a merged cell, so those rows are given theirs. */
export function textHeight(text: string, font: Font, width: number): number {
  return Math.ceil(lineCount(text, font, width) * font.size * LINE_HEIGHT);
}

function paragraphLines(paragraph: string, font: Font, room: number): number {
  const blank = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, font);
    if (used > 0 && used + blank + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}
