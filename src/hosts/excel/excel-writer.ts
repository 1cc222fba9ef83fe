import { HostError } from '../../spreadsheet/host-error';
import type { Placement } from '../../spreadsheet/placement';
import type { Plan } from '../../spreadsheet/plan';
import type { ApplyOptions, WorkbookWriter } from '../../spreadsheet/ports';
import { Breath } from './breath';
import type { ExcelAccess } from './excel-access';
import type { ExcelReader } from './excel-reader';
import { requireExcel, send } from './request';
import { frameKey, settled, type OldCell, type RunRecord } from './safe/run-record';
import { generationOf } from './safe/kept-mark';
import { keepSheet, keptNames, knock, recordOf } from './safe/keep';
import type { Restorer } from './safe/restorer';
import { clearRunMarker, setRunMarker } from './safe/run-marker';
import type { RunNotes } from './safe/run-notes';
import { deleteSheet } from './sheet-visibility';
import { askForList, type WorkbookList } from './workbook-list';
import { addSheet, placeOn, prepare, type PreparedSheet } from './write/prepared-run';
import {
  askForCell,
  requireEditable,
  requireExpected,
  valueEdits,
  valueStroke,
  type ValueEdit,
} from './write/value-edits';
import { WriteRequests } from './write/write-requests';

/** All that a run is going to do. */
interface Run {
  readonly plan: Plan;
  readonly list: WorkbookList;
  readonly placement: Placement;
  readonly record: RunRecord;
  readonly edits: readonly ValueEdit[];
  readonly sheets: readonly PreparedSheet[];
}

/**
 * Carries out Plans on the open workbook in four requests, whatever the number of sheets: look, keep and mark, write,
 * clear; more only where one would pass the web's 5 MB. Excel takes nothing of a request back when it fails halfway, so
 * the writer does.
 */
export class ExcelWriter implements WorkbookWriter {
  constructor(
    private readonly access: ExcelAccess,
    private readonly notes: RunNotes,
    private readonly restorer: Restorer,
    private readonly reader: ExcelReader,
  ) {}

  /**
   * Throws `HostError` (the codes of "writing" and "the open workbook") or the signal's reason; the workbook is then as it
   * was, except with `no-reply` and `run-interrupted`: Excel could not be asked to take it back, and the run marker stands.
   */
  async apply(plan: Plan, options: ApplyOptions = {}): Promise<Placement> {
    requireExcel(this.access);
    const run = await this.look(plan, options.signal);
    options.signal?.throwIfAborted();
    let written = false;
    try {
      await this.keep(run);
      options.signal?.throwIfAborted();
      written = true;
      await this.write(run, options);
      options.signal?.throwIfAborted();
      await this.clear(run);
    } catch (error) {
      await this.restorer.takeBack(run.record, { written, before: run.list, cause: error });
      throw error;
    } finally {
      this.reader.forget();
    }
    return run.placement;
  }

  private async look(plan: Plan, signal: AbortSignal | undefined): Promise<Run> {
    const edits = valueEdits(plan);
    const ask = await send(this.access, (workbook) => ({
      list: askForList(workbook),
      cells: edits.map(({ sheet, cell }) => askForCell(workbook, sheet, cell)),
    }));
    const list = ask.list();
    this.requireSameNames(list);
    const placement = placeOn(list, plan);
    requireEditable(edits, list);
    const cells = edits.map((edit, index): OldCell => {
      const present = ask.cells[index]?.();
      const name = list.sheets.find(({ id }) => id === edit.sheet)?.name ?? '';
      if (!present) throw new HostError('sheet-missing', {}, edit.sheet);
      requireExpected(edit, present.value, name);
      return { sheet: edit.sheet, cell: edit.cell, written: edit.value, ...present };
    });
    const record = recordOf(placement, cells, await this.notes.read(list));
    return { plan, list, placement, record, edits, sheets: await prepare(plan, list, placement, signal) };
  }

  /** What was read and shown named the sheets as they were then. */
  private requireSameNames({ sheets }: WorkbookList): void {
    const seen = this.reader.namesSeen();
    for (const { id, name } of sheets) {
      const before = seen.get(id);
      if (before !== undefined && before !== name) throw new HostError('sheet-renamed', { sheet: before }, name);
    }
    for (const [id, name] of seen) {
      if (!sheets.some((sheet) => sheet.id === id)) throw new HostError('sheet-missing', { sheet: name });
    }
  }

  private async keep({ list, record }: Run): Promise<void> {
    const requests = new WriteRequests(this.access);
    await requests.act(0, (workbook) => {
      setRunMarker(workbook, record.generation);
      this.notes.write(workbook, list, record);
      for (const sheet of list.sheets) if (record.kept.some(({ id }) => id === sheet.id)) knock(workbook, sheet);
    });
    const names = keptNames(list, record.generation, record.kept.length);
    for (const [index, sheet] of record.kept.entries()) {
      await requests.act(2_500, (workbook) => keepSheet(workbook, sheet, record.generation, names[index] ?? ''));
    }
    await requests.send();
  }

  private async write({ edits, record, sheets }: Run, { onProgress, signal }: ApplyOptions): Promise<void> {
    const requests = new WriteRequests(this.access);
    for (const [index, { sheet, cell, value }] of edits.entries()) {
      await requests.draw(sheet, valueStroke(cell, value, record.cells[index]?.format ?? 'General'));
    }
    const breath = new Breath();
    let first = 0;
    for (const sheet of sheets.filter(({ created }) => created)) {
      const position = sheet.plan.position === 'first' ? first++ : undefined;
      await requests.act(1_000, (workbook) => addSheet(workbook, sheet, position));
    }
    for (const [done, { key, strokes }] of sheets.entries()) {
      for (const stroke of strokes) await requests.draw(key, stroke);
      onProgress?.(done + 1, sheets.length);
      await breath.take();
      signal?.throwIfAborted();
    }
    await requests.send();
  }

  /** What the run does not need any more goes at the very end, and the marker last of all. */
  private async clear({ list, placement, record, sheets }: Run): Promise<void> {
    const gone = list.sheets.filter(
      ({ id, mark }) => generationOf(mark) !== undefined || placement.removed.some((removed) => removed.id === id),
    );
    const removed = new Set(placement.removed.map(({ mark }) => mark && frameKey(mark)));
    const left = Object.entries(record.frames).filter(([key]) => !removed.has(key));
    const written = sheets.map(({ plan, frame }) => [frameKey(plan.mark), frame] as const);
    const requests = new WriteRequests(this.access);
    await requests.act(0, (workbook) => {
      for (const sheet of gone) deleteSheet(workbook, sheet);
      this.notes.rewrite(workbook, { ...settled(record), frames: Object.fromEntries([...left, ...written]) });
      clearRunMarker(workbook);
    });
    await requests.send();
  }
}
