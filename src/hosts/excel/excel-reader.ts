import { parseRange } from '../../spreadsheet/address';
import { HostError } from '../../spreadsheet/host-error';
import type { ReadOptions, WorkbookReader } from '../../spreadsheet/ports';
import type { CellGrid, SheetId, SheetSnapshot, WorkbookOutline } from '../../spreadsheet/snapshot';
import { Breath } from './breath';
import type { ExcelAccess } from './excel-access';
import { addCells, type Rows } from './read/cell-block';
import { askInHalves } from './read/halving';
import { ReadAhead } from './read/read-ahead';
import { askForPiece, halvesOf, type ReadPiece, type SheetPiece } from './read/sheet-piece';
import { askForView, unseen, type SheetView } from './read/sheet-view';
import { requireExcel, send } from './request';
import { KEPT_FAMILY } from './safe/kept-mark';
import type { RunNotes } from './safe/run-notes';
import { askForList, type ListedSheet, type WorkbookList } from './workbook-list';

/** More sheets than a province has units are looked at in several requests. */
const MOST_VIEWS = 300;

/**
 * Reads the open workbook in three requests: the list of sheets, their heads, and then, with the first sheet asked for,
 * every small sheet that may be asked for next; more only where an answer would pass the web's 5 MB. Links of cells are
 * not read: Excel tells them cell by cell, and nobody asks for them. Chart sheets are not told of by Excel.
 */
export class ExcelReader implements WorkbookReader {
  private views = new Map<SheetId, SheetView>();
  private readonly ahead: ReadAhead;

  constructor(
    private readonly access: ExcelAccess,
    private readonly notes: RunNotes,
  ) {
    this.ahead = new ReadAhead((pieces) => askInHalves(pieces, (part) => this.askForPieces(part), halvesOf));
  }

  /** The sheets' names when the outline was taken; empty before. */
  namesSeen(): ReadonlyMap<SheetId, string> {
    return new Map([...this.views].map(([id, { outline }]) => [id, outline.name]));
  }

  /** Forgets what was seen: the workbook was written on since. */
  forget(): void {
    this.views.clear();
    this.ahead.clear();
  }

  /** Throws `HostError`: `excel-too-old`, `cell-edit-mode`, `no-reply`, `activity-limit`, `excel-refused`. */
  async outline(): Promise<WorkbookOutline> {
    requireExcel(this.access);
    this.ahead.clear();
    const list = (await send(this.access, askForList))();
    const views = await this.lookAt(list);
    this.views = new Map(views.map((view) => [view.outline.id, view]));
    const { structureProtected, calculated, hasMacros } = list;
    return { sheets: views.map(({ outline }) => outline), structureProtected, calculated, hasMacros };
  }

  /** Throws `HostError` as `outline`, also `sheet-missing`, `payload-too-large`. */
  async *read(sheets: readonly SheetId[], options: ReadOptions = {}): AsyncGenerator<SheetSnapshot, void> {
    if (this.views.size === 0) await this.outline();
    const asked = sheets.map((id) => this.viewOf(id));
    const breath = new Breath();
    for await (const { view, pieces } of this.ahead.sheets(asked, this.views.values(), options)) {
      letHeadGo(view.outline);
      yield snapshotOf(view, pieces);
      await breath.take();
    }
  }

  /** Kept copies hold no data of anybody's (DESIGN §5), so they are listed and not looked at. */
  private async lookAt(list: WorkbookList): Promise<SheetView[]> {
    const seen = new Map<SheetId, SheetView>();
    const looked = list.sheets.filter(({ mark }) => mark?.family !== KEPT_FAMILY);
    for (let first = 0; first < looked.length; first += MOST_VIEWS) {
      const some = looked.slice(first, first + MOST_VIEWS);
      for (const view of await askInHalves(some, (part) => this.askForViews(part, list)))
        seen.set(view.outline.id, view);
    }
    return list.sheets.map((sheet) => seen.get(sheet.id) ?? unseen(sheet));
  }

  /** The record of the last run comes along: the writer needs it, and has no request to spare. */
  private async askForViews(sheets: readonly ListedSheet[], list: WorkbookList): Promise<SheetView[]> {
    const { views, noteRecord } = await send(this.access, (workbook) => ({
      views: sheets.map((sheet) => askForView(workbook, sheet, list.readOnly)),
      noteRecord: this.notes.ask(workbook, list),
    }));
    noteRecord();
    return views.map((answer) => answer());
  }

  private async askForPieces(pieces: readonly SheetPiece[]): Promise<ReadPiece[]> {
    const answers = await send(this.access, (workbook) => pieces.map((piece) => askForPiece(workbook, piece)));
    return answers.map((answer) => answer());
  }

  private viewOf(id: SheetId): SheetView {
    const view = this.views.get(id);
    if (!view) throw new HostError('sheet-missing', {}, id);
    return view;
  }
}

/** A sheet that is read was recognised; the heads of thousands of forms would take more memory than their answers. */
function letHeadGo(outline: { head: CellGrid }): void {
  outline.head = new Map();
}

function snapshotOf({ outline: { id, name } }: SheetView, pieces: readonly ReadPiece[]): SheetSnapshot {
  const cells: Rows = new Map();
  for (const { block } of pieces) addCells(cells, block);
  const merges = pieces.flatMap(({ merges }) => merges.flatMap((address) => rangeOf(address) ?? []));
  return { id, name, cells, merges };
}

/** `'Bảng 1'!A1:C1` → the range; a sheet's name may hold any sign but stands before the last `!`. */
function rangeOf(address: string) {
  return parseRange(address.slice(address.lastIndexOf('!') + 1));
}
