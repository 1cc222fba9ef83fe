import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_END = 33;
const KEYWORD = 'Source';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG (its specification, §5.3: length, type, data, checksum). A text that is none has no chunks. */
function chunks(png: Buffer): Chunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return [];
  const found: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

/** Width and height in pixels, as its header says; `undefined` when it is no PNG. */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } | undefined {
  const [header] = chunks(png);
  if (header?.type !== 'IHDR' || header.data.length < 8) return undefined;
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) };
}

/** What identifies a drawing: the SHA-256 of its text. */
export const drawingDigest = (svg: string) => createHash('sha256').update(svg).digest('hex');

/** The image with a note of the drawing that it was made from, so that a stale image shows without a browser. */
export function withSourceDigest(png: Buffer, svg: string): Buffer {
  const body = Buffer.from(`tEXt${KEYWORD}\0${drawingDigest(svg)}`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, HEADER_END), length, body, checksum, png.subarray(HEADER_END)]);
}

/** The digest of the drawing that the image was made from; `undefined` where none is noted. */
export function sourceDigest(png: Buffer): string | undefined {
  const texts = chunks(png).filter(({ type }) => type === 'tEXt');
  const notes = texts.map(({ data }) => data.toString('latin1').split('\0'));
  return notes.find(([keyword]) => keyword === KEYWORD)?.[1];
}
