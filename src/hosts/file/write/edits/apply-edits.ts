import { HostError } from '../../../../spreadsheet/host-error';
import type { Edit } from '../../../../spreadsheet/plan';
import type { OpcPackage } from '../../package/opc-package';
import type { CellContext } from '../../read/cell-reader';
import type { SheetEntry } from '../../read/workbook-part';
import type { SheetNames } from '../sheet-names';
import { conditionalFormatXml, validationXml } from '../sheet-rules';
import type { StyleTable } from '../style-table';
import { addConditionalFormat, nextPriority, removeConditionalFormats } from './format-edits';
import { setLink } from './link-edits';
import { addValidation } from './validation-edits';
import { editValues, type ValueEdit } from './value-edits';
import { WorksheetText } from './worksheet-text';
import { readAttribute } from './xml-attributes';

export interface EditContext {
  readonly opc: OpcPackage;
  /** Made when the first value is edited: it reads the workbook's shared strings. */
  readonly cells: () => CellContext;
  readonly styles: StyleTable;
  readonly names: SheetNames;
}

/** What edits did to a sheet, as far as calculating it again depends on it. */
export interface EditOutcome {
  readonly valuesChanged: boolean;
  readonly formulasLost: boolean;
}

/**
 * Carries out the edits of one of the user's sheets, in their order; values first, all at once. Throws `HostError`:
 * `sheet-protected`, `cell-changed-meanwhile`, `cell-not-editable`, `sheet-missing` (a link or list that leads nowhere),
 * `text-too-long`, `too-many-styles`.
 */
export function editSheet(sheet: SheetEntry, edits: readonly Edit[], context: EditContext): EditOutcome {
  const { part } = sheet;
  if (part === undefined || sheet.type !== 'worksheet') throw new HostError('sheet-missing', { sheet: sheet.name });
  const place = { part, sheet: sheet.name };
  const text = new WorksheetText(context.opc.text(part), part);
  refuseProtected(text, sheet.name);
  const values = edits.filter((edit): edit is Edit & ValueEdit => edit.kind === 'value');
  const formulasLost =
    values.length > 0 && editValues(text, values, place, context.opc, context.cells(), context.styles);
  for (const edit of edits) editRest(text, edit, part, context);
  context.opc.setStream(part, text.pieces);
  return { valuesChanged: values.length > 0, formulasLost };
}

function editRest(text: WorksheetText, edit: Edit, part: string, context: EditContext): void {
  const { names, styles, opc } = context;
  switch (edit.kind) {
    case 'value':
      return;
    case 'validation':
      return addValidation(text, validationXml(edit.validation, names, text.prefix), edit.validation.range);
    case 'conditional-format':
      return addConditionalFormat(text, conditionalFormatXml(edit.format, nextPriority(text), styles, text.prefix));
    case 'remove-conditional-format':
      return removeConditionalFormats(text, edit.formula);
    case 'link':
      return setLink(text, edit.cell, edit.target && names.location(edit.target), opc.relationships(part));
  }
}

function refuseProtected(text: WorksheetText, sheet: string): void {
  for (const node of text.named('sheetProtection')) {
    const on = readAttribute(text.tagOf(node), 'sheet');
    if (on === '1' || on === 'true') throw new HostError('sheet-protected', { sheet });
  }
}
