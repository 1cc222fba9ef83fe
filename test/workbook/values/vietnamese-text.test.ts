import fc from 'fast-check';
import { comparisonKey, nearest, normaliseText, withoutMarks } from '../../../src/workbook/values/vietnamese-text';
import { VIETNAMESE_WORDS } from './vietnamese-words';

const sentence = fc.array(fc.constantFrom(...VIETNAMESE_WORDS), { minLength: 1 }).map((words) => words.join(' '));

describe('normalising', () => {
  test.each([
    ['decomposed (Excel for Mac, Word)', 'S\u01a1\u0309 N\u00f4\u0323i vu\u0323', 'Sở Nội vụ'],
    ['fully decomposed', 'So\u031b\u0309', 'Sở'],
    ['windows-1258: letter composed, tone apart', 'quy\u00ea\u0301t \u0111i\u0323nh', 'quyết định'],
    ['marks in another order', 'vie\u0323\u0302t', 'việt'],
    ['no-break blank', 'Sở\u00a0Tài chính', 'Sở Tài chính'],
    ['zero-width blank and byte order mark', '\ufeffSở\u200b Y tế', 'Sở Y tế'],
    ['soft hyphen', 'Thông\u00ad tin', 'Thông tin'],
    ['double blanks, tabs, line breaks', ' Sở  Tư\t\r\npháp \n', 'Sở Tư pháp'],
    ["Word's cell mark", 'Có\u0007', 'Có'],
    ['nothing but blanks', ' \u00a0\u200b\n', ''],
  ])('%s', (_, typed, expected) => {
    expect(normaliseText(typed)).toBe(expected);
  });

  test('twice is as good as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('comparison key', () => {
  test.each([
    // Spellings found in decision 305/QĐ-UBND (vn-data-entry-reality, names).
    ['Sở Công Thương', 'Sở Công thương'],
    ['Sở Lao động - TB và XH', 'Sở Lao động -TB và XH'],
    ['ĐVT', 'đvt'],
    ['Đơn vị', 'Don vi'],
    // U+00D0, an eth, is often typed for Đ.
    ['Ðơn vị', 'Đơn vị'],
    ['Hòa', 'Hoà'],
  ])('%s is the same name as %s', (one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  test('keeps letters and digits, and nothing else', () => {
    expect(comparisonKey(' 3.1. Số dịch vụ (mức độ 3) – “trực tuyến” ')).toBe('31sodichvumucdo3tructuyen');
    expect(withoutMarks('Ngày 07/02 – ĐẾN')).toBe('ngay 07/02 – den');
  });

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary' })), (text) => {
        expect(comparisonKey(text.normalize('NFD'))).toBe(comparisonKey(text.normalize('NFC')));
      }),
    );
  });

  test('is the same for capitals', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(comparisonKey(text.toUpperCase())).toBe(comparisonKey(text));
      }),
    );
  });
});

describe('nearest name', () => {
  const units = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Ngoại vụ', 'Sở Y tế', 'Sở Tư pháp', 'Phường 1', 'Phường 2', 'Huế'];

  test.each([
    ['a letter dropped', 'Sở Tài chnh', 'Sở Tài chính'],
    ['two slips in a name of eight letters', 'Sở Tư pahsp', undefined],
    ['neighbours swapped', 'Sở Tư pahp', 'Sở Tư pháp'],
    ['Telex left in', 'Sowr Tài chính', 'Sở Tài chính'],
    ['the same name in capitals', 'SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['one slip in a short name', 'Sở Y tếe', 'Sở Y tế'],
    ['another word', 'Sở Xây dựng', undefined],
    ['another number isn’t a slip', 'Phường 3', undefined],
    ['only the tone differs', 'Huệ', 'Huế'],
    ['nor one with a digit more', 'Phường 11', undefined],
    ['too short to tell', 'Huy', undefined],
    ['nothing', '', undefined],
  ])('%s: %s → %s', (_, typed, expected) => {
    expect(nearest(typed, units)).toBe(expected);
  });

  test('none, when two different names are equally near', () => {
    expect(nearest('Xã Hòa Tâm', ['Xã Hòa Tân', 'Xã Hòa Tám'])).toBe('Xã Hòa Tám');
    expect(nearest('Xã Hòa Tâx', ['Xã Hòa Tân', 'Xã Hòa Tâm'])).toBeUndefined();
  });

  test('one dropped letter in a name of ten letters or more always finds it', () => {
    fc.assert(
      fc.property(fc.nat(9), (at) => {
        const letters = [...'Sở Tài chính'.replace(/ /g, '')];
        letters.splice(at, 1);
        expect(nearest(letters.join(''), units)).toBe('Sở Tài chính');
      }),
    );
  });
});
