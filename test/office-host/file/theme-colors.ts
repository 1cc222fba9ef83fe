import type { Element } from '@xmldom/xmldom';
import { attribute } from '../../../src/hosts/file/package/xml';

/** Office's own theme, in the order in which files number it (ECMA-376 §18.8.3); a file's own theme isn't read. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
/** The first colours of the old palette (ECMA-376 §18.8.27). */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A colour element's `#RRGGBB`; tints are ignored. Undefined where it is absent or automatic. */
export function colorOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = attribute(element, 'theme');
  if (theme !== undefined) return `#${THEME[Number(theme)] ?? '000000'}`;
  const indexed = attribute(element, 'indexed');
  return indexed === undefined || Number(indexed) >= 64 ? undefined : `#${INDEXED[Number(indexed) % 8] ?? '000000'}`;
}
