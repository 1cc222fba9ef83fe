import { placePlan } from '../../spreadsheet/placement';
import type { WorkbookReader, WorkbookWriter } from '../../spreadsheet/ports';

/** A writer that only says what a Plan would do, so that Chấm thử and the preview are the very task that writes. */
export function placingWriter(reader: WorkbookReader): WorkbookWriter {
  return { apply: async (plan) => placePlan(plan, await reader.outline()) };
}
