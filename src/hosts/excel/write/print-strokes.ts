import { formatRange } from '../../../spreadsheet/address';
import type { HeaderFooter, PrintSetup } from '../../../spreadsheet/print-setup';
import { headerText } from './header-text';
import { stroke, type Stroke } from './stroke';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** How the sheet prints. Throws `HostError` `text-too-long` for a header beyond Excel's limit. */
export function* printStrokes(print: PrintSetup, sheetName: string): Generator<Stroke> {
  const { area, repeatRows, breaksAfterRows = [] } = print;
  yield stroke(14, ({ pageLayout }) => layOut(pageLayout, print));
  if (area) yield stroke(1, ({ pageLayout }) => pageLayout.setPrintArea(formatRange(area)));
  if (repeatRows) {
    const rows = `$${repeatRows.first}:$${repeatRows.last}`;
    yield stroke(1, ({ pageLayout }) => pageLayout.setPrintTitleRows(rows));
  }
  yield* headerStrokes(print, sheetName);
  for (const row of breaksAfterRows) {
    yield stroke(1, (sheet) => void sheet.horizontalPageBreaks.add(`A${row + 1}`));
  }
}

function layOut(page: Excel.PageLayout, print: PrintSetup): void {
  const { margins, orientation, fitToWidth, centerHorizontally = false, blackAndWhite = false } = print;
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.topMargin = margins.top * POINTS_PER_MILLIMETRE;
  page.rightMargin = margins.right * POINTS_PER_MILLIMETRE;
  page.bottomMargin = margins.bottom * POINTS_PER_MILLIMETRE;
  page.leftMargin = margins.left * POINTS_PER_MILLIMETRE;
  page.headerMargin = margins.header * POINTS_PER_MILLIMETRE;
  page.footerMargin = margins.footer * POINTS_PER_MILLIMETRE;
  page.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  page.centerHorizontally = centerHorizontally;
  page.blackAndWhite = blackAndWhite;
  page.firstPageNumber = print.firstPageNumber ?? '';
}

/** The first page differs in its header only: a footer stands on it as on the others. */
function* headerStrokes({ header = {}, footer = {}, firstPageHeader }: PrintSetup, sheet: string): Generator<Stroke> {
  const rest = { header: headerText(header, sheet), footer: headerText(footer, sheet) };
  const first = firstPageHeader && headerText(firstPageHeader satisfies HeaderFooter, sheet);
  yield stroke(first ? 14 : 8, ({ pageLayout: { headersFooters } }) => {
    headersFooters.state = first ? 'FirstAndDefault' : 'Default';
    headersFooters.useSheetScale = false;
    fill(headersFooters.defaultForAllPages, rest);
    if (first) fill(headersFooters.firstPage, { header: first, footer: rest.footer });
  });
}

type Texts = Record<'header' | 'footer', ReturnType<typeof headerText>>;

function fill(page: Excel.HeaderFooter, { header, footer }: Texts): void {
  page.leftHeader = header.left;
  page.centerHeader = header.center;
  page.rightHeader = header.right;
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
}
