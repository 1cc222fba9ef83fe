import type { WorkbookReader, WorkbookWriter } from '../../spreadsheet/ports';
import type { ExcelAccess } from './excel-access';
import { ExcelReader } from './excel-reader';
import { ExcelWriter } from './excel-writer';
import { requireExcel, send } from './request';
import { generationOf } from './safe/kept-mark';
import { Restorer } from './safe/restorer';
import { RunNotes } from './safe/run-notes';
import { canRestore } from './safe/run-record';
import { askForList } from './workbook-list';

/** What an opening pane has to know of earlier runs. */
export interface KeptState {
  /** A run stopped halfway; its tables have to be restored before another begins. */
  readonly interrupted: boolean;
  /** There is something that can be restored. */
  readonly restorable: boolean;
  /** There are kept copies that can be removed. */
  readonly kept: boolean;
}

/** The workbook that is open in Excel: both ports of the host, and what safe writing adds to them (DESIGN §5). */
export interface ExcelWorkbook {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  /** Throws `HostError`. */
  keptState(): Promise<KeptState>;
  /** Gives back what stood before the last run. Throws `HostError`, `nothing-kept` where there is nothing. */
  restore(): Promise<void>;
  /** Deletes the kept copies. Throws `HostError`. */
  removeKept(): Promise<void>;
}

/** Opens the workbook around the pane; nothing is asked of Excel yet. */
export function openExcelWorkbook(access: ExcelAccess): ExcelWorkbook {
  const notes = new RunNotes(access);
  const restorer = new Restorer(access, notes);
  const reader = new ExcelReader(access, notes);
  return {
    reader,
    writer: new ExcelWriter(access, notes, restorer, reader),
    async keptState() {
      requireExcel(access);
      const list = (await send(access, askForList))();
      const record = await notes.readAgain(list);
      const kept = list.sheets.some(({ mark }) => generationOf(mark) !== undefined);
      return { interrupted: list.interrupted, restorable: canRestore(record) || list.interrupted, kept };
    },
    restore: () => restorer.restoreLast(),
    removeKept: () => restorer.removeKept(),
  };
}
