import { formatCell, formatRange, parseRange, type CellAddress } from '../../../../spreadsheet/address';
import type { CellValue } from '../../../../spreadsheet/cell';
import { HostError } from '../../../../spreadsheet/host-error';
import type { OpcPackage } from '../../package/opc-package';
import type { CellContext } from '../../read/cell-reader';
import { contentOf, type StyleTable } from '../style-table';
import { changeCells, type CellChange } from './cell-changes';
import { holds } from './ranges';
import { readFacts } from './sheet-facts';
import { fixedRanges } from './fixed-ranges';
import type { WorksheetText } from './worksheet-text';
import { readAttribute, withAttribute } from './xml-attributes';
import { tags } from './xml-tree';

/** A new value for a cell, and the one that was read there. */
export interface ValueEdit {
  readonly cell: CellAddress;
  readonly expected: CellValue;
  readonly value: CellValue;
}

export interface SheetPlace {
  readonly part: string;
  readonly sheet: string;
}

/**
 * Changes values of cells on one of the user's sheets; formats stay. Gives true where a formula was replaced. Throws
 * `HostError`: `cell-changed-meanwhile` where another value than the expected stands there; `cell-not-editable` for part
 * of an array formula or data table, a table's heading or a pivot table; `text-too-long`; `too-many-styles`.
 * `RangeError` for two values for one cell.
 */
export function editValues(
  text: WorksheetText,
  edits: readonly ValueEdit[],
  place: SheetPlace,
  opc: OpcPackage,
  context: CellContext,
  styles: StyleTable,
): boolean {
  if (edits.length === 0) return false;
  if (new Set(edits.map(({ cell }) => formatCell(cell))).size < edits.length) {
    throw new RangeError(`two values for a cell of ${place.sheet}`);
  }
  const facts = readFacts(
    opc,
    place,
    edits.map(({ cell }) => cell),
    context,
  );
  const fixed = [...facts.wholes, ...fixedRanges(opc, place.part)];
  for (const { cell, expected } of edits) {
    const where = { ...place, cell: formatCell(cell) };
    const present = facts.values.get(where.cell) ?? null;
    if (present !== expected) throw new HostError('cell-changed-meanwhile', where, `${present}, not ${expected}`);
    if (fixed.some((range) => holds(range, cell.row, cell.column))) throw new HostError('cell-not-editable', where);
  }
  const changes: CellChange[] = edits.map(({ cell, value }) => ({ ...cell, value }));
  const columns = columnFormats(text.before);
  text.data = changeCells(text.data, [...changes, ...facts.orphans], {
    sheet: place.sheet,
    columnFormat: (column) => columns.find(({ min, max }) => column >= min && column <= max)?.format ?? 0,
    formatFor: (value, format) => (contentOf(value) === 'text-like-a-formula' ? styles.quoted(format) : format),
  });
  widenDimension(text, edits);
  return facts.formulasLost;
}

/** The formats of columns (`<cols>`), which cells take that do not exist yet. */
function columnFormats(head: string): { readonly min: number; readonly max: number; readonly format: number }[] {
  return [...tags(head)]
    .filter(({ name, kind }) => name === 'col' && kind !== 'close')
    .map(({ start, end }) => {
      const number = (attribute: string) => Number(readAttribute(head.slice(start, end), attribute) ?? 0);
      return { min: number('min'), max: number('max'), format: number('style') };
    });
}

/** `<dimension>` tells readers how far the sheet reaches, so it grows with its cells. */
function widenDimension(text: WorksheetText, edits: readonly ValueEdit[]): void {
  for (const { name, start, end } of tags(text.before)) {
    if (name !== 'dimension') continue;
    const tag = text.before.slice(start, end);
    const old = parseRange(readAttribute(tag, 'ref') ?? '');
    const cells = edits.filter(({ value }) => value !== null).map(({ cell }) => cell);
    if (!old || cells.every(({ row, column }) => holds(old, row, column))) return;
    const range = {
      top: Math.min(old.top, ...cells.map(({ row }) => row)),
      left: Math.min(old.left, ...cells.map(({ column }) => column)),
      bottom: Math.max(old.bottom, ...cells.map(({ row }) => row)),
      right: Math.max(old.right, ...cells.map(({ column }) => column)),
    };
    text.before = text.before.slice(0, start) + withAttribute(tag, 'ref', formatRange(range)) + text.before.slice(end);
    return;
  }
}
