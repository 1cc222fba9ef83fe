import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../../spreadsheet/address';
import { HostError } from '../../../spreadsheet/host-error';
import { MAIN } from '../package/namespaces';
import { readRichText } from './rich-text';
import type { TextSource } from './sheet-texts';
import { XmlScanner } from './xml-scanner';

/** A cell as the file spells it (ECMA-376 §18.3.1.4); what it means is `cell-value.ts`'s. */
export interface RawCell {
  row: number;
  column: number;
  /** Its number in `cellXfs`. */
  style: number;
  type: string;
  /** The text of `v`, or of an inline string; undefined where there is none. */
  value: string | undefined;
  formula: RawFormula | undefined;
}

/** ECMA-376 §18.3.1.40. */
export interface RawFormula {
  readonly kind: string;
  /** Empty where the cell only shares another's. */
  readonly text: string;
  readonly sharedIndex: string | undefined;
  readonly range: string | undefined;
}

export interface SheetVisitor {
  /** Called for each cell with a value or a formula; the object is used again for the next. */
  cell(cell: RawCell): void;
  /** The walk ends behind this row; at the sheet's end where absent. */
  readonly lastRow?: number;
  /** Called at every other tag that opens outside of the sheet's data: merged cells, links, protection. */
  element?(scanner: XmlScanner): void;
}

/**
 * Walks over a worksheet's part once, and says whether to its end. References are optional: a row or cell without one
 * follows the one before. Throws `HostError` naming the sheet, as the scanner does; `file-damaged` also for cells outside
 * of Excel's grid.
 */
export function walkSheet(texts: TextSource, part: string, sheet: string, visitor: SheetVisitor): boolean {
  try {
    return walk(new XmlScanner(texts.textChunks(part), part), visitor);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.place, sheet }, error.detail);
  }
}

function walk(scanner: XmlScanner, visitor: SheetVisitor): boolean {
  scanner.next();
  if (!isWorksheet(scanner)) throw scanner.damaged('no worksheet');
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.name !== 'sheetData') visitor.element?.(scanner);
    else if (!scanRows(scanner, visitor)) return false;
  }
  return true;
}

function isWorksheet(scanner: XmlScanner): boolean {
  const prefix = scanner.rootPrefix.slice(0, -1);
  const namespace = scanner.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
  return scanner.name === 'worksheet' && MAIN.includes(namespace);
}

/** False where it stopped before the data's end. */
function scanRows(scanner: XmlScanner, visitor: SheetVisitor): boolean {
  if (scanner.kind === 'empty') return true;
  const { lastRow = LAST_ROW } = visitor;
  const cell: RawCell = { row: 0, column: 0, style: 0, type: 'n', value: undefined, formula: undefined };
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name === 'sheetData') return true;
    } else if (scanner.name === 'row') {
      cell.row = rowNumber(scanner, cell.row);
      if (cell.row > lastRow) return false;
      cell.column = 0;
    } else if (scanner.name === 'c') {
      placeCell(scanner, cell);
      if (scanner.kind === 'open' && readCell(scanner, cell)) visitor.cell(cell);
    } else scanner.skip();
  }
  return true;
}

function rowNumber(scanner: XmlScanner, before: number): number {
  const reference = scanner.attribute('r');
  const row = reference === undefined ? before + 1 : Number(reference);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw scanner.damaged(`row ${reference ?? row}`);
  return row;
}

/** A cell's own reference wins over the place that its row and neighbours give it. */
function placeCell(scanner: XmlScanner, cell: RawCell): void {
  const reference = scanner.attribute('r');
  if (reference === undefined) {
    cell.column += 1;
    if (cell.column > LAST_COLUMN || cell.row < 1) throw scanner.damaged('cell outside of the grid');
    return;
  }
  const letters = lettersOf(reference);
  const column = columnNumber(letters);
  const row = Number(reference.slice(letters.length));
  if (column === undefined || !Number.isInteger(row) || row < 1 || row > LAST_ROW) {
    throw scanner.damaged(`cell ${reference}`);
  }
  cell.column = column;
  cell.row = row;
}

function lettersOf(reference: string): string {
  let length = 0;
  while (reference.charCodeAt(length) >= 0x41) length += 1;
  return reference.slice(0, length);
}

/** Reads to the cell's end; false where it holds nothing. */
function readCell(scanner: XmlScanner, cell: RawCell): boolean {
  cell.type = scanner.attribute('t') ?? 'n';
  cell.style = Number(scanner.attribute('s') ?? '0');
  cell.value = undefined;
  cell.formula = undefined;
  while (scanner.next()) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === 'c') break;
    } else if (name === 'v') cell.value = textOf(scanner);
    else if (name === 'f') cell.formula = readFormula(scanner);
    else if (name === 'is') cell.value = readRichText(scanner);
    else scanner.skip();
  }
  return cell.value !== undefined || cell.formula !== undefined;
}

function readFormula(scanner: XmlScanner): RawFormula {
  const kind = scanner.attribute('t') ?? 'normal';
  const sharedIndex = scanner.attribute('si');
  const range = scanner.attribute('ref');
  return { kind, sharedIndex, range, text: textOf(scanner) };
}

function textOf(scanner: XmlScanner): string {
  if (scanner.kind === 'empty') return '';
  scanner.next();
  if (scanner.kind !== 'close') throw scanner.damaged(`<${scanner.name}> inside a value`);
  return scanner.text();
}
