import fc from 'fast-check';
import tables from '../../../src/workbook/values/legacy-encodings.json';
import { type LegacyEncoding, decodeLegacy, fromLegacy } from '../../../src/workbook/values/legacy-encoding';
import { VIETNAMESE_WORDS } from './vietnamese-words';

/** What a Unicode text looks like in Excel when it was typed in the encoding. */
function inLegacy(text: string, encoding: LegacyEncoding): string {
  const table: Record<string, string> = tables[encoding];
  return Array.from(text, (letter) => {
    const bytes = table[letter] ?? '';
    return bytes === '' ? letter : Buffer.from(bytes, 'hex').toString('latin1');
  }).join('');
}

const words = fc.array(fc.constantFrom(...VIETNAMESE_WORDS), { minLength: 1, maxLength: 12 });
const sentence = words.map((list) => list.join(' '));

describe('converting', () => {
  test.each<[LegacyEncoding, string, string, string]>([
    ['TCVN3', 'ViÖt Nam', 'Việt Nam', 'vn-data-entry-reality, legacy_fonts'],
    ['TCVN3', 'QuyÕt ®Þnh', 'Quyết định', 'vn-data-entry-reality, legacy_fonts'],
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa', 'Cộng hoà xã hội chủ nghĩa', 'the heading of every document'],
    ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc', 'the heading of every document'],
    ['TCVN3', 't\u00ad', 'tư', 'U+00AD is ư'],
    ['VNI', 'Ñaù', 'Đá', 'vn-data-entry-reality, legacy_fonts'],
    ['VNI', 'seùt', 'sét', 'vn-data-entry-reality, legacy_fonts'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa', 'Cộng hòa xã hội chủ nghĩa', 'the heading of every document'],
    ['VNI', 'nöôùc', 'nước', 'ư and ơ are single letters, the tone follows'],
    ['VNI', 'QUYEÁT ÑÒNH', 'QUYẾT ĐỊNH', 'capitals have their own marks'],
  ])('%s %s is %s (%s)', (encoding, typed, expected) => {
    expect(fromLegacy(typed, encoding)).toBe(expected);
  });

  test.each(['TCVN3', 'VNI'] as const)('any string of the letters of %s comes back', (encoding) => {
    const letters = fc.constantFrom(...Object.keys(tables[encoding]), ...'abcdeghiklmnopqrstuvxy AEIOUY0123456789.,-');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(fromLegacy(inLegacy(text, encoding), encoding)).toBe(text);
      }),
    );
  });
});

describe('told by the font', () => {
  test.each<[LegacyEncoding, string]>([
    ['TCVN3', '.VnTime'],
    ['TCVN3', '.vnarial narrow'],
    ['VNI', 'VNI-Times'],
    ['VNI', 'VNI-Helve'],
  ])('%s in %s', (encoding, font) => {
    fc.assert(
      fc.property(sentence, (text) => {
        const typed = inLegacy(text, encoding);
        const found = decodeLegacy(typed, font);
        // VNI writes some words as Unicode does (tích), and there is nothing to convert in them.
        if (typed === text) expect(found).toBeUndefined();
        else expect(found).toMatchObject({ text, encoding });
      }),
    );
  });

  test('.VnTimeH draws small letters as capitals', () => {
    expect(decodeLegacy('së tµi chÝnh', '.VnTimeH')).toEqual({
      text: 'SỞ TÀI CHÍNH',
      encoding: 'TCVN3',
      onlyByFont: false,
    });
    expect(decodeLegacy('së tµi chÝnh', '.VnTime')).toMatchObject({ text: 'sở tài chính' });
  });

  test('a text that is Vietnamese both ways is converted, and said to be so only by its font', () => {
    expect(decodeLegacy('có', '.VnTime')).toEqual({ text: 'cú', encoding: 'TCVN3', onlyByFont: true });
    expect(decodeLegacy('c\u00f3', 'Times New Roman')).toBeUndefined();
  });

  test.each([
    ['Sở Tài chính', 'letters that only Unicode has'],
    ['co\u0301', 'combining marks'],
    ['UBND', 'nothing to convert'],
    ['quý báu', 'good as it stands, and no Vietnamese when converted'],
  ])('%s in .VnTime stays: %s', (text) => {
    expect(decodeLegacy(text, '.VnTime')).toBeUndefined();
  });
});

