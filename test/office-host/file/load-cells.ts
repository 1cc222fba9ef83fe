import type { Element } from '@xmldom/xmldom';
import { parseCell, parseRange } from '../../../src/spreadsheet/address';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { attribute, attributeOf, child, childElements, children, flag } from '../../../src/hosts/file/package/xml';
import { OFFICE_RELATIONSHIPS } from '../../../src/hosts/file/package/namespaces';
import { CellReader, type CellContext } from '../../../src/hosts/file/read/cell-reader';
import type { RawCell } from '../../../src/hosts/file/read/sheet-scanner';
import type { Sheet } from '../model/sheet';
import type { LoadedStyles } from './load-styles';

const PIXEL = 0.75;

/** Cells, looks, sizes, merges and links of a sheet. */
export function loadCells(root: Element, sheet: Sheet, styles: LoadedStyles, context: CellContext, part: string): void {
  const formatOf = (element: Element, name: string) => styles.formats[Number(attribute(element, name) ?? 0)];
  for (const column of listed(root, 'cols')) loadColumn(column, sheet, styles);
  const reader = new CellReader(context, part, false);
  let row = 0;
  for (const line of listed(root, 'sheetData')) {
    row = Number(attribute(line, 'r') ?? row + 1);
    if (flag(line, 'customHeight')) sheet.rowHeights.set(row, wholePixels(Number(attribute(line, 'ht'))));
    if (flag(line, 'hidden')) sheet.hiddenRows.add(row);
    const rowFormat = formatOf(line, 's');
    if (flag(line, 'customFormat') && rowFormat) sheet.rowFormats.set(row, rowFormat);
    let column = 0;
    for (const element of childElements(line)) {
      column = parseCell(attribute(element, 'r') ?? '')?.column ?? column + 1;
      const cell = sheet.ensure(row, column);
      cell.format = formatOf(element, 's') ?? sheet.plainFormat;
      const read = reader.read(rawCell(element, row, column));
      if (read) {
        cell.content = read.error ?? read.value;
        cell.error = read.error !== undefined;
        cell.formula = read.formula;
      } else if (cell.format === sheet.plainFormat) sheet.remove(row, column);
    }
  }
  for (const merge of listed(root, 'mergeCells')) {
    const range = parseRange(attribute(merge, 'ref') ?? '');
    if (range) sheet.merges.push(range);
  }
}

/** A link leads outside by a relationship, and inside by a place. */
export function loadLinks(root: Element, sheet: Sheet, opc: OpcPackage, part: string): void {
  for (const link of listed(root, 'hyperlinks')) {
    const range = parseRange(attribute(link, 'ref') ?? '');
    const id = attributeOf(link, OFFICE_RELATIONSHIPS, 'id');
    const address = id === undefined ? undefined : opc.relationships(part).get(id)?.target;
    const documentReference = attribute(link, 'location');
    const screenTip = attribute(link, 'tooltip');
    for (let row = range?.top ?? 1; row <= (range?.bottom ?? 0); row += 1) {
      for (let column = range?.left ?? 1; column <= (range?.right ?? 0); column += 1) {
        sheet.ensure(row, column).link = {
          ...(address !== undefined && { address }),
          ...(documentReference !== undefined && { documentReference }),
          ...(screenTip !== undefined && { screenTip }),
        };
      }
    }
  }
}

function loadColumn(column: Element, sheet: Sheet, { formats, digitWidth }: LoadedStyles): void {
  const last = Number(attribute(column, 'max') ?? 0);
  const width = attribute(column, 'width');
  const format = attribute(column, 'style') === undefined ? undefined : formats[Number(attribute(column, 'style'))];
  for (let at = Number(attribute(column, 'min') ?? 1); at <= last; at += 1) {
    if (width !== undefined) sheet.columnWidths.set(at, Math.round(Number(width) * digitWidth) * PIXEL);
    if (format && format !== sheet.plainFormat) sheet.columnFormats.set(at, format);
    if (flag(column, 'hidden')) sheet.hiddenColumns.add(at);
  }
}

function rawCell(cell: Element, row: number, column: number): RawCell {
  const formula = child(cell, MAIN, 'f');
  const inline = child(cell, MAIN, 'is');
  return {
    row,
    column,
    style: Number(attribute(cell, 's') ?? 0),
    type: attribute(cell, 't') ?? 'n',
    value: inline ? inlineText(inline) : (child(cell, MAIN, 'v')?.textContent ?? undefined),
    formula: formula && {
      kind: attribute(formula, 't') ?? 'normal',
      text: formula.textContent ?? '',
      sharedIndex: attribute(formula, 'si'),
      range: attribute(formula, 'ref'),
    },
  };
}

/** Excel's screen has 96 dots to the inch, and a row is as high as a number of them. */
function wholePixels(points: number): number {
  return Math.round(points / PIXEL) * PIXEL;
}

function inlineText(inline: Element): string {
  const runs = children(inline, MAIN, 'r').flatMap((run) => children(run, MAIN, 't'));
  return [...children(inline, MAIN, 't'), ...runs].map((text) => text.textContent ?? '').join('');
}

function listed(root: Element, name: string): Element[] {
  const list = child(root, MAIN, name);
  return list ? childElements(list) : [];
}
