import { sameOwnSheet } from '../../../spreadsheet/own-sheet-mark';
import { HostError } from '../../../spreadsheet/host-error';
import type { ExcelAccess } from '../excel-access';
import { send } from '../request';
import { askForList, type ListedSheet, type WorkbookList } from '../workbook-list';
import { askForCell, oldCellStroke } from '../write/value-edits';
import { WriteRequests } from '../write/write-requests';
import { generationOf } from './kept-mark';
import { clearRunMarker } from './run-marker';
import type { RunNotes } from './run-notes';
import { canRestore, NO_RUN, type OldCell, type RunRecord } from './run-record';
import { createdSheets, deleteSheets, sparedCopies, takeBackSheets } from './take-back';

/** How far a run had come that is taken back. */
export interface Failure {
  /** Sheets may have been written on; before, only copies were made. */
  readonly written: boolean;
  readonly before: WorkbookList;
  readonly cause: unknown;
}

/** Takes runs back: at once when one fails, and later when the user asks for it. */
export class Restorer {
  constructor(
    private readonly access: ExcelAccess,
    private readonly notes: RunNotes,
  ) {}

  /**
   * After a failure. Throws `HostError` `run-interrupted` where that fails too; what Excel does not answer is left as it
   * is, and the run marker stands.
   */
  async takeBack(record: RunRecord, { written, before, cause }: Failure): Promise<void> {
    if (cause instanceof HostError && cause.code === 'no-reply') return;
    try {
      const list = (await send(this.access, askForList))();
      const known = new Set(before.sheets.map(({ id }) => id));
      const strays = list.sheets.filter((sheet) => !known.has(sheet.id) && isStray(sheet, record));
      await this.restore(list, written ? record : { ...record, kept: [], created: [], cells: [] }, strays);
    } catch (error) {
      throw new HostError('run-interrupted', {}, `${String(cause)}; then ${String(error)}`);
    }
  }

  /**
   * "Khôi phục bảng trước": the tables as they were before the last run, also in another session. Throws `HostError`,
   * `nothing-kept` where there is nothing to give back.
   */
  async restoreLast(): Promise<void> {
    const list = (await send(this.access, askForList))();
    const record = await this.notes.readAgain(list);
    if (list.readOnly) throw new HostError('workbook-read-only');
    if (!canRestore(record) && !list.interrupted) throw new HostError('nothing-kept');
    if (list.structureProtected) throw new HostError('structure-protected');
    await this.restore(list, record, []);
  }

  /** "Xoá bản lưu": deletes the kept copies and forgets the old values. Throws `HostError`. */
  async removeKept(): Promise<void> {
    const list = (await send(this.access, askForList))();
    if (list.interrupted) throw new HostError('run-interrupted');
    if (list.structureProtected) throw new HostError('structure-protected');
    const { generation, frames } = await this.notes.readAgain(list);
    await send(this.access, (workbook) => {
      deleteSheets(
        workbook,
        list,
        list.sheets.filter(({ mark }) => generationOf(mark) !== undefined),
      );
      if (list.recordPart !== undefined) this.notes.write(workbook, list, { ...NO_RUN, generation, frames });
    });
  }

  private async restore(list: WorkbookList, record: RunRecord, strays: readonly ListedSheet[]): Promise<void> {
    const cells = await this.cellsToRestore(list, record.cells);
    const requests = new WriteRequests(this.access);
    for (const old of cells) await requests.draw(old.sheet, oldCellStroke(old));
    await takeBackSheets(requests, list, record);
    const gone = [...createdSheets(list, record), ...sparedCopies(list, record), ...strays];
    await requests.act(0, (workbook) => {
      deleteSheets(workbook, list, gone);
      if (list.recordPart !== undefined) this.notes.write(workbook, list, afterwards(record));
      if (list.interrupted) clearRunMarker(workbook);
    });
    await requests.send();
  }

  /** A cell that somebody changed since is left alone. */
  private async cellsToRestore(list: WorkbookList, cells: readonly OldCell[]): Promise<OldCell[]> {
    const there = cells.filter(({ sheet }) => list.sheets.some(({ id }) => id === sheet));
    if (there.length === 0) return [];
    const answers = await send(this.access, (workbook) =>
      there.map(({ sheet, cell }) => askForCell(workbook, sheet, cell)),
    );
    return there.filter(({ written }, index) => answers[index]?.()?.value === (written === '' ? null : written));
  }
}

/** What holds once a run is taken back: the frames of before, and nothing more to give back. */
function afterwards({ previous, kept, frames, generation }: RunRecord): RunRecord {
  if (previous) return previous;
  const old = kept.flatMap(({ mark, frame }) => (frame ? [[`${mark.family}|${mark.key}`, frame] as const] : []));
  return { ...NO_RUN, generation, frames: { ...frames, ...Object.fromEntries(old) } };
}

/** A copy whose mark was not changed yet still looks like an own sheet; a sheet may be made and not marked yet. */
function isStray({ name, mark }: ListedSheet, { created }: RunRecord): boolean {
  if (!mark) return created.some((sheet) => sheet.name === name);
  return generationOf(mark) === undefined && !created.some((sheet) => sameOwnSheet(sheet.mark, mark));
}
