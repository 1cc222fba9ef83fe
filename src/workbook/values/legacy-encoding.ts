import tables from './legacy-encodings.json';
import { remembered } from './remembered';
import { isVietnameseSyllable } from './vietnamese-syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Text converted from a legacy encoding. */
export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** The text is good Vietnamese as it stands too, so that only the font's name speaks for converting it. */
  readonly onlyByFont: boolean;
}

interface CodeTable {
  readonly letters: ReadonlyMap<string, string>;
  /** Any character or pair that stands for a letter, pairs first. */
  readonly pattern: RegExp;
}

const CODE_TABLES: Readonly<Record<LegacyEncoding, CodeTable>> = {
  TCVN3: codeTable(tables.TCVN3),
  VNI: codeTable(tables.VNI),
};

/** Letters and signs of Vietnamese that windows-1252 lacks: text that has one is Unicode. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
const NOT_ASCII = /[\u0080-\uffff]/u;
/** A word with whatever legacy bytes lie within it; digits too, so that ½ in 1½ is no letter. */
const WORDS = /[\p{L}\p{N}\u00a1-\u00ff]+/gu;
/** What may look like a legacy syllable by chance: one letter, micrometres, a product of two letters. */
const SAYS_NOTHING = /^(?:.|µ.*|\p{L}[×÷]\p{L})$/u;
/** QĐ, UBND: no syllables, yet not strange. */
const INITIALS = /^[A-ZĐ]+$/;
const CAPITALS = /^\p{Lu}+$/u;
const NO_ENCODING = 'none';
/** How many words must speak for an encoding against each that is none in it, a foreign name say. */
const WITNESSES_PER_STRANGER = 3;

/**
 * Converts text of a legacy encoding into NFC, every letter by the table; other characters stay.
 *
 * Source: legacy-encodings.json beside this file.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const { letters, pattern } = CODE_TABLES[encoding];
  return text.replace(pattern, (bytes) => letters.get(bytes) ?? bytes).normalize('NFC');
}

/**
 * Finds out whether text is in TCVN3 (ABC) or VNI, and converts it into NFC; undefined when it is Unicode already, or
 * cannot be told. A font's name decides (`.VnTime`, `.VnTimeH` whose letters are capitals, `VNI-Times`), unless the text
 * contradicts it; without one, the words do: at least one that is no Vietnamese syllable as it stands and is one when
 * converted, and hardly any that is none. Ask before `normaliseText`, which drops TCVN3's ư (U+00AD).
 *
 * Source: legacy-encodings, font_name_rule of both encodings.
 */
export function decodeLegacy(text: string, fontName?: string): LegacyText | undefined {
  if (!NOT_ASCII.test(text) || BEYOND_LATIN_1.test(text)) return undefined;
  const named = encodingOfFont(fontName);
  if (named !== undefined) return decodeByFont(text, named, isCapitalFont(fontName));
  const encoding = encodingOfWords(text);
  return encoding === NO_ENCODING ? undefined : { text: fromLegacy(text, encoding), encoding, onlyByFont: false };
}

const encodingOfWords = remembered((text): LegacyEncoding | typeof NO_ENCODING => {
  const tcvn3 = witnesses(text, 'TCVN3');
  const vni = witnesses(text, 'VNI');
  if (tcvn3 === vni) return NO_ENCODING;
  return tcvn3 > vni ? 'TCVN3' : 'VNI';
});

function encodingOfFont(fontName = ''): LegacyEncoding | undefined {
  if (/^\.vn/i.test(fontName)) return 'TCVN3';
  return /^vni-/i.test(fontName) ? 'VNI' : undefined;
}

function isCapitalFont(fontName = ''): boolean {
  return /^\.[Vv][Nn].*H$/.test(fontName);
}

function decodeByFont(text: string, encoding: LegacyEncoding, capitals: boolean): LegacyText | undefined {
  const words = markedWords(text);
  const converted = fromLegacy(text, encoding);
  const sound = words.every(isSpeltVietnamese);
  const soundConverted = words.every((word) => isVietnameseSyllable(fromLegacy(word, encoding)));
  if (converted === text || (sound && !soundConverted)) return undefined;
  return { text: capitals ? converted.toUpperCase() : converted, encoding, onlyByFont: sound };
}

/** Counts the words that are Vietnamese only when converted; none if too many others are not Vietnamese even then. */
function witnesses(text: string, encoding: LegacyEncoding): number {
  const words = markedWords(text).map((word) => ({ word, converted: fromLegacy(word, encoding) }));
  const strangers = words.filter(({ converted }) => !isSpeltVietnamese(converted) && !INITIALS.test(converted));
  const speaking = words.filter(
    ({ word, converted }) =>
      !SAYS_NOTHING.test(word) &&
      !isSpeltVietnamese(word) &&
      isSpeltVietnamese(converted) &&
      // NÐ are initials, with an eth for a Đ; no encoding turns capitals into "Né".
      (!CAPITALS.test(word) || CAPITALS.test(converted)),
  );
  return speaking.length >= strangers.length * WITNESSES_PER_STRANGER ? speaking.length : 0;
}

/** The words in which an encoding shows; signs standing alone (©, «), numbers (1½) and units (m²) are none. */
function markedWords(text: string): string[] {
  return (text.match(WORDS) ?? []).filter(
    (word) => NOT_ASCII.test(word) && /\p{L}/u.test(word) && !/[\d²³]/.test(word),
  );
}

/** A syllable in lower case, upper case, or upper case first; legacy text has capitals in the middle (`chÝnh`). */
function isSpeltVietnamese(word: string): boolean {
  const rest = word.slice(1);
  const casedAsWordsAre = rest === rest.toLowerCase() || word === word.toUpperCase();
  return casedAsWordsAre && isVietnameseSyllable(word);
}

function codeTable(bytesByLetter: Readonly<Record<string, string>>): CodeTable {
  const letters = new Map(
    Object.entries(bytesByLetter).map(([letter, bytes]) => [
      String.fromCharCode(...(bytes.match(/../g) ?? []).map((byte) => parseInt(byte, 16))),
      letter,
    ]),
  );
  const longestFirst = [...letters.keys()].sort((one, other) => other.length - one.length);
  return { letters, pattern: new RegExp(longestFirst.join('|'), 'gu') };
}
