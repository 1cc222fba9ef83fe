import { isVietnameseSyllable } from '../../../src/workbook/values/vietnamese-syllable';
import { VIETNAMESE_WORDS } from './vietnamese-words';

test('every Vietnamese word of the sources is a syllable, in capitals too', () => {
  const strange = VIETNAMESE_WORDS.filter(
    (word) => !isVietnameseSyllable(word) || !isVietnameseSyllable(word.toUpperCase()),
  );
  expect(strange).toEqual([]);
});

test.each(
  'ở gì giếng giữ quý quốc quỳnh quyết nghĩa khuỷu ngoằn xuyến hoà hòa thuý thúy yêu kỹ ỷ nghiêng Đắk Lắk tuýt khuya'.split(
    ' ',
  ),
)('%s is a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each([
  ['tốc', true, 'a stop bears sắc'],
  ['tồc', false, 'and no huyền'],
  ['cé', false, 'c is written k before e'],
  ['ká', false, 'and k is c before a'],
  ['gế', false, 'g is gh before ê'],
  ['ngề', false, 'ng is ngh'],
  ['iêu', false, 'written yêu'],
  ['caù', false, 'the tone stands on the a'],
  ['thôò', false, 'two marks too many'],
  ['faỗade', false, 'no f'],
  ['', false, 'nothing'],
  ['nh', false, 'no vowel'],
  ['quả', true, 'the u belongs to the q'],
  ['qủa', false, 'and bears no tone'],
])('%s: %s, %s', (word, expected) => {
  expect(isVietnameseSyllable(word)).toBe(expected);
});
