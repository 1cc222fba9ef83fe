import {
  appendElement,
  attribute,
  child,
  childElements,
  ensureElement,
  rootElement,
} from '../../../src/hosts/file/package/xml';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { formatMark, MARK_NAME } from '../../../src/spreadsheet/own-sheet-mark';
import { FAMILY } from './sheet-plan-of';

/** A sheet of the file, in the order of its tabs. */
export interface ListedSheet {
  /** Its present name; undefined for a sheet that was deleted. */
  readonly name: string | undefined;
  readonly key: string;
  readonly part: string;
  /** Carried over, with edits or without. */
  readonly stays: boolean;
}

/** The order of the workbook part's children around those that we make (ECMA-376 §18.2.27). */
const ORDER = ['sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'];

/**
 * Makes the file ready for our writer, which replaces sheets by their mark: each sheet that is to be written anew or to go
 * gets a mark of the test host in place of the names of the file, and sheets take their present names.
 */
export function preparePackage(opc: OpcPackage, part: string, sheets: readonly ListedSheet[]): void {
  const root = rootElement(opc.edit(part), MAIN, 'workbook', part);
  const protection = child(root, MAIN, 'workbookProtection');
  if (protection) root.removeChild(protection);
  const list = child(root, MAIN, 'sheets');
  for (const [index, element] of (list ? childElements(list) : []).entries()) {
    const name = sheets[index]?.name;
    // Nothing else is called so: a sheet that goes must not stand in the way of one that takes its name.
    element.setAttribute('name', name ?? `gone ${index}`);
  }
  const names = ensureElement(root, 'definedNames', ORDER);
  for (const element of childElements(names)) {
    if (!attribute(element, 'name')?.startsWith('_xlnm.')) names.removeChild(element);
  }
  for (const [index, { key, stays, part: sheetPart }] of sheets.entries()) {
    if (stays) continue;
    const mark = appendElement(names, 'definedName', { name: MARK_NAME, localSheetId: index, hidden: 1 });
    mark.textContent = `"${formatMark({ family: FAMILY, key, schema: 1, run: 'x' })}"`;
    unprotect(opc, sheetPart);
  }
  if (childElements(names).length === 0) root.removeChild(names);
}

/** Our writer refuses to replace a sheet with a password; here Excel has already let it be written. */
function unprotect(opc: OpcPackage, part: string): void {
  const root = rootElement(opc.edit(part), MAIN, 'worksheet', part);
  const protection = child(root, MAIN, 'sheetProtection');
  if (protection) root.removeChild(protection);
}
