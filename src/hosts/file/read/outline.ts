import type { RangeAddress } from '../../../spreadsheet/address';
import type { Cell, CellValue } from '../../../spreadsheet/cell';
import { MARK_NAME, parseMark, type OwnSheetMark } from '../../../spreadsheet/own-sheet-mark';
import type { SheetOutline, WorkbookOutline } from '../../../spreadsheet/snapshot';
import { CellReader, type CellContext } from './cell-reader';
import { putCell, type Rows } from './sheet-part';
import { walkSheet } from './sheet-scanner';
import type { TextSource } from './sheet-texts';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** How much of a sheet its outline gives: the first rows from row 1, and the first columns. */
export const HEAD_ROWS = 40;
export const HEAD_COLUMNS = 60;

/**
 * The workbook before its sheets are read. A walk over each ends below its head, whatever its size, so that thousands of
 * forms are not read twice; what stands behind it in the part (protection) or needs all of it (the used range) is known
 * of sheets that are no longer than their head. Throws `HostError`: `file-damaged`, `file-has-dtd`, `file-too-large`,
 * naming the sheet.
 */
export function readOutline(texts: TextSource, workbook: WorkbookPart, context: CellContext): WorkbookOutline {
  const marks = readMarks(workbook);
  const alike = new AlikeCells();
  return {
    sheets: workbook.sheets.map((sheet, index) => outlineSheet(texts, sheet, context, alike, marks.get(index))),
    structureProtected: workbook.structureProtected,
    calculated: workbook.calculated,
    hasMacros: workbook.hasMacros,
  };
}

function outlineSheet(
  texts: TextSource,
  { id, name, type, visibility, part }: SheetEntry,
  context: CellContext,
  alike: AlikeCells,
  mark: OwnSheetMark | undefined,
): SheetOutline {
  const head: Rows = new Map();
  const used = new Bounds();
  let isProtected = false;
  let whole = true;
  if (part !== undefined && type === 'worksheet') {
    const reader = new CellReader(context, part, false);
    whole = walkSheet(texts, part, name, {
      lastRow: HEAD_ROWS,
      cell(raw) {
        const { row, column } = raw;
        const inHead = row <= HEAD_ROWS && column <= HEAD_COLUMNS;
        const cell = inHead ? reader.read(raw) : undefined;
        if (cell) putCell(head, row, column, alike.one(cell));
        if (cell || (!inHead && reader.holdsSomething(raw))) used.include(row, column);
      },
      element(scanner) {
        if (scanner.name === 'sheetProtection') isProtected = scanner.flag('sheet');
      },
    });
  }
  const range = whole ? used.range() : undefined;
  return {
    ...{ id, name, type, visibility, head },
    ...(whole && { protected: isProtected }),
    ...(mark && { mark }),
    ...(range && { used: range }),
  };
}

/** Our marks by the sheet's place: a hidden sheet-scoped name whose formula is one text constant. */
function readMarks({ names }: WorkbookPart): Map<number, OwnSheetMark> {
  const marks = new Map<number, OwnSheetMark>();
  for (const { name, formula, sheetIndex } of names) {
    if (sheetIndex === undefined || name.toLowerCase() !== MARK_NAME.toLowerCase()) continue;
    const text = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1]?.replaceAll('""', '"');
    const mark = text === undefined ? undefined : parseMark(text);
    if (mark) marks.set(sheetIndex, mark);
  }
  return marks;
}

/** So many different ones are kept at most; then they are gathered anew. */
const MOST_ALIKE = 10_000;

/** Thousands of forms hold the same cells again and again: of those alike their heads share one. */
class AlikeCells {
  private readonly byFormat = new Map<string | undefined, Map<CellValue, Cell>>();

  one(cell: Cell): Cell {
    if (cell.formula !== undefined || cell.error !== undefined) return cell;
    const known = this.byFormat.get(cell.numberFormat) ?? new Map<CellValue, Cell>();
    this.byFormat.set(cell.numberFormat, known);
    const before = known.get(cell.value);
    if (before) return before;
    if (known.size >= MOST_ALIKE) known.clear();
    known.set(cell.value, cell);
    return cell;
  }
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = 0;
  private right = 0;

  include(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  range(): RangeAddress | undefined {
    const { top, left, bottom, right } = this;
    return bottom === 0 ? undefined : { top, left, bottom, right };
  }
}
