import type { Element } from '@xmldom/xmldom';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import { attribute, child, children, flag } from '../../../src/hosts/file/package/xml';
import type { PageLayoutState } from '../model/sheet-parts';
import type { Sheet } from '../model/sheet';

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = { '1': 'Letter', '5': 'Legal', '8': 'A3', '9': 'A4', '11': 'A5' };
const HEADERS = [
  ['oddHeader', 'defaultForAllPages', 'Header'],
  ['oddFooter', 'defaultForAllPages', 'Footer'],
  ['firstHeader', 'firstPage', 'Header'],
  ['firstFooter', 'firstPage', 'Footer'],
  ['evenHeader', 'evenPages', 'Header'],
  ['evenFooter', 'evenPages', 'Footer'],
] as const;

/** How a sheet prints; print areas and titles stand in defined names. */
export function loadPrint(root: Element, { pageLayout }: Sheet): void {
  const { properties } = pageLayout;
  const options = child(root, MAIN, 'printOptions');
  if (flag(options, 'horizontalCentered')) properties.set('centerHorizontally', true);
  if (flag(options, 'verticalCentered')) properties.set('centerVertically', true);
  if (flag(options, 'gridLines')) properties.set('printGridlines', true);
  const margins = child(root, MAIN, 'pageMargins');
  for (const edge of margins ? ['left', 'right', 'top', 'bottom', 'header', 'footer'] : []) {
    const points = Number(margins && attribute(margins, edge)) * POINTS_PER_INCH;
    properties.set(`${edge}Margin`, Math.round(points * 1e6) / 1e6);
  }
  loadSetup(root, properties);
  loadHeaders(child(root, MAIN, 'headerFooter'), pageLayout);
  const breaks = child(root, MAIN, 'rowBreaks');
  for (const one of breaks ? children(breaks, MAIN, 'brk') : []) {
    pageLayout.rowBreaks.push(Number(attribute(one, 'id')) + 1);
  }
}

function loadSetup(root: Element, properties: Map<string, unknown>): void {
  const setup = child(root, MAIN, 'pageSetup');
  if (!setup) return;
  const orientation = attribute(setup, 'orientation');
  if (orientation === 'landscape') properties.set('orientation', 'Landscape');
  if (orientation === 'portrait') properties.set('orientation', 'Portrait');
  properties.set('paperSize', PAPERS[attribute(setup, 'paperSize') ?? '1'] ?? 'Letter');
  if (flag(setup, 'blackAndWhite')) properties.set('blackAndWhite', true);
  if (flag(setup, 'useFirstPageNumber')) properties.set('firstPageNumber', Number(attribute(setup, 'firstPageNumber')));
  const sheetProperties = child(root, MAIN, 'sheetPr');
  const fits = flag(sheetProperties && child(sheetProperties, MAIN, 'pageSetUpPr'), 'fitToPage');
  const pages = (name: string) => Number(attribute(setup, name) ?? 1);
  if (!fits) properties.set('zoom', { scale: Number(attribute(setup, 'scale') ?? 100) });
  else {
    const [across, down] = [pages('fitToWidth'), pages('fitToHeight')];
    properties.set('zoom', {
      ...(across > 0 && { horizontalFitToPages: across }),
      ...(down > 0 && { verticalFitToPages: down }),
    });
  }
}

function loadHeaders(headers: Element | undefined, layout: PageLayoutState): void {
  if (!headers) return;
  const first = flag(headers, 'differentFirst');
  const even = flag(headers, 'differentOddEven');
  layout.state = first ? (even ? 'FirstOddAndEven' : 'FirstAndDefault') : even ? 'OddAndEven' : 'Default';
  layout.useSheetScale = flag(headers, 'scaleWithDoc', true);
  layout.useSheetMargins = flag(headers, 'alignWithMargins', true);
  for (const [name, pages, place] of HEADERS) {
    const code = child(headers, MAIN, name)?.textContent ?? '';
    for (const [side, text] of Object.entries(sections(code))) {
      if (text !== '') layout.headersFooters.set(`${pages}.${side}${place}`, text);
    }
  }
}

/** `&L…&C…&R…` into its three sections (ECMA-376 §18.3.1.46); what names none stands in the centre. */
function sections(code: string): Record<'left' | 'center' | 'right', string> {
  const found = { left: '', center: '', right: '' };
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  let side: keyof typeof found = 'center';
  for (const piece of code.match(/&"[^"]*"|&.|[^&]+/g) ?? []) {
    const sign = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof sides | undefined;
    if (sign) side = sides[sign];
    else found[side] += piece;
  }
  return found;
}
