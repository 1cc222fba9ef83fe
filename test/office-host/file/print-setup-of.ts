import type { HeaderFooter, HeaderPiece, Margins, PrintSetup } from '../../../src/spreadsheet/print-setup';
import type { PageLayoutState } from '../model/sheet-parts';
import { NotSaved } from './not-saved';

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Points: the margins of a new sheet. */
const NORMAL: Margins = { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 };
const FIELDS = { P: 'page-number', N: 'page-count' } as const;

/** How a sheet prints, in the words of our file writer; undefined where nothing was ever set. Throws `NotSaved`. */
export function printSetupOf(layout: PageLayoutState): PrintSetup | undefined {
  const { properties, headersFooters, printArea, titleRows, rowBreaks, state } = layout;
  const untouched = properties.size + headersFooters.size + rowBreaks.length === 0;
  if (untouched && !printArea && !titleRows) return undefined;
  const differs = state === 'FirstAndDefault';
  const header = headerOf(layout, 'defaultForAllPages', 'Header');
  const footer = headerOf(layout, 'defaultForAllPages', 'Footer');
  const firstPageNumber = properties.get('firstPageNumber');
  const zoom = properties.get('zoom') as Readonly<Record<string, number>> | undefined;
  return {
    orientation: properties.get('orientation') === 'Landscape' ? 'landscape' : 'portrait',
    margins: marginsOf(properties),
    fitToWidth: zoom?.['horizontalFitToPages'] === 1,
    ...(properties.get('centerHorizontally') === true && { centerHorizontally: true }),
    ...(properties.get('blackAndWhite') === true && { blackAndWhite: true }),
    ...(printArea && { area: printArea }),
    ...(titleRows && { repeatRows: titleRows }),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(differs && { firstPageHeader: headerOf(layout, 'firstPage', 'Header') ?? {} }),
    ...(typeof firstPageNumber === 'number' && { firstPageNumber }),
    ...(rowBreaks.length > 0 && { breaksAfterRows: rowBreaks.map((row) => row - 1) }),
  };
}

function marginsOf(properties: ReadonlyMap<string, unknown>): Margins {
  const edge = (name: keyof Margins) => Number(properties.get(`${name}Margin`) ?? NORMAL[name]) * MILLIMETRES_PER_POINT;
  return {
    top: edge('top'),
    right: edge('right'),
    bottom: edge('bottom'),
    left: edge('left'),
    header: edge('header'),
    footer: edge('footer'),
  };
}

function headerOf({ headersFooters }: PageLayoutState, pages: string, place: string): HeaderFooter | undefined {
  const pieces = (side: string) => piecesOf(headersFooters.get(`${pages}.${side}${place}`) ?? '');
  const [left, center, right] = [pieces('left'), pieces('center'), pieces('right')];
  if (left.length + center.length + right.length === 0) return undefined;
  return {
    ...(left.length > 0 && { left }),
    ...(center.length > 0 && { center }),
    ...(right.length > 0 && { right }),
  };
}

/** Excel's code of a section (ECMA-376 §18.3.1.46) into pieces of one font each. */
function piecesOf(code: string): HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  let font: { fontName: string; bold: boolean } | undefined;
  let size: number | undefined;
  let text = '';
  const put = (content: HeaderPiece['text']) => {
    if (!font || size === undefined) throw new NotSaved(`a header without font or size: ${code}`);
    pieces.push({ text: content, fontName: font.fontName, size, ...(font.bold && { bold: true }) });
  };
  const flush = () => {
    if (text !== '') put(text);
    text = '';
  };
  for (const token of code.match(/&"[^"]*"|&\d+|&.|[^&]+/gs) ?? []) {
    const face = /^&"([^,"]*),([^"]*)"$/.exec(token);
    const field = FIELDS[token.slice(1) as keyof typeof FIELDS];
    if (token === '&&') text += '&';
    else if (!token.startsWith('&')) text += token;
    else {
      flush();
      if (face) font = { fontName: face[1] ?? '', bold: face[2] === 'Bold' };
      else if (/^&\d+$/.test(token)) size = Number(token.slice(1));
      else if (field) put({ field });
      else throw new NotSaved(`the header code ${token}`);
    }
  }
  flush();
  return pieces;
}
