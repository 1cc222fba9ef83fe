import fc from 'fast-check';
import { deflatePart, inflateChunks, inflatePart, packPart } from '../../../../src/hosts/file/package/zip-part';
import { noise } from '../hostile/other-files';

test('a large part comes in bounded chunks', () => {
  const bytes = noise(4_000_000);
  const chunks = [...inflateChunks(deflatePart('a', [bytes]))];
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(100_000);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

test.each([
  ['of what deflates', Buffer.from('<c r="A1"><v>1</v></c>'.repeat(20_000))],
  ['of noise, which lies undeflated in long blocks', noise(500_000)],
])('a part %s comes whole in slices of any size', (_, bytes) => {
  const part = deflatePart('a', [bytes]);
  for (const slice of [100, 4096]) expect(Buffer.concat([...inflateChunks(part, slice)]).equals(bytes)).toBe(true);
});

test('who stops after the first small slice has little inflated', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row}"><c><v>${(row * 7919) % 10007}</v></c></row>`);
  const bytes = Buffer.from(rows.join(''));
  const [first] = inflateChunks(deflatePart('a', [bytes]), 4096);
  expect(first?.length).toBeLessThan(bytes.length / 2);
});

test('a part grows no larger by being packed', () => {
  expect(packPart('noise', noise(100))).toMatchObject({ method: 'stored', size: 100 });
  expect(packPart('empty', new Uint8Array(0))).toMatchObject({ method: 'stored', size: 0 });
  expect(packPart('zeros', new Uint8Array(100))).toMatchObject({ method: 'deflated', size: 100 });
});

test('a stream holds its pieces joined, whatever they are', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const whole = Buffer.concat(pieces.map((each) => Buffer.from(each)));
      expect(Buffer.from(inflatePart(deflatePart('a', pieces)))).toEqual(whole);
    }),
  );
});

test('a piece larger than the buffer, with signs of four bytes where it is cut', () => {
  const text = `${'a'.repeat(65_534)}${'😀'.repeat(40_000)}`;
  expect(Buffer.from(inflatePart(deflatePart('a', [text, 'b']))).toString()).toBe(`${text}b`);
});
