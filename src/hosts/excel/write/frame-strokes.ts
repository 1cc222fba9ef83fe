import { columnLetters, type CellAddress } from '../../../spreadsheet/address';
import { chartStrokes } from './chart-strokes';
import type { SheetFrame } from './frame';
import { colourOf } from './look-strokes';
import { printStrokes } from './print-strokes';
import { runsOf } from './rectangles';
import { stroke, type Stroke } from './stroke';

/** What a plan's widths are counted in, as in the file host: a digit of Times New Roman 12, and the blank beside them. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/** Everything of a cleared sheet that is not in its cells; charts come after the cells that they show. */
export function* frameStrokes(frame: SheetFrame, sheetName: string): Generator<Stroke> {
  yield* widthStrokes(frame);
  yield* heightStrokes(frame);
  yield stroke(2, (sheet) => {
    sheet.showGridlines = frame.showGridLines;
    sheet.tabColor = frame.tabColour === undefined ? '' : colourOf(frame.tabColour);
  });
  const { freezeAt, print, protect } = frame;
  if (freezeAt) yield stroke(1, (sheet) => freeze(sheet, freezeAt));
  if (print) yield* printStrokes(print, sheetName);
  for (const chart of frame.charts) yield* chartStrokes(chart);
  if (protect) yield stroke(1, guard);
}

/** Excel's API counts widths in points, whatever the workbook's default font. */
function* widthStrokes({ columnWidths }: SheetFrame): Generator<Stroke> {
  const widths = columnWidths.map((characters, index) => [index + 1, characters] as const);
  for (const { first, last, value } of runsOf(widths)) {
    const points = (Math.round(value * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_PER_PIXEL;
    const columns = `${columnLetters(first)}:${columnLetters(last)}`;
    yield stroke(1, (sheet) => void (sheet.getRange(columns).format.columnWidth = points));
  }
}

/** Excel fits rows to wrapped text by itself only while somebody types. */
function* heightStrokes({ heights, fitted }: SheetFrame): Generator<Stroke> {
  for (const { first, last } of runsOf(fitted)) {
    yield stroke(1, (sheet) => sheet.getRange(`${first}:${last}`).format.autofitRows());
  }
  for (const { first, last, value } of runsOf(heights)) {
    yield stroke(1, (sheet) => void (sheet.getRange(`${first}:${last}`).format.rowHeight = value));
  }
}

function freeze(sheet: Excel.Worksheet, first: CellAddress): void {
  const rows = first.row - 1;
  const columns = first.column - 1;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Without a password; looks, widths and heights stay free. */
function guard(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
}
