import type { Element } from '@xmldom/xmldom';
import { MARK_NAME } from '../../../spreadsheet/own-sheet-mark';
import { appendElement, attribute, childElements } from '../package/xml';
import { withoutSheets } from './formula-references';
import type { SheetName } from './own-sheet-names';
import type { WorkbookPart } from './workbook-part';

/** The names of the workbook part; a name of one sheet bears the sheet's index, which moves when sheets come and go. */
export class DefinedNames {
  constructor(private readonly workbook: WorkbookPart) {}

  /** Gives each sheet's names their new index; those of a sheet without one go with it. */
  renumber(newIndex: (index: number) => number | undefined): void {
    for (const element of this.all()) {
      const index = sheetIndex(element);
      if (index === undefined) continue;
      const moved = newIndex(index);
      if (moved === undefined) element.parentNode?.removeChild(element);
      else if (moved !== index) element.setAttribute('localSheetId', String(moved));
    }
    this.dropEmptyList();
  }

  /**
   * Puts sheets' names, by the sheet's index, in place of those that an earlier run wrote; also of `_xlnm.…` names that
   * Excel keeps for what was on the sheet (an auto-filter). A user's own names for places on these sheets stay.
   */
  replace(namesByIndex: ReadonlyMap<number, readonly SheetName[]>): void {
    for (const element of this.all()) {
      const index = sheetIndex(element);
      const name = (attribute(element, 'name') ?? '').toLowerCase();
      const replaced = index !== undefined && namesByIndex.has(index);
      if (replaced && (name.startsWith('_xlnm.') || name === MARK_NAME)) element.parentNode?.removeChild(element);
    }
    for (const [index, names] of namesByIndex) for (const name of names) this.append(index, name);
    this.dropEmptyList();
  }

  /** Makes `#REF!` of what names refer to on sheets that are gone, as Excel does when a sheet is deleted. */
  forgetSheets(sheets: ReadonlySet<string>): void {
    for (const element of this.all()) {
      const formula = element.textContent ?? '';
      const rest = withoutSheets(formula, sheets);
      if (rest !== formula) element.textContent = rest;
    }
  }

  /** What the names refer to that formulas may use; print areas and the like are no such names. */
  formulas(): string[] {
    const used = this.all().filter((element) => !/^_xlnm\./i.test(attribute(element, 'name') ?? ''));
    return used.map((element) => element.textContent ?? '');
  }

  private append(index: number, { name, refersTo, hidden }: SheetName): void {
    const list = this.workbook.element('definedNames');
    const element = appendElement(list, 'definedName', { name, localSheetId: index });
    if (hidden) element.setAttribute('hidden', '1');
    element.textContent = refersTo;
  }

  private all(): Element[] {
    const list = this.workbook.find('definedNames');
    return list ? childElements(list).filter((element) => element.localName === 'definedName') : [];
  }

  /** The schema wants at least one name in the list. */
  private dropEmptyList(): void {
    const list = this.workbook.find('definedNames');
    if (list && childElements(list).length === 0) list.parentNode?.removeChild(list);
  }
}

function sheetIndex(element: Element): number | undefined {
  const text = attribute(element, 'localSheetId');
  return text === undefined ? undefined : Number(text);
}
