import { formatCell, type CellAddress } from '../../../spreadsheet/address';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { escapeAttribute } from '../package/text';
import { argb } from './style-elements';

/** What a replaced sheet hands on to the new one in its place. */
export interface Inheritance {
  /** Whether the sheet is the one in front when the workbook opens. */
  readonly selected: boolean;
  /** The name by which a macro project knows the sheet. */
  readonly codeName?: string | undefined;
}

/**
 * Everything before `<sheetData>`: `<sheetPr>`, `<sheetViews>`, `<sheetFormatPr>`, `<cols>`. `digitWidth` is that of the
 * workbook's default font, in pixels: columns are as wide as planned whatever the font.
 */
export function headXml(plan: SheetPlan, inherited: Inheritance, digitWidth: number): string {
  const format = '<sheetFormatPr defaultRowHeight="15"/>';
  return propertiesXml(plan, inherited) + viewXml(plan, inherited) + format + columnsXml(plan, digitWidth);
}

/** `<sheetProtection>` without a password: cells are locked, their looks, widths and heights are not (0 means allowed). */
export function protectionXml({ protect }: SheetPlan): string {
  const allowed = ['formatCells', 'formatColumns', 'formatRows'].map((what) => `${what}="0"`).join(' ');
  return protect ? `<sheetProtection sheet="1" objects="1" scenarios="1" ${allowed}/>` : '';
}

function propertiesXml({ tabColour, print }: SheetPlan, { codeName }: Inheritance): string {
  const code = codeName === undefined ? '' : ` codeName="${escapeAttribute(codeName)}"`;
  const tab = tabColour === undefined ? '' : `<tabColor rgb="${argb(tabColour)}"/>`;
  const fit = print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  return code + tab + fit === '' ? '' : `<sheetPr${code}>${tab}${fit}</sheetPr>`;
}

function viewXml({ showGridLines, freezeAt }: SheetPlan, { selected }: Inheritance): string {
  const grid = showGridLines ? '' : ' showGridLines="0"';
  const front = selected ? ' tabSelected="1"' : '';
  const pane = freezeAt ? paneXml(freezeAt) : '';
  const view = `<sheetView${grid}${front} workbookViewId="0"`;
  return `<sheetViews>${view}${pane === '' ? '/>' : `>${pane}</sheetView>`}</sheetViews>`;
}

function paneXml(first: CellAddress): string {
  const columns = first.column - 1;
  const rows = first.row - 1;
  if (columns === 0 && rows === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const cell = formatCell(first);
  return (
    `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`
  );
}

/** What a plan's widths are counted in: pixels of a digit of Times New Roman 12, and of the blank beside the digits. */
const PLANNED_DIGIT = 8;
const PADDING = 5;
/** Excel's limit; a workbook with a tiny default font would get there sooner. */
const WIDEST_COLUMN = 255;

/** A width in the file is in digits of the workbook's own default font, in steps of 1/256 (ECMA-376 §18.3.1.13). */
function columnsXml({ columnWidths }: SheetPlan, digitWidth: number): string {
  const columns = columnWidths.map((characters, index) => {
    const pixels = characters * PLANNED_DIGIT + PADDING;
    const width = Math.min(Math.trunc((pixels / digitWidth) * 256) / 256, WIDEST_COLUMN);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}
