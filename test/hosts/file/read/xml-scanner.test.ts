import fc from 'fast-check';
import { XmlScanner } from '../../../../src/hosts/file/read/xml-scanner';

interface Tag {
  readonly tag: string;
  readonly text: string;
  readonly a?: string | undefined;
}

function scan(...chunks: string[]): Tag[] {
  const scanner = new XmlScanner(chunks, 'xl/a.xml');
  const tags: Tag[] = [];
  while (scanner.next()) {
    const { kind, name } = scanner;
    const tag = kind === 'close' ? `/${name}` : kind === 'empty' ? `${name}/` : name;
    const a = kind === 'close' ? undefined : scanner.attribute('a');
    tags.push({ tag, text: scanner.text(), ...(a === undefined ? undefined : { a }) });
  }
  return tags;
}

const XML =
  '<?xml version="1.0"?>\n<!-- <x> --><x:root xmlns:x="u" x:a="no"><x:b a = \'1 > "0"\' c="2">một&amp;hai</x:b>\r\n' +
  '<y:b aa="no"  a="&#x110;&lt;"/><x:c a=""><![CDATA[<x:d>]]>&lt;<!-- -- ></x:c> --></x:c\n></x:root>\n<!-- end -->';

const TAGS = [
  { tag: 'root', text: expect.any(String) },
  { tag: 'b', text: '', a: '1 > "0"' },
  { tag: '/b', text: 'một&hai' },
  { tag: 'y:b/', text: '\n', a: 'Đ<' },
  { tag: 'c', text: '', a: '' },
  { tag: '/c', text: '<x:d><' },
  { tag: '/root', text: '' },
];

test('tags, their attributes and the text before them', () => expect(scan(XML)).toEqual(TAGS));

test('the same however the text is cut', () => {
  const cuts = fc.array(fc.nat(XML.length), { maxLength: 40 });
  fc.assert(
    fc.property(cuts, (places) => {
      const ends = [...places.sort((a, b) => a - b), XML.length];
      expect(scan(...ends.map((end, index) => XML.slice(ends[index - 1] ?? 0, end)))).toEqual(TAGS);
    }),
  );
});

test('the same where the window has long moved on', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `<r a="${index}">dòng thứ ${index}</r>`);
  const text = `<root>${rows.join('')}</root>`;
  const chunks = Array.from({ length: Math.ceil(text.length / 9973) }, (_, n) => text.slice(n * 9973, (n + 1) * 9973));
  const tags = scan(...chunks);
  expect(tags).toHaveLength(100_002);
  expect(tags[2 * 49_999 + 1]).toEqual({ tag: 'r', text: '', a: '49999' });
  expect(tags[2 * 49_999 + 2]).toEqual({ tag: '/r', text: 'dòng thứ 49999' });
});

test('skipping passes over everything inside, equal names too', () => {
  const scanner = new XmlScanner(['<root><a><b><a/></b><a>x</a></a><c/></root>'], 'p');
  scanner.next();
  scanner.next();
  scanner.skip();
  expect([scanner.kind, scanner.name]).toEqual(['close', 'a']);
  scanner.next();
  expect(scanner.name).toBe('c');
});

test.each([
  ['', 'file-damaged'],
  ['no tag', 'file-damaged'],
  ['<a>', 'file-damaged'],
  ['<a></b>', 'file-damaged'],
  ['</a>', 'file-damaged'],
  ['<a/><b/>', 'file-damaged'],
  ['<a><b</a>', 'file-damaged'],
  ['<a b="></a>', 'file-damaged'],
  ['<a a=1></a>', 'file-damaged'],
  ['<a>&nope;</a>', 'file-damaged'],
  ['<a><!-- </a>', 'file-damaged'],
  ['<a>< b/></a>', 'file-damaged'],
  ['<a><!b></a>', 'file-damaged'],
  ['<!DOCTYPE a><a/>', 'file-has-dtd'],
])('%s is refused', (xml, code) => {
  expect(() => scan(xml)).toThrow(expect.objectContaining({ code, place: { part: 'xl/a.xml' } }));
});

test('a tag that never ends is refused long before memory does', () => {
  function* endless() {
    yield '<a b';
    for (;;) yield 'b'.repeat(100_000);
  }
  const scanner = new XmlScanner(endless(), 'p');
  expect(() => scanner.next()).toThrow(expect.objectContaining({ code: 'file-too-large' }));
});
