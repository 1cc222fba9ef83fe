import fc from 'fast-check';
import { decodeCellText, encodeCellText, escapeAttribute, unescapeXml } from '../../../../src/hosts/file/package/text';
import { parseXml } from '../../../../src/hosts/file/package/xml';

test.each([
  ['a < b & c', 'a &lt; b &amp; c'],
  ['bấm Enter\r\n', 'bấm Enter_x000D_\n'],
  ['\u0001', '_x0001_'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x00_ _x_', '_x00_ _x_'],
])('the cell text %j is spelled %j', (text, spelled) => {
  expect(encodeCellText(text)).toBe(spelled);
  expect(decodeCellText(unescapeXml(spelled))).toBe(text);
});

test.each([
  ['&amp;lt;', '&lt;'],
  ['&#272;i&#x1EC3;m', 'Điểm'],
  ['&#x1F600;', '😀'],
  ['&quot;&apos;', '"\''],
])('%j means %j', (raw, text) => expect(unescapeXml(raw)).toBe(text));

test.each(['&unknown;', '& b', '&amp', '&#0;', '&#x110000;', '&#xZ;', '&;', `&${'a'.repeat(99)};`])(
  'the entity in %j is refused',
  (raw) => expect(() => unescapeXml(raw)).toThrow(RangeError),
);

test('any cell text comes back through an XML parser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseXml(`<t>${encodeCellText(text)}</t>`, 'a').documentElement?.textContent ?? '';
      expect(decodeCellText(parsed)).toBe(text);
    }),
  );
});

test('an attribute keeps its line breaks and tabs', () => {
  const parsed = parseXml(`<t a="${escapeAttribute('"a"\tb\r\nc & d')}"/>`, 'a').documentElement;
  expect(parsed?.getAttribute('a')).toBe('"a"\tb\r\nc & d');
});

test('signs that XML cannot carry are left out of an attribute', () => {
  expect(escapeAttribute('Tốt\u000b 35%\u0001\uffff')).toBe('Tốt 35%');
});
