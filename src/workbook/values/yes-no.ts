import { BLANK, type CellInput, type Reading, asTyped, read, unclear, unreadable } from './reading';
import { isNoAnswer, normaliseText } from './vietnamese-text';

/** The form's own answers: official forms say "đánh dấu X vào ô thích hợp". Read without a note. */
const AS_TYPED = new Map([
  ['có', true],
  ['x', true],
  ['không', false],
]);

/**
 * Words with the same meaning, read with a note. Marks on the letters count: "cô" is not "có".
 *
 * Source: vn-data-entry-reality, boolean_words; "không có" is the plain denial of "có"; ✓ ✔ ☑ are the ✅ of other fonts,
 * and U+F0FC and U+F0FE those of Wingdings.
 */
const OTHER_WORDS = new Map([
  ...['co', '1', 'true', 'yes', 'y', 'đúng', 'dung', 'ok', 'on', 'checked'].map((word) => [word, true] as const),
  ...['✅', '✓', '✔', '☑', '\uf0fc', '\uf0fe'].map((mark) => [mark, true] as const),
  ...['không có', 'khong', 'khong co', 'ko', '0', 'false', 'no', 'n', 'off', 'sai'].map(
    (word) => [word, false] as const,
  ),
  ...['/', '❌'].map((mark) => [mark, false] as const),
]);

/** No word of the lists is longer, with room for punctuation. */
const LONGEST_WORD = 40;

/** A cross ticks on paper and rejects on a screen; an empty box may be a no, or not yet answered. */
const AMBIGUOUS_MARKS = /^[✗✘×☒☐□]$/u;

/**
 * Reads a cell as có or không. A dash is a blank; "k", "chưa", "không biết" and crosses are questions; an unknown text
 * is unreadable and never a no. Never throws.
 *
 * Source: vn-data-entry-reality, boolean_words.
 */
export function readYesNo(input: CellInput): Reading<boolean> {
  const { value } = input;
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return read(value);

  const text = normaliseText(String(value));
  if (text.length > LONGEST_WORD) return unreadable('not-yes-or-no');
  const word = wordOf(text);
  if (isNoAnswer(word)) return BLANK;
  const plain = AS_TYPED.get(word);
  if (plain !== undefined) return read(plain);
  const other = OTHER_WORDS.get(word);
  if (other !== undefined) return read(other, { typed: asTyped(value), readAs: { kind: 'yes-no', value: other } });
  return questionOf(word);
}

/** Lower case, without the emoji selector (✔️ is ✔) and without a sentence's closing mark. */
function wordOf(text: string): string {
  return text
    .replaceAll('\ufe0f', '')
    .toLowerCase()
    .replace(/\s*[.,;:!]+$/u, '');
}

function questionOf(word: string): Reading<boolean> {
  if (word === 'k') return unclear('k-alone', [true, false]);
  if (/^(?:chưa|chua)(?: |$)/u.test(word)) return unclear('not-yet', [false]);
  if (/^(?:không|khong|ko|k|chưa) (?:biết|rõ|biet|ro)$/u.test(word)) return unclear('not-known', [true, false]);
  if (AMBIGUOUS_MARKS.test(word)) return unclear('ambiguous-mark', [true, false]);
  return unreadable('not-yes-or-no');
}
