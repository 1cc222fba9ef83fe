import { remembered } from './remembered';

/** Soft hyphen, zero-width blanks and joiners, direction marks, byte order mark: seen by nobody, unequal to everything. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** JavaScript's \s has the no-break blanks; Word leaves control characters (its cell mark is U+0007). */
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * Text as it would be typed on a well-behaved keyboard: NFC (which also mends the half-decomposed text of
 * windows-1258), no-break blanks made ordinary, invisible characters dropped, runs of white space collapsed, trimmed.
 * Legacy encodings must be converted first: U+00AD, dropped here, is TCVN3's ư.
 *
 * Source: vn-data-entry-reality, unicode; legacy-encodings, normalisation.
 */
export const normaliseText = remembered((text) =>
  text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim().normalize('NFC'),
);

/**
 * A cell that holds no answer: nothing to be seen, or a dash alone. The text must be normalised.
 *
 * Source: vn-data-entry-reality, boolean_words.ambiguous ('-' as a blank marker).
 */
export function isNoAnswer(text: string): boolean {
  return /^[-–—−]*$/u.test(text);
}

/**
 * Normalised text in lower case without marks; đ becomes d, and so does the eth that looks like it. Punctuation stays.
 *
 * Source: vn-data-entry-reality, unicode.đ (đ does not decompose).
 */
export function withoutMarks(text: string): string {
  return normaliseText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

/**
 * What two spellings of a name have in common: lower case, no marks, only letters and digits. `Sở Lao động - TB và XH`
 * and `SỞ LAO ĐỘNG -TB VÀ XH` are one key.
 *
 * Source: vn-data-entry-reality, names.spelling_variants.
 */
export const comparisonKey = remembered((text) => withoutMarks(text).replace(/[^\p{L}\p{N}]/gu, ''));

/**
 * The candidate that a misspelt name most likely means, to be suggested and never assumed: one slip in a key of four
 * letters or more, and one more for every five letters, up to three. Digits must agree (`Phường 1` isn't a slip for
 * `Phường 2`). Undefined when none is near, or when two different names are equally near.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const key = comparisonKey(name);
  const allowed = key.length < 4 ? 0 : Math.min(3, Math.max(1, Math.floor(key.length / 5)));
  const near = candidates
    .map((candidate) => ({ candidate, key: comparisonKey(candidate) }))
    .filter((other) => other.key !== '' && digitsOf(other.key) === digitsOf(key))
    .map((other) => ({ ...other, slips: slipsBetween(key, other.key, allowed) }))
    .filter((other) => other.slips <= allowed)
    .sort((one, other) => one.slips - other.slips);
  const [best] = near;
  const rival = near.find((other) => other.key !== best?.key && other.slips === best?.slips);
  return rival === undefined ? best?.candidate : undefined;
}

function digitsOf(key: string): string {
  return key.replace(/\P{N}/gu, '');
}

/**
 * Letters dropped, added, changed or swapped with their neighbour between two keys (optimal string alignment).
 * Infinity when it is clear from the lengths alone that there are more than `allowed`.
 */
function slipsBetween(one: string, other: string, allowed: number): number {
  if (Math.abs(one.length - other.length) > allowed) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? Infinity;
}
