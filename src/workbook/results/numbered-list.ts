import type { RowPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Place } from '../finding';
import type { ResultsContext } from './context';
import { MOST_LINKS } from './own-sheet';
import { SheetRows, tableRow, type CellContent } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { planWorkingSheet } from './working-sheet';

/** A title, heads, and one numbered row an item, each with its place in the workbook. */
export interface NumberedList<Item> {
  readonly key: string;
  readonly name: string;
  readonly texts: { readonly title: string; readonly headers: readonly string[]; readonly none: string };
  /** Millimetres; the first column is the number's. */
  readonly widths: readonly number[];
  readonly items: readonly Item[];
  /** What stands before and after the two columns of the place. */
  cellsOf(item: Item): {
    readonly before: readonly CellContent[];
    readonly place: Place | undefined;
    readonly after: readonly CellContent[];
  };
}

/** Plans a list whose rows are made while they are written: an empty workbook of thousands of units has many findings. */
export function planNumberedList<Item>(context: ResultsContext, list: NumberedList<Item>): SheetPlan {
  const { items, texts, widths } = list;
  const head = new SheetRows(widths);
  head.addText(texts.title, prose.documentTitle, 8);
  const headerRow = head.next;
  head.addCells(texts.headers.map((value) => ({ value, style: cells.header })));
  if (items.length === 0) head.addBand(texts.none, cells.centredText);
  return planWorkingSheet(context, {
    key: list.key,
    name: list.name,
    widths,
    rows: { [Symbol.iterator]: () => listRows(context, head, list) },
    rowCount: head.rows.length + items.length,
    merges: head.merges,
    orientation: 'landscape',
    headerRow,
  });
}

function* listRows<Item>(
  context: ResultsContext,
  head: SheetRows,
  { items, widths, cellsOf }: NumberedList<Item>,
): Generator<RowPlan> {
  yield* head.rows;
  for (const [index, item] of items.entries()) {
    const { before, place, after } = cellsOf(item);
    const number = { value: index + 1, style: cells.ordinal };
    const places = placeCells(context, place, items.length <= MOST_LINKS);
    yield tableRow(widths, [number, ...before, ...places, ...after]);
  }
}

/** The sheet, and the cell as a link where the sheet is there to link to. */
function placeCells({ linkTo }: ResultsContext, place: Place | undefined, links: boolean): readonly CellContent[] {
  const link = place && links ? linkTo(place) : undefined;
  const linked = { style: link ? cells.link : cells.textTop, link };
  const sheet = { value: place?.sheet ?? null, style: cells.textTop };
  const cell = { value: place?.cell ?? null };
  // Without a cell it is the sheet that the link leads to.
  return cell.value === null
    ? [
        { ...sheet, ...linked },
        { ...cell, style: cells.textTop },
      ]
    : [sheet, { ...cell, ...linked }];
}
