import { HostError } from '../../../spreadsheet/host-error';
import type { OpcPackage } from '../package/opc-package';
import { readRichText } from './rich-text';
import { XmlScanner } from './xml-scanner';

/** More texts than any sheet that can be read has cells. */
const MOST_STRINGS = 5_000_000;

/**
 * The texts that cells refer to by number (ECMA-376 §18.4.9). Throws `HostError`: `file-damaged`, `file-has-dtd`,
 * `file-too-large`.
 */
export function readSharedStrings(opc: OpcPackage, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const scanner = new XmlScanner(opc.textChunks(part), part);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.name !== 'si') continue;
    if (strings.length === MOST_STRINGS) throw new HostError('file-too-large', { part }, 'too many shared strings');
    strings.push(readRichText(scanner));
  }
  return strings;
}
