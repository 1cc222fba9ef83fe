import { parseRange, type RangeAddress } from '../../../../spreadsheet/address';
import { MAIN } from '../../package/namespaces';
import type { OpcPackage } from '../../package/opc-package';
import { attribute, child, rootElement } from '../../package/xml';

/**
 * Cells whose text another part repeats: headings of tables, and pivot tables. Excel takes the workbook for damaged where
 * the two differ.
 */
export function fixedRanges(opc: OpcPackage, sheetPart: string): RangeAddress[] {
  return opc
    .relationships(sheetPart)
    .all()
    .flatMap(({ kind, part }) => {
      if (part === undefined || !opc.has(part)) return [];
      if (kind === 'table') return tableHeading(opc, part);
      return kind === 'pivotTable' ? pivotTable(opc, part) : [];
    });
}

function tableHeading(opc: OpcPackage, part: string): RangeAddress[] {
  const table = rootElement(opc.document(part), MAIN, 'table', part);
  const range = parseRange(attribute(table, 'ref') ?? '');
  const rows = Number(attribute(table, 'headerRowCount') ?? 1);
  return range && rows > 0 ? [{ ...range, bottom: range.top + rows - 1 }] : [];
}

function pivotTable(opc: OpcPackage, part: string): RangeAddress[] {
  const location = child(rootElement(opc.document(part), MAIN, 'pivotTableDefinition', part), MAIN, 'location');
  const range = location && parseRange(attribute(location, 'ref') ?? '');
  return range ? [range] : [];
}
