import { formatRange, type RangeAddress } from '../../../spreadsheet/address';
import type { CellBlock } from './cell-block';
import { MOST_BYTES } from './payload';
import { blockOf, type SheetView } from './sheet-view';

/** Rows of a sheet that fit one answer. */
export interface SheetPiece {
  readonly view: SheetView;
  readonly range: RangeAddress;
  readonly fonts: boolean;
  readonly bytes: number;
}

/** A piece as answered. */
export interface ReadPiece {
  readonly piece: SheetPiece;
  readonly block: CellBlock;
  readonly merges: readonly string[];
}

/** What a format code and a font's name take in an answer, beside the value. */
const FORMAT_BYTES = 13;
const FONT_BYTES = 60;

/** Cuts what is asked of a sheet into pieces that fit one answer each; none where it holds nothing. */
export function piecesOf(view: SheetView, wanted: RangeAddress | undefined, fonts: boolean): SheetPiece[] {
  const range = view.outline.used && overlap(view.outline.used, wanted);
  if (!range) return [];
  const several = needsFonts(view, fonts);
  const perCell = view.cellBytes * (view.hasFormulas ? 2 : 1) + FORMAT_BYTES + (several ? FONT_BYTES : 0);
  const perRow = perCell * (range.right - range.left + 1);
  const most = Math.max(1, Math.floor(MOST_BYTES / perRow));
  const pieces: SheetPiece[] = [];
  for (let top = range.top; top <= range.bottom; top += most) {
    const bottom = Math.min(range.bottom, top + most - 1);
    pieces.push({ view, fonts, range: { ...range, top, bottom }, bytes: perRow * (bottom - top + 1) });
  }
  return pieces;
}

/** A piece cut in two between rows; one row stays whole. */
export function halvesOf(piece: SheetPiece): SheetPiece[] {
  const { top, bottom } = piece.range;
  if (top === bottom) return [piece];
  const middle = Math.floor((top + bottom) / 2);
  const half = (range: RangeAddress): SheetPiece => ({ ...piece, range, bytes: piece.bytes / 2 });
  return [half({ ...piece.range, bottom: middle }), half({ ...piece.range, top: middle + 1 })];
}

/** Whether the fonts of texts have to be asked for cell by cell. */
function needsFonts({ font, readOnly }: SheetView, fonts: boolean): boolean {
  return fonts && font === undefined && !readOnly;
}

/**
 * Asks for a piece in the request at hand; the function given reads it once the request is answered. Excel counts the
 * questions for merged cells and for fonts of single cells as changes, so a workbook that is read-only gets none of them.
 */
export function askForPiece(workbook: Excel.Workbook, piece: SheetPiece): () => ReadPiece {
  const { view, range, fonts } = piece;
  const { id, used } = view.outline;
  const sheet = workbook.worksheets.getItem(id);
  const cells = sheet.getRange(formatRange(range));
  cells.load(`rowIndex,columnIndex,values,numberFormat${view.hasFormulas ? ',formulas' : ''}`);
  const several = needsFonts(view, fonts);
  const looks = several ? cells.getCellProperties({ format: { font: { name: true } } }) : undefined;
  // A merge may begin in one piece and end in the next: they are all asked for with the first, by the whole used range.
  const first = used && range.top === used.top && !view.readOnly;
  const merged = first ? sheet.getRange(formatRange(used)).getMergedAreasOrNullObject() : undefined;
  merged?.load('areas/items/address');
  return () => {
    const fontOf = several
      ? (row: number, column: number) => looks?.value[row]?.[column]?.format?.font?.name || undefined
      : () => view.font;
    const block = { ...blockOf(cells, view.hasFormulas), ...(fonts ? { fontOf } : undefined) };
    const merges = !merged || merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address);
    return { piece, block, merges };
  };
}

function overlap(a: RangeAddress, b: RangeAddress | undefined): RangeAddress | undefined {
  if (!b) return a;
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top > range.bottom || range.left > range.right ? undefined : range;
}
