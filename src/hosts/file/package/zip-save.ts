import { HostError } from '../../../spreadsheet/host-error';
import type { StoredPart } from './zip-directory';

/** 1 January 1980, the first day that the format knows: a clock would make two saves of the same workbook differ. */
const FIXED_DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x800;
/** Where zip64 would have to begin; what the limits of reading allow stays far below. */
const MOST_PARTS = 0xfffe;
const MOST_BYTES = 0xfffffffe;

/**
 * A zip file of these parts, in this order; the compressed bytes are copied as they are. The same parts give the same
 * bytes. Throws `HostError` `file-too-large` beyond the format without zip64 (65,534 parts, 4 GB).
 */
export function writeZip(parts: readonly StoredPart[]): Uint8Array {
  const headers = parts.reduce((sum, { nameBytes }) => sum + 30 + 46 + 2 * nameBytes.length, 0);
  const length = parts.reduce((sum, { compressed }) => sum + compressed.length, headers + 22);
  if (parts.length > MOST_PARTS || length > MOST_BYTES) throw new HostError('file-too-large', {}, `${length} bytes`);
  const out = new ZipBytes(length);
  const offsets = parts.map((part) => writePart(out, part));
  const directory = out.offset;
  parts.forEach((part, index) => writeDirectoryEntry(out, part, offsets[index] ?? 0));
  writeEnd(out, parts.length, directory);
  return out.bytes;
}

class ZipBytes {
  readonly bytes: Uint8Array;
  offset = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  u16(...values: number[]): void {
    for (const value of values) {
      this.view.setUint16(this.offset, value, true);
      this.offset += 2;
    }
  }

  u32(...values: number[]): void {
    for (const value of values) {
      this.view.setUint32(this.offset, value, true);
      this.offset += 4;
    }
  }

  copy(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.offset);
    this.offset += bytes.length;
  }
}

/** Gives the offset at which the part's header stands. */
function writePart(out: ZipBytes, part: StoredPart): number {
  const { offset } = out;
  out.u32(0x04034b50);
  writeCommonFields(out, part);
  out.u16(0); // no extra field
  out.copy(part.nameBytes);
  out.copy(part.compressed);
  return offset;
}

function writeDirectoryEntry(out: ZipBytes, part: StoredPart, offset: number): void {
  out.u32(0x02014b50);
  out.u16(VERSION);
  writeCommonFields(out, part);
  out.u16(0, 0, 0, 0); // no extra field, no comment, first disk, no internal attributes
  out.u32(0, offset); // no external attributes
  out.copy(part.nameBytes);
}

function writeCommonFields(out: ZipBytes, part: StoredPart): void {
  out.u16(VERSION, part.nameIsUtf8 ? UTF8_NAMES : 0, part.method === 'deflated' ? 8 : 0, 0, FIXED_DATE);
  out.u32(part.crc, part.compressed.length, part.size);
  out.u16(part.nameBytes.length);
}

function writeEnd(out: ZipBytes, count: number, directory: number): void {
  const size = out.offset - directory;
  out.u32(0x06054b50);
  out.u16(0, 0, count, count);
  out.u32(size, directory);
  out.u16(0); // no comment
}
