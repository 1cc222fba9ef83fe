import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** One entry of a zip file that may lie: everything that is not given is true. */
export interface RawEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly dataDescriptor?: boolean;
  /** Sizes and offset in the zip64 extra field only. */
  readonly zip64?: boolean;
}

/** A zip file written byte by byte, independent of the one under test (PKWARE APPNOTE 6.3). */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data);
    const packed = entry.stored ? data : Buffer.from(deflateSync(data));
    const size = entry.declaredSize ?? data.length;
    const crc = entry.declaredCrc ?? crc32Of(data);
    const flags = 0x800 | (entry.encrypted ? 1 : 0) | (entry.dataDescriptor ? 8 : 0);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const local = entry.dataDescriptor ? [0, 0, 0] : [crc, packed.length, size];
    const fields = (numbers: readonly number[]) =>
      Buffer.concat([u16(20, flags, method, 0, 0x21), u32(...numbers), u16(name.length)]);
    body.push(u32(0x04034b50), fields(local), u16(0), name, packed);
    const descriptor = entry.dataDescriptor ? u32(0x08074b50, crc, packed.length, size) : Buffer.alloc(0);
    body.push(descriptor);
    const extra = entry.zip64 ? Buffer.concat([u16(1, 24), u64(size, packed.length, offset)]) : Buffer.alloc(0);
    const sizes = entry.zip64 ? [0xffffffff, 0xffffffff] : [packed.length, size];
    directory.push(u32(0x02014b50), u16(20), fields([crc, ...sizes]), u16(extra.length, 0, 0, 0));
    directory.push(u32(0, entry.zip64 ? 0xffffffff : offset), name, extra);
    offset += 30 + name.length + packed.length + descriptor.length;
  }
  const list = Buffer.concat(directory);
  const { length } = entries;
  const end = [u32(0x06054b50), u16(0, 0, length, length), u32(list.length, offset), u16(comment.length)];
  return new Uint8Array(Buffer.concat([...body, list, ...end, Buffer.from(comment)]));
}

/** The same with a zip64 end of directory, as writers of very large files leave it. */
export function zip64(entries: readonly RawEntry[]): Uint8Array {
  const plain = Buffer.from(rawZip(entries.map((entry) => ({ ...entry, zip64: true }))));
  const end = plain.length - 22;
  const [size, start] = [plain.readUInt32LE(end + 12), plain.readUInt32LE(end + 16)];
  const counts = u64(entries.length, entries.length, size, start);
  const zip64End = Buffer.concat([u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), counts]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(end), u32(1)]);
  const pointer = Buffer.concat([u32(0x06054b50), u16(0, 0, 0xffff, 0xffff), u32(0xffffffff, 0xffffffff), u16(0)]);
  return new Uint8Array(Buffer.concat([plain.subarray(0, end), zip64End, locator, pointer]));
}

function crc32Of(data: Buffer): number {
  return crc32(data);
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index));
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
}

function u64(...values: number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 8 * index));
  return bytes;
}
