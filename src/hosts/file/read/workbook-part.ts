import type { Element } from '@xmldom/xmldom';
import { HostError } from '../../../spreadsheet/host-error';
import type { SheetId, Visibility } from '../../../spreadsheet/snapshot';
import { CONTENT_TYPES_PART } from '../package/content-types';
import { MAIN, OFFICE_RELATIONSHIPS } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import { attribute, attributeOf, child, children, flag, rootElement } from '../package/xml';

/** A tab of the workbook. */
export interface SheetEntry {
  /** The name of its part, which no two sheets share. */
  readonly id: SheetId;
  readonly name: string;
  readonly type: 'worksheet' | 'other';
  readonly visibility: Visibility;
  /** Absent for a module of Excel 5, whose tab leads to no part. */
  readonly part?: string;
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, without `=`. */
  readonly formula: string;
  /** Its tab's place, from 0, where the name belongs to one sheet only. */
  readonly sheetIndex?: number;
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  readonly part: string;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly calculated: boolean;
  readonly structureProtected: boolean;
  readonly hasMacros: boolean;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'very-hidden' };
const OTHER_DOCUMENT = /wordprocessingml|presentationml|msword|ms-powerpoint|ms-word|visio|oasis\.opendocument/;

/**
 * Finds and reads the main part. Throws `HostError`: `file-not-xlsx` for a zip file or binary workbook (.xlsb),
 * `file-other-document` for a text document, presentation or OpenDocument file, else `file-damaged`, `file-has-dtd`.
 */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart {
  const part = findWorkbookPart(opc);
  const root = rootElement(opc.document(part), MAIN, 'workbook', part);
  const properties = child(root, MAIN, 'workbookPr');
  return {
    part,
    sheets: readSheets(opc, part, root),
    names: readNames(root),
    date1904: flag(properties, 'date1904'),
    calculated: wasCalculated(child(root, MAIN, 'calcPr')),
    structureProtected: flag(child(root, MAIN, 'workbookProtection'), 'lockStructure'),
    hasMacros: mayHoldMacros(opc, part),
  };
}

function findWorkbookPart(opc: OpcPackage): string {
  if (!opc.has(CONTENT_TYPES_PART)) {
    const mimetype = opc.has('mimetype') && opc.size('mimetype') < 200 ? opc.text('mimetype') : '';
    throw new HostError(OTHER_DOCUMENT.test(mimetype) ? 'file-other-document' : 'file-not-xlsx', {}, mimetype);
  }
  const part = opc.relationships('').ofKind('officeDocument')?.part;
  if (part === undefined) throw new HostError('file-not-xlsx', {}, 'no office document');
  const type = opc.contentTypes.typeOf(part) ?? '';
  if (OTHER_DOCUMENT.test(type)) throw new HostError('file-other-document', {}, type);
  if (type.includes('sheet.binary')) throw new HostError('file-not-xlsx', {}, type);
  if (!opc.has(part)) throw new HostError('file-damaged', { part }, 'part is missing');
  return part;
}

/** True also for a macro-enabled workbook without code: Excel refuses its type under the name `.xlsx`. */
function mayHoldMacros(opc: OpcPackage, part: string): boolean {
  if (opc.contentTypes.typeOf(part)?.includes('macroEnabled')) return true;
  const kinds = opc.relationships(part).all();
  return kinds.some(({ kind }) => kind === 'vbaProject' || /^xl(Intl)?Macrosheet$/i.test(kind));
}

function readSheets(opc: OpcPackage, part: string, root: Element): SheetEntry[] {
  const relationships = opc.relationships(part);
  const seen = new Set<string>();
  const list = child(root, MAIN, 'sheets');
  return (list ? children(list, MAIN, 'sheet') : []).map((element, index) => {
    const name = attribute(element, 'name') ?? '';
    const visibility = VISIBILITIES[attribute(element, 'state') ?? ''] ?? 'visible';
    const relationId = attributeOf(element, OFFICE_RELATIONSHIPS, 'id') ?? '';
    if (relationId === '') return { id: `${part}#${index}` as SheetId, name, type: 'other', visibility };
    const relation = relationships.get(relationId);
    const sheetPart = relation?.part;
    if (!relation || sheetPart === undefined || !opc.has(sheetPart) || seen.has(sheetPart)) {
      throw new HostError('file-damaged', { part, sheet: name }, `sheet leads to ${sheetPart ?? 'no part'}`);
    }
    seen.add(sheetPart);
    const type = relation.kind === 'worksheet' ? 'worksheet' : 'other';
    return { id: sheetPart as SheetId, name, type, visibility, part: sheetPart };
  });
}

function readNames(root: Element): DefinedName[] {
  const list = child(root, MAIN, 'definedNames');
  return (list ? children(list, MAIN, 'definedName') : []).map((element) => {
    const scope = attribute(element, 'localSheetId');
    return {
      name: attribute(element, 'name') ?? '',
      formula: element.textContent ?? '',
      ...(scope === undefined ? undefined : { sheetIndex: Number(scope) }),
    };
  });
}

/**
 * Whether the cached results are those of the saved inputs (ECMA-376 §18.2.2). Excel writes `calcCompleted="0"` when it
 * saved with a calculation pending. `fullCalcOnLoad` counts only under manual calculation, where Excel itself leaves it
 * on a workbook that waits for F9; under automatic calculation it is a mere request, which writers (ours too) set by
 * routine on results that are right, and a result that a writer lacks is seen at its own cell.
 */
function wasCalculated(calculation: Element | undefined): boolean {
  if (!calculation) return true;
  const waits = attribute(calculation, 'calcMode') === 'manual' && flag(calculation, 'fullCalcOnLoad');
  return flag(calculation, 'calcCompleted', true) && !waits;
}
