/**
 * Vietnamese syllables as they are spelt. Legacy encodings are told from Unicode by it: text that makes no syllables as
 * it stands, and does after conversion, was in a legacy encoding.
 *
 * The rimes are those of today's spelling, with -k for the place names of the Central Highlands (Đắk Lắk), and without
 * ooc and oong (xoong), so rare that they would rather betray a wrong conversion. The test holds the list against every
 * word of the sources.
 */
const RIMES = `
  a ac ach ai ak am an ang anh ao ap at au ay
  ăc ăk ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi ok om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôk ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyn uynh uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`
  .trim()
  .split(/\s+/);

/** Rimes after qu, whose u is theirs: quý, quốc, quyết. */
const RIMES_AFTER_QU = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt êu
  i it ich inh o ôc ơ ơi ơn ơt y ych ynh yt yu yên yêt`
  .trim()
  .split(/\s+/);

const ONSETS = 'ngh ng nh n th tr t ph p kh k ch c gh gi g b d đ h l m r s v x'.split(' ');

/** Combining marks: none (ngang), huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** A rime that ends in a stop bears only sắc or nặng. */
const TONES_OF_STOPS = ['\u0301', '\u0323'];

const TONED = new Set(RIMES.flatMap(withTones));
const TONED_AFTER_QU = new Set(RIMES_AFTER_QU.flatMap(withTones));

/** True when a word in NFC, of either case, is spelt as one Vietnamese syllable, its tone mark in its place. */
export function isVietnameseSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.startsWith('qu') && TONED_AFTER_QU.has(lower.slice(2))) return true;
  return TONED.has(lower)
    ? startsWell('', lower)
    : ONSETS.some((onset) => lower.startsWith(onset) && isRimeAfter(onset, lower.slice(onset.length)));
}

function isRimeAfter(onset: string, rime: string): boolean {
  return TONED.has(rime) && startsWell(onset, rime);
}

/** Orthography chooses between c and k, g and gh, ng and ngh, i and y by the vowel that follows. */
function startsWell(onset: string, rime: string): boolean {
  const letters = rime.normalize('NFD');
  const front = /^[eiy]/.test(letters);
  if (letters.startsWith('y')) return letters.includes('\u0302') ? onset === '' : /^(?:[hklmstv]?|th)$/.test(onset);
  if (/^ie\u0302/.test(letters) && onset === '') return false;
  if (onset === 'g') return !front || letters.startsWith('i');
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return onset !== 'gi' || !letters.startsWith('i');
}

function withTones(rime: string): string[] {
  const tones = /(?:c|ch|k|p|t)$/.test(rime) ? TONES_OF_STOPS : TONES;
  return tones.flatMap((tone) =>
    tonePlaces(rime).map((place) => (rime.slice(0, place) + tone + rime.slice(place)).normalize('NFC')),
  );
}

/** Behind which letters a tone mark may stand; oa, oe and uy have an old place and a new one (hòa, hoà). */
function tonePlaces(rime: string): number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  const shaped = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (shaped >= 0) return [shaped + 1];
  if (vowels.includes('ư') || vowels.length === 1) return [1];
  if (vowels.length === 3) return [2];
  if (vowels.length < rime.length) return [2];
  return /^(?:oa|oe|uy)$/.test(rime) ? [1, 2] : [1];
}
