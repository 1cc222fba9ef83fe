import { BLANK, type CellInput, type Reading, asTyped, read, unclear, unreadable } from './reading';
import { comparisonKey, isNoAnswer, nearest, normaliseText } from './vietnamese-text';

/** One of a criterion's options: `hoan-thanh`, "Hoàn thành". */
export interface Option {
  readonly code: string;
  readonly label: string;
}

/** The order of letters in Vietnamese legal lists, and that of a keyboard; they part at the fifth. */
const LIST_LETTERS = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'];
/** "a", "a)", "(a)", "1." alone, or before a label. */
const ENUMERATED = /^\(?(?<ordinal>\p{L}|[1-9]\d?)(?:[).:]|$)\s*(?<rest>.*)$/u;
/** Alone these may deny or grant everything, so they aren't taken for the beginning of a label. */
const BARE_WORDS = new Set(['co', 'khong', 'chua']);

/**
 * Reads a cell as the code of one of the options: by code, by label, by letter or ordinal ("b)", "2", "2. Hạn chế"), or
 * by the beginning of one label alone. Anything but a code or label as written is noted. A text that fits several
 * options, or only resembles one, is a question; any other is unreadable. Never throws.
 *
 * Source: vn-data-entry-reality, names.spelling_variants (comparison by key).
 */
export function readOption(input: CellInput, options: readonly Option[]): Reading<string> {
  if (input.value === null) return BLANK;
  const text = normaliseText(asTyped(input.value));
  if (isNoAnswer(text)) return BLANK;

  const exact = options.filter(({ code, label }) => sameText(code, text) || sameText(label, text));
  if (exact.length > 0) return decide(exact);
  const [found = []] = [named(text, options), enumerated(text, options), begunBy(text, options)].filter(isFound);
  if (found.length === 0) return resembling(text, options);
  if (BARE_WORDS.has(comparisonKey(text)) && named(text, options).length === 0)
    return question('bare-yes-or-no', found);
  return decide(found, asTyped(input.value));
}

function isFound(found: readonly Option[]): boolean {
  return found.length > 0;
}

function sameText(one: string, other: string): boolean {
  return normaliseText(one).toLowerCase() === other.toLowerCase();
}

function named(text: string, options: readonly Option[]): Option[] {
  const key = comparisonKey(text);
  return options.filter(
    ({ code, label }) => key !== '' && (comparisonKey(code) === key || comparisonKey(label) === key),
  );
}

/** An ordinal, alone or before its label. Found twice, and so a question, when it points to two options. */
function enumerated(text: string, options: readonly Option[]): Option[] {
  const { ordinal = '', rest = '' } = ENUMERATED.exec(text.toLowerCase())?.groups ?? {};
  if (ordinal === '') return [];
  const numbered = options.filter(({ label }) => numberBefore(label) === ordinal);
  const meant = rest === '' ? numbered : named(rest, options);
  if (rest !== '' && meant.length === 0) return [];
  const counted = indexesOf(ordinal).flatMap((index) => options[index] ?? []);
  return [...new Set([...meant, ...counted])];
}

/** A label's own first number: "5 dịch vụ". */
function numberBefore(label: string): string | undefined {
  return /^\d+/.exec(normaliseText(label))?.[0];
}

function indexesOf(ordinal: string): number[] {
  return /^\d/.test(ordinal) ? [Number(ordinal) - 1] : LIST_LETTERS.map((letters) => letters.indexOf(ordinal));
}

function begunBy(text: string, options: readonly Option[]): Option[] {
  const key = comparisonKey(text);
  return key.length < 2 ? [] : options.filter(({ label }) => comparisonKey(label).startsWith(key));
}

/** A slip of the keyboard, or a label with more written behind it: "Hoàn thành (QĐ 15)". */
function resembling(text: string, options: readonly Option[]): Reading<string> {
  const near = nearest(
    text,
    options.map(({ label }) => label),
  );
  const extended = options.filter(({ label }) =>
    text.toLowerCase().startsWith(`${normaliseText(label).toLowerCase()} `),
  );
  const candidates = options.filter((option) => option.label === near || extended.includes(option));
  return candidates.length === 0 ? unreadable('unknown-option') : question('near-option', candidates);
}

function decide(found: readonly Option[], typed?: string): Reading<string> {
  const [option] = found;
  if (option === undefined || found.length > 1) return question('several-options', found);
  const { code } = option;
  return typed === undefined ? read(code) : read(code, { typed, readAs: { kind: 'option', code } });
}

function question(
  why: 'several-options' | 'near-option' | 'bare-yes-or-no',
  found: readonly Option[],
): Reading<string> {
  return unclear(
    why,
    found.map(({ code }) => code),
  );
}
