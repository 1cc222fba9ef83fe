import type { Document, Element } from '@xmldom/xmldom';
import type { Visibility } from '../../../spreadsheet/snapshot';
import { MAIN, OFFICE_RELATIONSHIPS } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import {
  appendElement,
  attribute,
  attributeOf,
  childElements,
  ensureElement,
  flag,
  rootElement,
  serializeXml,
} from '../package/xml';

/** CT_Workbook, ECMA-376 §18.2.27. */
const WORKBOOK_ORDER = [
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
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const STATES: Readonly<Record<Visibility, string>> = {
  visible: 'visible',
  hidden: 'hidden',
  'very-hidden': 'veryHidden',
};

/** A sheet as the workbook part lists it, chart sheets included; its place in the list is its index. */
export interface ListedSheet {
  readonly name: string;
  /** The number by which other parts know the sheet; it never changes. */
  readonly sheetId: string;
  readonly part: string;
  readonly visible: boolean;
}

/** The main part: the list of sheets, its views, names and calculation. Only what is asked for is changed. */
export class WorkbookPart {
  readonly document: Document;
  private readonly root: Element;
  private readonly sheets: Element;
  private readonly asRead: string;
  private lastSheetId: number;

  constructor(
    private readonly opc: OpcPackage,
    readonly part: string,
  ) {
    this.document = opc.document(part);
    this.asRead = serializeXml(this.document);
    this.root = rootElement(this.document, MAIN, 'workbook', part);
    this.sheets = this.element('sheets');
    this.lastSheetId = Math.max(0, ...this.entries().map((element) => Number(attribute(element, 'sheetId')) || 0));
  }

  /** The folder in which the workbook's own parts stand, with its slash. */
  get folder(): string {
    return this.part.slice(0, this.part.lastIndexOf('/') + 1);
  }

  /** Puts the part into the package, where anything of it changed. */
  save(): void {
    const text = serializeXml(this.document);
    if (text !== this.asRead) this.opc.set(this.part, text);
  }

  /** True where sheets may be neither added nor removed. */
  get structureProtected(): boolean {
    return flag(this.find('workbookProtection'), 'lockStructure');
  }

  /** The sheets in the order of their tabs. */
  list(): ListedSheet[] {
    return this.entries().map((element) => ({
      name: attribute(element, 'name') ?? '',
      sheetId: attribute(element, 'sheetId') ?? '',
      part: this.partOf(element),
      visible: (attribute(element, 'state') ?? 'visible') === 'visible',
    }));
  }

  /** Lists a new sheet, as the last or before the sheet that stands at an index. */
  add(name: string, visibility: Visibility, part: string, relationshipType: string, before?: number): void {
    const reference = before === undefined ? undefined : this.entries()[before];
    this.lastSheetId += 1;
    const element = appendElement(this.sheets, 'sheet', { name, sheetId: this.lastSheetId });
    if (visibility !== 'visible') element.setAttribute('state', STATES[visibility]);
    const namespace = relationshipType.slice(0, relationshipType.lastIndexOf('/'));
    const prefix = this.sheets.lookupPrefix(namespace) ?? 'r';
    const id = this.opc.relationships(this.part).add(relationshipType, { part });
    element.setAttributeNS(namespace, `${prefix}:id`, id);
    if (reference) this.sheets.insertBefore(element, reference);
  }

  /** Takes a sheet from the list; its part stays. */
  remove(part: string): void {
    for (const element of this.entries()) {
      if (this.partOf(element) !== part) continue;
      this.opc.relationships(this.part).remove(relationshipId(element));
      this.sheets.removeChild(element);
    }
  }

  /** A child of the root, made at its place where it is missing. */
  element(name: string): Element {
    return ensureElement(this.root, name, WORKBOOK_ORDER);
  }

  /** A child of the root; undefined where it is missing. */
  find(name: string): Element | undefined {
    return childElements(this.root).find((element) => element.localName === name);
  }

  /** Has Excel calculate every formula when it opens the workbook. */
  calculateOnLoad(): void {
    this.element('calcPr').setAttribute('fullCalcOnLoad', '1');
  }

  private entries(): Element[] {
    return childElements(this.sheets).filter((element) => element.localName === 'sheet');
  }

  private partOf(element: Element): string {
    return this.opc.relationships(this.part).get(relationshipId(element))?.part ?? '';
  }
}

function relationshipId(element: Element): string {
  return attributeOf(element, OFFICE_RELATIONSHIPS, 'id') ?? '';
}
