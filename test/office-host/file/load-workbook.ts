import type { Element } from '@xmldom/xmldom';
import { openWorkbookFile } from '../../../src/hosts/file/file-reader';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { attribute, child, childElements, flag, rootElement } from '../../../src/hosts/file/package/xml';
import { readSharedStrings } from '../../../src/hosts/file/read/shared-strings';
import { readCellFormats } from '../../../src/hosts/file/read/styles-part';
import type { Sheet } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { parseArea } from '../objects/range-target';
import { loadSheet } from './load-sheet';
import { loadStyles } from './load-styles';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/**
 * A workbook file as Excel would hold it. The same file gives the same state, ids included. Throws `HostError` as our file
 * host does. Chart sheets are left out: Excel's API doesn't tell of them either.
 */
export function loadWorkbook(bytes: Uint8Array): Workbook {
  const { package: opc, workbook: part } = openWorkbookFile(bytes);
  const relationships = opc.relationships(part.part);
  const stylesPart = relationships.ofKind('styles')?.part;
  const styles = loadStyles(opc, stylesPart);
  const context = {
    date1904: part.date1904,
    sharedStrings: readSharedStrings(opc, relationships.ofKind('sharedStrings')?.part),
    formats: readCellFormats(opc, stylesPart),
  };
  const workbook = new Workbook();
  workbook.plainFormat = styles.formats[0] ?? workbook.plainFormat;
  const byIndex = new Map<number, Sheet>();
  for (const [index, entry] of part.sheets.entries()) {
    if (entry.type === 'other' || entry.part === undefined) continue;
    const sheet = workbook.addSheet(entry.name);
    sheet.visibility = VISIBILITIES[entry.visibility];
    byIndex.set(index, sheet);
    loadSheet(opc, entry.part, sheet, styles, context, () => workbook.newId());
  }
  const root = rootElement(opc.document(part.part), MAIN, 'workbook', part.part);
  loadNames(root, workbook, byIndex);
  loadState(root, workbook, byIndex);
  loadCustomXml(opc, part.part, workbook);
  return workbook;
}

function loadNames(root: Element, workbook: Workbook, sheets: ReadonlyMap<number, Sheet>): void {
  const list = child(root, MAIN, 'definedNames');
  for (const element of list ? childElements(list) : []) {
    const name = attribute(element, 'name') ?? '';
    const scope = attribute(element, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets.get(Number(scope));
    const formula = element.textContent ?? '';
    if (name.startsWith('_xlnm.')) {
      if (sheet) loadPrintName(name, formula, sheet);
      continue;
    }
    const state = {
      name,
      formula: `=${formula}`,
      visible: !flag(element, 'hidden'),
      comment: attribute(element, 'comment') ?? '',
    };
    if (scope === undefined) workbook.names.push(state);
    else sheet?.names.push(state);
  }
}

/** Excel keeps print areas and titles as names (ECMA-376 §18.2.5). */
function loadPrintName(name: string, formula: string, { pageLayout }: Sheet): void {
  if (name === '_xlnm.Print_Area') pageLayout.printArea = parseArea(formula);
  if (name !== '_xlnm.Print_Titles') return;
  for (const piece of formula.split(',')) {
    const area = parseArea(piece);
    if (!area) continue;
    const rows = area.left === 1 && area.right > 1_000;
    if (rows) pageLayout.titleRows = { first: area.top, last: area.bottom };
    else pageLayout.titleColumns = { first: area.left, last: area.right };
  }
}

function loadState(root: Element, workbook: Workbook, sheets: ReadonlyMap<number, Sheet>): void {
  const protection = child(root, MAIN, 'workbookProtection');
  workbook.protection.protected = flag(protection, 'lockStructure');
  const views = child(root, MAIN, 'bookViews');
  const view = views && childElements(views)[0];
  workbook.active = sheets.get(Number((view && attribute(view, 'activeTab')) ?? 0))?.id ?? workbook.active;
  const calculation = child(root, MAIN, 'calcPr');
  if (calculation && attribute(calculation, 'calcMode') === 'manual') workbook.calculationMode = 'Manual';
}

function loadCustomXml(opc: OpcPackage, part: string, workbook: Workbook): void {
  for (const { kind, part: target } of opc.relationships(part).all()) {
    if (kind !== 'customXml' || target === undefined || !opc.has(target)) continue;
    workbook.customXmlParts.push({ id: workbook.newId(), xml: opc.text(target) });
  }
}
