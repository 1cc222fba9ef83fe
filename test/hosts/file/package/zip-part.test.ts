import fc from 'fast-check';
import { deflatePart, inflateChunks, inflatePart, packPart } from '../../../../src/hosts/file/package/zip-part';
import { noise } from '../hostile/other-files';

test('a large part comes in bounded chunks', () => {
  const bytes = noise(4_000_000);
  const chunks = [...inflateChunks(deflatePart('a', [bytes]))];
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(100_000);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
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
