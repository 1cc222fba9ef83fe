import type { Element } from '@xmldom/xmldom';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { attribute, child, childElements, flag, rootElement } from '../../../src/hosts/file/package/xml';
import type { CellContext } from '../../../src/hosts/file/read/cell-reader';
import type { Sheet } from '../model/sheet';
import { loadCells, loadLinks } from './load-cells';
import { loadCharts } from './load-charts';
import { loadPrint } from './load-print';
import { loadConditionalFormats, loadValidations } from './load-rules';
import type { LoadedStyles } from './load-styles';
import { colorOf } from './theme-colors';

/** What a sheet's part may hold that is carried over but not modelled; a sheet with any of it isn't written anew. */
const UNMODELLED = ['legacyDrawing', 'tableParts', 'autoFilter', 'picture', 'oleObjects', 'controls', 'extLst'];
const OPTIONS = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteRows: 'allowDeleteRows',
} as const;

/** Fills a sheet from its part. */
export function loadSheet(
  opc: OpcPackage,
  part: string,
  sheet: Sheet,
  styles: LoadedStyles,
  context: CellContext,
  newId: () => string,
): void {
  const root = rootElement(opc.document(part), MAIN, 'worksheet', part);
  loadFrame(root, sheet);
  loadCells(root, sheet, styles, context, part);
  loadLinks(root, sheet, opc, part);
  loadValidations(root, sheet);
  loadConditionalFormats(root, sheet, styles, newId);
  loadPrint(root, sheet);
  const drawing = opc.relationships(part).ofKind('drawing')?.part;
  if (drawing !== undefined) sheet.unmodelled.push(...loadCharts(opc, drawing, sheet, newId));
  sheet.unmodelled.push(...UNMODELLED.filter((name) => child(root, MAIN, name)));
}

function loadFrame(root: Element, sheet: Sheet): void {
  const properties = child(root, MAIN, 'sheetPr');
  sheet.tabColor = (properties && colorOf(child(properties, MAIN, 'tabColor'))) ?? '';
  const views = child(root, MAIN, 'sheetViews');
  const view = views && childElements(views)[0];
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = view && child(view, MAIN, 'pane');
  if (pane && attribute(pane, 'state')?.startsWith('frozen')) {
    const split = (name: string) => Number(attribute(pane, name) ?? 0);
    sheet.frozen = { rows: split('ySplit'), columns: split('xSplit') };
  }
  const protection = child(root, MAIN, 'sheetProtection');
  if (!protection || !flag(protection, 'sheet')) return;
  // In the file, 0 means allowed; what is absent is forbidden.
  const allowed = Object.entries(OPTIONS).filter(([name]) => !flag(protection, name, true));
  const secret = ['password', 'hashValue'].map((name) => attribute(protection, name)).find(Boolean);
  Object.assign(sheet.protection, {
    protected: true,
    // Which one nobody can read from the file: no password that is tried opens it.
    password: secret === undefined ? undefined : `hash ${secret}`,
    options: Object.fromEntries(allowed.map(([, option]) => [option, true])),
  });
}