describe('told by the words', () => {
  test.each<[LegacyEncoding, string, string]>([
    ['TCVN3', 'Së Th«ng tin vµ TruyÒn th«ng', 'Sở Thông tin và Truyền thông'],
    ['TCVN3', 'Ng­êi', 'Người'],
    ['TCVN3', 'chÝnh', 'chính'],
    ['TCVN3', 'thÓ thao', 'thể thao'],
    ['TCVN3', 'NghÞ ®Þnh sè 64/2007/N§-CP', 'Nghị định số 64/2007/NĐ-CP'],
    ['TCVN3', 'tØnh §¾k L¾k', 'tỉnh Đắk Lắk'],
    ['TCVN3', 'diÖn tÝch 50 m²', 'diện tích 50 m²'],
    ['VNI', 'Sôû Thoâng tin vaø Truyeàn thoâng', 'Sở Thông tin và Truyền thông'],
    ['VNI', 'UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['VNI', 'ñöôïc', 'được'],
  ])('%s: %s is %s', (encoding, typed, text) => {
    expect(decodeLegacy(typed)).toEqual({ text, encoding, onlyByFont: false });
    expect(decodeLegacy(typed, 'Times New Roman')).toEqual({ text, encoding, onlyByFont: false });
  });

  test.each(['TCVN3', 'VNI'] as const)('%s is converted rightly or not at all', (encoding) => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect([undefined, text]).toContain(decodeLegacy(inLegacy(text, encoding))?.text);
      }),
    );
  });

  test.each(['TCVN3', 'VNI'] as const)('all the words together are known to be %s', (encoding) => {
    const text = VIETNAMESE_WORDS.join(' ');
    expect(decodeLegacy(inLegacy(text, encoding))).toMatchObject({ text, encoding });
  });

  test.each([
    ['hoà sô', 'VNI hồ sơ, or Unicode'],
    ['sè', 'TCVN3 số, or Unicode'],
    ['ñi', 'VNI đi, or TCVN3 ủi'],
  ])('%s cannot be told: %s', (text) => {
    expect(decodeLegacy(text)).toBeUndefined();
  });
});

describe('Unicode stays as it is', () => {
  /** Loan words, names, signs: what English and Vietnamese text in an office holds beside Vietnamese. */
  const OTHERS =
    `café naïve façade résumé déjà crème brûlée piñata jalapeño Noël coöperate Zoë über Ångström smörgåsbord
    doppelgänger fiancée El_Niño São_Paulo Zürich Müller Köln Gödel Citroën Häagen-Dazs Québec Pokémon Perú Björk Chloë
    Encyclopædia señor mañana cañón voilà Señor-José Microsoft® Office™ ©_2016 © ® « » «So» “UBND” ½ 1½ ¼ 5_µm µm µg m² m×n
    3×4 6÷2 §3 § £5 10¢ ¥ ° 36°C nº ª · – … NÐ-CP QÐ-UBND HÐND TÐ infor\u00admation cÔng Krông_Ana Kông_Chro`
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' '))
      .concat('où est la façade');
  const styled = fc
    .tuple(fc.constantFrom(...VIETNAMESE_WORDS), fc.nat(2))
    .map(([word, style]) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)][style] ?? word);

  test.each(OTHERS)('%s', (text) => {
    expect(decodeLegacy(text)).toBeUndefined();
  });

  test('no sentence of Vietnamese words, loan words and signs is converted', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(styled, fc.constantFrom(...OTHERS))), (list) => {
        expect(decodeLegacy(list.join(' '))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('nor any single Vietnamese word', () => {
    expect(VIETNAMESE_WORDS.filter((word) => decodeLegacy(word) !== undefined)).toEqual([]);
  });
});
