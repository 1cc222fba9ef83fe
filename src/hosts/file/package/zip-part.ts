import { Deflate, Inflate, deflateSync, inflateSync } from 'fflate';
import { HostError } from '../../../spreadsheet/host-error';
import { crc32 } from './crc32';
import type { StoredPart } from './zip-directory';

/** Deflate grows at most 1,032 times: this much input inflated in one go costs at most 64 MB of work, whatever it declares. */
const ONE_GO = 64 * 1024;
const SLICE = 16 * 1024;
/** Block headers and stored blocks (64 KB) are far shorter; more input without output is garbage behind the stream's end. */
const LONGEST_SILENCE = 128 * 1024;
const PIECE = 64 * 1024;
/** fflate's tables for a stream of unknown length take 2 MB; this takes 128 KB and compresses sheets as well. */
const STREAM_MEMORY = 4;

/**
 * The part inflated, in chunks of bounded size. Who means to stop early says how many compressed bytes are enough for a
 * chunk; what comes later is then neither inflated nor checked. Throws `HostError` `file-damaged` where size or checksum
 * is not as declared.
 */
export function* inflateChunks(part: StoredPart, slice?: number): Generator<Uint8Array, void> {
  let size = 0;
  let crc = 0;
  for (const chunk of part.method === 'stored' ? [part.compressed] : inflated(part, slice)) {
    size += chunk.length;
    if (size > part.size) throw damaged(part, 'larger than declared');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== part.size) throw damaged(part, 'smaller than declared');
  if (crc !== part.crc) throw damaged(part, 'wrong checksum');
}

/** The part inflated as one piece. Throws as `inflateChunks` does. */
export function inflatePart(part: StoredPart): Uint8Array {
  const whole = new Uint8Array(part.size);
  let offset = 0;
  for (const chunk of inflateChunks(part)) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** Deflates a part while its chunks are made, so that only the compressed bytes stand in memory. */
export function deflatePart(name: string, chunks: Iterable<Uint8Array | string>): StoredPart {
  const compressed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6, mem: STREAM_MEMORY }, (chunk) => compressed.push(chunk));
  let crc = 0;
  let size = 0;
  for (const bytes of encodePieces(chunks)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  return { ...nameOf(name), method: 'deflated', crc, size, compressed: concatenate(compressed) };
}

/** Packs a part that stands whole in memory: deflated, or stored where deflating would make it larger. */
export function packPart(name: string, bytes: Uint8Array): StoredPart {
  const deflated = deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return {
    ...nameOf(name),
    method: smaller ? 'deflated' : 'stored',
    crc: crc32(bytes),
    size: bytes.length,
    compressed: smaller ? deflated : bytes,
  };
}

function nameOf(name: string) {
  return { name, nameBytes: new TextEncoder().encode(name), nameIsUtf8: true };
}

function* inflated(part: StoredPart, slice: number | undefined): Generator<Uint8Array, void> {
  if (slice !== undefined || part.compressed.length > ONE_GO) return yield* inflatedInSlices(part, slice ?? SLICE);
  // One byte more than declared, so that a stream that lies is seen; fflate never writes past the array it is given.
  const out = new Uint8Array(part.size + 1);
  yield guarded(part, () => inflateSync(part.compressed, { out }));
}

function* inflatedInSlices(part: StoredPart, size: number): Generator<Uint8Array, void> {
  const output: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    if (chunk.length > 0) output.push(chunk);
  });
  const { compressed } = part;
  let silent = 0;
  for (let offset = 0; offset < compressed.length; offset += size) {
    const slice = compressed.subarray(offset, offset + size);
    guarded(part, () => inflate.push(slice, offset + size >= compressed.length));
    silent = output.length > 0 ? 0 : silent + slice.length;
    if (silent > LONGEST_SILENCE) throw damaged(part, 'bytes behind the end of the stream');
    yield* output;
    output.length = 0;
  }
}

/** Texts as UTF-8 in pieces of a steady size, however small or large they come; arrays as they are. */
function* encodePieces(chunks: Iterable<Uint8Array | string>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(PIECE);
  let used = 0;
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (used > 0) yield buffer.subarray(0, used);
      used = 0;
      yield chunk;
      continue;
    }
    for (let rest = chunk; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === '') break;
      yield buffer.subarray(0, used);
      used = 0;
    }
  }
  if (used > 0) yield buffer.subarray(0, used);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function guarded<T>(part: StoredPart, inflate: () => T): T {
  try {
    return inflate();
  } catch (error) {
    throw damaged(part, error instanceof Error ? error.message : String(error));
  }
}

function damaged({ name }: StoredPart, detail: string): HostError {
  return new HostError('file-damaged', { part: name }, detail);
}
