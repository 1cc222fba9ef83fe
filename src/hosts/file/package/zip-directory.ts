import { HostError } from '../../../spreadsheet/host-error';
import { ByteView } from './byte-view';

/** Bounds that a package must keep; they are checked on what its directory declares, before anything is inflated. */
export interface PackageLimits {
  readonly parts: number;
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Bytes of all parts together, inflated. */
  readonly totalBytes: number;
  /** How many times its compressed size a part above one megabyte may have; pictures, which are never inflated, any. */
  readonly ratio: number;
}

/**
 * 2,000 declaration sheets are some 4,000 parts and 50 MB; the widest raw sheets that officials keep reach 300 MB; a
 * text of more than 512 MB is beyond V8.
 * Sheet XML of real workbooks deflates 10–60 times; deflate itself ends at 1,032.
 */
export const PACKAGE_LIMITS: PackageLimits = {
  parts: 40_000,
  partBytes: 500 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 500,
};

/** A part as it stands compressed in a zip file. */
export interface StoredPart {
  readonly name: string;
  /** The name as spelled in the file, and whether the file calls it UTF-8: carried over untouched. */
  readonly nameBytes: Uint8Array;
  readonly nameIsUtf8: boolean;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Bytes when inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const SMALL_PART = 1024 * 1024;
/** Uncompressed pictures, mostly white where a page was pasted or scanned. */
const PICTURE = /\.(?:bmp|dib|emf|wmf|tiff?)$/i;

/**
 * Reads the central directory of a zip file (PKWARE APPNOTE 6.3, zip64 included) without inflating anything. Folder
 * entries are left out: they are no parts. Throws `HostError`: `file-truncated`, `file-encrypted`, `file-too-large`, or
 * `file-damaged` for illegal or duplicate names, unknown compression and anything that contradicts itself.
 */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): StoredPart[] {
  const view = new ByteView(bytes);
  const { count, start } = findDirectory(view);
  if (count > limits.parts) throw new HostError('file-too-large', {}, `${count} parts`);
  const parts: StoredPart[] = [];
  const names = new Set<string>();
  let total = 0;
  let offset = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, offset);
    offset = entry.end;
    if (entry.name.endsWith('/')) continue;
    refuseName(entry.name, names);
    total += entry.size;
    refuseSize(entry, total, limits);
    parts.push(locate(view, entry));
  }
  return parts;
}

/** Finds the directory from the file's end, where the format puts the way to it. */
function findDirectory(view: ByteView): { count: number; start: number } {
  const last = view.length - 22;
  let end = last;
  while (end >= 0 && end >= last - LONGEST_COMMENT && view.u32(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0 || view.u32(end) !== END_OF_DIRECTORY) throw new HostError('file-truncated', {}, 'no zip directory');
  const count = view.u16(end + 10);
  const start = view.u32(end + 16);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  if (view.u32(end - 20) !== ZIP64_LOCATOR) return { count, start };
  const zip64 = view.u64(end - 12);
  if (view.u32(zip64) !== ZIP64_END) throw new HostError('file-damaged', {}, 'zip64 directory not found');
  return { count: view.u64(zip64 + 32), start: view.u64(zip64 + 48) };
}

interface DirectoryEntry extends Omit<StoredPart, 'compressed'> {
  readonly compressedSize: number;
  readonly headerOffset: number;
  /** Where the next entry begins. */
  readonly end: number;
}

function readEntry(view: ByteView, offset: number): DirectoryEntry {
  const nameStart = offset + 46;
  const nameEnd = nameStart + view.u16(offset + 28);
  const extraEnd = nameEnd + view.u16(offset + 30);
  const end = extraEnd + view.u16(offset + 32);
  if (view.u32(offset) !== DIRECTORY_ENTRY || end > view.length) {
    throw new HostError('file-damaged', {}, `no directory entry at ${offset}`);
  }
  const flags = view.u16(offset + 8);
  const nameBytes = view.bytes.subarray(nameStart, nameEnd);
  const name = decodeName(nameBytes);
  if (flags & 1) throw new HostError('file-encrypted', { part: name });
  const method = view.u16(offset + 10);
  if (method !== 0 && method !== 8) throw new HostError('file-damaged', { part: name }, `compression ${method}`);
  return {
    name,
    nameBytes,
    nameIsUtf8: (flags & 0x800) !== 0,
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.u32(offset + 16),
    ...readSizes(view, offset, nameEnd, extraEnd),
    end,
  };
}

/** Sizes and place; where a field says "in zip64" the extra field 1 carries it, in this order. */
function readSizes(view: ByteView, offset: number, extraStart: number, extraEnd: number) {
  let zip64 = -1;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.u16(field + 2)) {
    if (view.u16(field) === 1) zip64 = field + 4;
  }
  const widened = (narrow: number): number => {
    if (narrow !== IN_ZIP64 || zip64 < 0 || zip64 + 8 > extraEnd) return narrow;
    zip64 += 8;
    return view.u64(zip64 - 8);
  };
  const size = widened(view.u32(offset + 24));
  const compressedSize = widened(view.u32(offset + 20));
  return { size, compressedSize, headerOffset: widened(view.u32(offset + 42)) };
}

/** Names are ASCII by OPC; producers that write others mostly mean UTF-8, with or without saying so. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** A name must stay inside the package (no "zip slip") and be the only one of its spelling in any letter case (OPC §6.2.2). */
function refuseName(name: string, names: Set<string>): void {
  const segments = name.split('/');
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\\\x00-\x1f]/.test(name) || segments.some((segment) => segment === '' || /^\.+$/.test(segment))) {
    throw new HostError('file-damaged', { part: name }, 'illegal part name');
  }
  const key = name.toLowerCase();
  if (names.has(key)) throw new HostError('file-damaged', { part: name }, 'duplicate part');
  names.add(key);
}

function refuseSize({ name, size, compressedSize }: DirectoryEntry, total: number, limits: PackageLimits): void {
  const bomb = size > SMALL_PART && !PICTURE.test(name) && size / Math.max(1, compressedSize) > limits.ratio;
  if (size > limits.partBytes || total > limits.totalBytes || bomb) {
    throw new HostError('file-too-large', { part: name }, `${size} bytes from ${compressedSize}`);
  }
}

function locate(view: ByteView, entry: DirectoryEntry): StoredPart {
  const { name, nameBytes, nameIsUtf8, method, crc, size, compressedSize, headerOffset } = entry;
  if (view.u32(headerOffset) !== LOCAL_HEADER) throw new HostError('file-damaged', { part: name }, 'no local header');
  const start = headerOffset + 30 + view.u16(headerOffset + 26) + view.u16(headerOffset + 28);
  if (start + compressedSize > view.length) throw new HostError('file-truncated', { part: name });
  if (method === 'stored' && size !== compressedSize) throw new HostError('file-damaged', { part: name }, 'two sizes');
  const compressed = view.bytes.subarray(start, start + compressedSize);
  return { name, nameBytes, nameIsUtf8, method, crc, size, compressed };
}
