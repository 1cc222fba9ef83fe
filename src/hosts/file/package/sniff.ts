import { HostError } from '../../../spreadsheet/host-error';
import { ByteView } from './byte-view';

const CFB = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** A directory entry of the compound file format [MS-CFB §2.6]; the header and every sector are multiples of it. */
const ENTRY = 128;

/**
 * Refuses by its first bytes what is no zip file at all. Throws `HostError`: `file-empty`, `file-truncated`,
 * `file-encrypted` (a password keeps an .xlsx inside a compound file), `file-old-xls`, `file-other-document`,
 * `file-not-xlsx`.
 */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('file-empty');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw new HostError('file-not-xlsx', {}, 'empty zip file');
  if (startsWith(bytes, CFB)) throw compoundFile(bytes);
  if (startsWith(bytes, PDF) || startsWith(bytes, RTF)) throw new HostError('file-other-document');
  if (bytes.length < ZIP.length && startsWith(bytes, ZIP.slice(0, bytes.length))) throw new HostError('file-truncated');
  if (isBareBiff(bytes)) throw new HostError('file-old-xls', {}, 'BIFF without a compound file');
  throw new HostError('file-not-xlsx', {}, 'no zip signature');
}

/** Office 97–2003 and password-protected files are compound files; the names of their streams tell them apart. */
function compoundFile(bytes: Uint8Array): HostError {
  const names = new Set<string>();
  const view = new ByteView(bytes);
  for (let offset = 0; offset + ENTRY <= bytes.length; offset += ENTRY) {
    const length = view.u16(offset + 64);
    if (length >= 2 && length <= 64 && length % 2 === 0) names.add(utf16(view, offset, length / 2 - 1));
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return new HostError('file-encrypted');
  if (names.has('Workbook') || names.has('Book')) return new HostError('file-old-xls');
  if (names.has('WordDocument') || names.has('PowerPoint Document')) return new HostError('file-other-document');
  return new HostError('file-old-xls', {}, 'compound file of unknown content');
}

function utf16(view: ByteView, offset: number, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += String.fromCharCode(view.u16(offset + 2 * index));
  return text;
}

/** Excel 2–4 wrote its records bare: BOF is 0009, 0209 or 0409 with a length of 4 to 8 [MS-XLS]. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [first, second = 0xff, length = 0, high] = bytes;
  return first === 0x09 && [0, 2, 4, 8].includes(second) && length >= 4 && length <= 16 && high === 0;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
