import type { ReadOptions } from '../../../spreadsheet/ports';
import type { SheetId } from '../../../spreadsheet/snapshot';
import { MOST_BYTES, packed } from './payload';
import { piecesOf, type ReadPiece, type SheetPiece } from './sheet-piece';
import type { SheetView } from './sheet-view';

/** A larger sheet is only read when it is asked for: it may be a user's raw list. Cells. */
const SMALL_SHEET = 20_000;

/** Sends one request for pieces. */
export type AskForPieces = (pieces: readonly SheetPiece[]) => Promise<ReadPiece[]>;

/**
 * The order in which pieces of sheets are asked for: request by request as they are needed, so that two thousand forms
 * never stand in memory at once; what room the last request has is filled with small sheets that may be asked for next.
 */
export class ReadAhead {
  private readonly here = new Map<SheetId, ReadPiece[]>();
  private fonts = false;

  constructor(private readonly ask: AskForPieces) {}

  /** Forgets what was read: the workbook may have changed. */
  clear(): void {
    this.here.clear();
  }

  /** The sheets asked for with their pieces, in order. `all` are the sheets that may be asked for next. */
  async *sheets(
    asked: readonly SheetView[],
    all: Iterable<SheetView>,
    { range, fonts = false }: ReadOptions,
  ): AsyncGenerator<{ view: SheetView; pieces: readonly ReadPiece[] }, void> {
    if (range || fonts !== this.fonts) this.here.clear();
    this.fonts = fonts;
    const missing = asked.filter(({ outline }) => !this.here.has(outline.id));
    const requests = packed(
      missing.flatMap((view) => piecesOf(view, range, fonts)),
      ({ bytes }) => bytes,
    );
    if (!range) this.fill(requests.at(-1), asked, all);
    for (const view of asked) {
      while (requests.some((request) => request.some((piece) => piece.view === view))) await this.next(requests);
      const pieces = this.piecesOf(view);
      this.here.delete(view.outline.id);
      yield { view, pieces };
    }
  }

  private piecesOf({ outline }: SheetView): readonly ReadPiece[] {
    return this.here.get(outline.id) ?? [];
  }

  private async next(requests: SheetPiece[][]): Promise<void> {
    for (const read of await this.ask(requests.shift() ?? [])) {
      const { id } = read.piece.view.outline;
      const others = this.here.get(id);
      if (others) others.push(read);
      else this.here.set(id, [read]);
    }
  }

  /** A sheet of ours is asked for with others of its family, so results are not read along with forms. */
  private fill(last: SheetPiece[] | undefined, asked: readonly SheetView[], all: Iterable<SheetView>): void {
    if (!last) return;
    const families = new Set<string | undefined>([undefined, ...asked.map(({ outline }) => outline.mark?.family)]);
    let room = MOST_BYTES - bytesOf(last);
    for (const view of all) {
      const { id, mark } = view.outline;
      if (asked.includes(view) || this.here.has(id) || !families.has(mark?.family) || !isSmall(view)) continue;
      const pieces = piecesOf(view, undefined, this.fonts);
      if (pieces.length !== 1 || bytesOf(pieces) > room) continue;
      last.push(...pieces);
      room -= bytesOf(pieces);
    }
  }
}

function bytesOf(pieces: readonly SheetPiece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isSmall({ outline: { used } }: SheetView): boolean {
  return used !== undefined && (used.bottom - used.top + 1) * (used.right - used.left + 1) <= SMALL_SHEET;
}
