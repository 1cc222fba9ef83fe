import type { Element } from '@xmldom/xmldom';
import {
  appendElement,
  attribute,
  attributeOf,
  child,
  childElements,
  ensureElement,
  rootElement,
} from '../../../src/hosts/file/package/xml';
import { MAIN, OFFICE_RELATIONSHIPS } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { sheetNameKey } from '../../../src/spreadsheet/placement';
import type { NameState } from '../model/sheet-parts';
import type { CustomXmlState, Workbook } from '../model/workbook';

/** CT_Workbook's children, as far as their order matters here (ECMA-376 §18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What concerns the workbook as a whole, once our writer has made the sheets: order, names, protection, the sheet in front. */
export function finishPackage(opc: OpcPackage, part: string, workbook: Workbook): void {
  const root = rootElement(opc.edit(part), MAIN, 'workbook', part);
  const list = ensureElement(root, 'sheets', ORDER);
  const before = childElements(list);
  const ordered = workbook.sheets.map(({ name, visibility }) => {
    const element = before.find((one) => sheetNameKey(attribute(one, 'name') ?? '') === sheetNameKey(name));
    if (!element) throw new RangeError(`no sheet ${name} was written`);
    element.setAttribute('name', name);
    element.setAttribute('state', STATES[visibility]);
    return element;
  });
  // Chart sheets, which the API doesn't tell of, stand behind.
  const others = before.filter((element) => !ordered.includes(element));
  for (const element of [...ordered, ...others]) list.appendChild(element);
  writeNames(root, workbook, (index) => [...ordered, ...others].indexOf(before[index] ?? list));
  if (workbook.protection.protected) {
    ensureElement(root, 'workbookProtection', ORDER).setAttribute('lockStructure', '1');
  }
  const views = ensureElement(root, 'bookViews', ORDER);
  const view = childElements(views)[0] ?? appendElement(views, 'workbookView');
  const front = workbook.sheets.findIndex(({ id }) => id === workbook.active);
  view.setAttribute('activeTab', String(Math.max(0, front)));
}

/** Custom XML parts that were added, changed or deleted since the file was opened. */
export function writeCustomXml(
  opc: OpcPackage,
  part: string,
  before: readonly CustomXmlState[],
  now: readonly CustomXmlState[],
): void {
  const relationships = opc.relationships(part);
  const listed = relationships
    .all()
    .filter(({ kind, part: target }) => kind === 'customXml' && target && opc.has(target));
  for (const [index, { id }] of before.entries()) {
    const relationship = listed[index];
    const state = now.find((one) => one.id === id);
    if (relationship?.part === undefined) continue;
    if (state) {
      if (state.xml !== opc.text(relationship.part)) opc.set(relationship.part, state.xml);
      continue;
    }
    relationships.remove(relationship.id);
    opc.delete(relationship.part);
  }
  let number = 0;
  for (const { id, xml } of now) {
    if (before.some((one) => one.id === id)) continue;
    do number += 1;
    while (opc.has(`customXml/item${number}.xml`));
    const target = `customXml/item${number}.xml`;
    opc.set(target, xml);
    opc.contentTypes.add(target, 'application/xml');
    relationships.add(`${OFFICE_RELATIONSHIPS[0]}/customXml`, { part: target });
  }
}

/** Our own names stand as the state has them; Excel's own (`_xlnm.…`) stay, under the sheet's new place. */
function writeNames(root: Element, workbook: Workbook, newIndex: (index: number) => number): void {
  const list = ensureElement(root, 'definedNames', ORDER);
  for (const element of childElements(list)) {
    const scope = attribute(element, 'localSheetId');
    if (!attribute(element, 'name')?.startsWith('_xlnm.')) list.removeChild(element);
    else if (scope !== undefined) element.setAttribute('localSheetId', String(newIndex(Number(scope))));
  }
  for (const name of workbook.names) append(list, name);
  for (const [index, { names }] of workbook.sheets.entries()) for (const name of names) append(list, name, index);
  if (childElements(list).length === 0) root.removeChild(list);
}

function append(list: Element, { name, formula, visible, comment }: NameState, index?: number): void {
  const element = appendElement(list, 'definedName', { name });
  if (index !== undefined) element.setAttribute('localSheetId', String(index));
  if (!visible) element.setAttribute('hidden', '1');
  if (comment !== '') element.setAttribute('comment', comment);
  element.textContent = formula.slice(1);
}

/** The parts of a workbook's sheets in the order of their tabs; '' for a tab without one. */
export function sheetParts(opc: OpcPackage, part: string): string[] {
  const root = rootElement(opc.document(part), MAIN, 'workbook', part);
  const list = child(root, MAIN, 'sheets');
  return (list ? childElements(list) : []).map((element) => {
    const id = attributeOf(element, OFFICE_RELATIONSHIPS, 'id') ?? '';
    return opc.relationships(part).get(id)?.part ?? '';
  });
}
