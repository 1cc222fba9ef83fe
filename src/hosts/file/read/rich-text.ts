import { decodeCellText } from '../package/text';
import type { XmlScanner } from './xml-scanner';

/**
 * The text of a string item (`si`, `is`; ECMA-376 §18.4.8) at whose opening tag the scanner stands: its runs joined,
 * without the phonetic guides, which are a reading aid and no part of the text. Leaves the scanner at the closing tag.
 */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.kind === 'empty') return '';
  const { name } = scanner;
  let text = '';
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'rPh') scanner.skip();
    else if (scanner.kind === 'close') {
      if (scanner.name === 't') text += scanner.text();
      if (scanner.name === name) break;
    }
  }
  return decodeCellText(text);
}
