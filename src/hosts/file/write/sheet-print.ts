import type { PrintSetup } from '../../../spreadsheet/print-setup';
import { LAST_COLUMN } from '../../../spreadsheet/address';
import { encodeCellText } from '../package/text';
import { headerCode } from './header-codes';

const MILLIMETRES_PER_INCH = 25.4;
/** ISO 216 A4 in the list of ECMA-376 §18.3.1.63. */
const PAPER_A4 = 9;

/** Excel's limit for the manual page breaks of a sheet; pages behind the last one break where they are full. */
const MOST_BREAKS = 1_026;

/** `<printOptions>`, `<pageMargins>`, `<pageSetup>`, `<headerFooter>`, `<rowBreaks>`, in the schema's order. */
export function printXml(print: PrintSetup, sheet: string): string {
  const options = print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '';
  return options + marginsXml(print) + pageSetupXml(print) + headerFooterXml(print, sheet) + rowBreaksXml(print);
}

function marginsXml({ margins }: PrintSetup): string {
  const edges = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  return `<pageMargins ${edges.map((edge) => `${edge}="${margins[edge] / MILLIMETRES_PER_INCH}"`).join(' ')}/>`;
}

function pageSetupXml({ orientation, fitToWidth, firstPageNumber, blackAndWhite }: PrintSetup): string {
  const first = firstPageNumber === undefined ? '' : ` firstPageNumber="${firstPageNumber}" useFirstPageNumber="1"`;
  const mono = blackAndWhite ? ' blackAndWhite="1"' : '';
  const fit = fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  return `<pageSetup paperSize="${PAPER_A4}"${fit} orientation="${orientation}"${mono}${first}/>`;
}

/**
 * The first page differs in its header only: a footer stands on it as on the others. Page numbers keep their size where
 * the sheet is shrunk to the page's width (Decree 30/2020, Annex I: 13 to 14 points).
 */
function headerFooterXml({ header, footer, firstPageHeader }: PrintSetup, sheet: string): string {
  if (!header && !footer && !firstPageHeader) return '';
  const head = element('oddHeader', header ? headerCode(header, sheet) : '');
  const code = footer ? headerCode(footer, sheet) : '';
  const foot = element('oddFooter', code);
  if (!firstPageHeader) return `<headerFooter scaleWithDoc="0">${head}${foot}</headerFooter>`;
  const first = element('firstHeader', headerCode(firstPageHeader, sheet)) + element('firstFooter', code);
  return `<headerFooter differentFirst="1" scaleWithDoc="0">${head}${foot}${first}</headerFooter>`;
}

function element(name: string, code: string): string {
  return code === '' ? '' : `<${name}>${encodeCellText(code)}</${name}>`;
}

function rowBreaksXml({ breaksAfterRows = [] }: PrintSetup): string {
  if (breaksAfterRows.length === 0) return '';
  const rows = breaksAfterRows.slice(0, MOST_BREAKS);
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN - 1}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
