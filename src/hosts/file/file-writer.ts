import { placePlan, type Placement } from '../../spreadsheet/placement';
import type { Plan } from '../../spreadsheet/plan';
import type { ApplyOptions } from '../../spreadsheet/ports';
import type { WorkbookOutline } from '../../spreadsheet/snapshot';
import type { FileWorkbook } from './file-reader';
import { PlanWriter } from './write/plan-writer';

/** A Plan carried out: the new file, and what became of its sheets. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly placement: Placement;
}

/** How long to work before the thread is given back, so that a cancel is seen; milliseconds. */
const BREATH = 50;

/**
 * Carries out a Plan on a workbook file, whole or not at all: gives the bytes of a new file and changes nothing of the
 * workbook given. The same workbook and Plan give the same bytes. Parts that the Plan does not concern are carried over
 * byte for byte. A replaced sheet keeps its place, name, visibility and part; the rest of it is the Plan's.
 *
 * `outline` is the one that the workbook's own reader gave. `docProps/app.xml` keeps its list of sheet titles as it was:
 * Excel does not compare it with the workbook and writes it anew when it saves.
 *
 * Throws `HostError`: `sheet-missing`, `sheet-protected` (an edited sheet, or an own sheet with a password),
 * `structure-protected`, `cell-changed-meanwhile`, `cell-not-editable`, `text-too-long`, `too-many-styles`, and those of
 * reading; the signal's reason where it is aborted.
 */
export async function writePlan(
  file: FileWorkbook,
  outline: WorkbookOutline,
  plan: Plan,
  options: ApplyOptions = {},
): Promise<WrittenWorkbook> {
  const placement = placePlan(plan, outline);
  const writer = new PlanWriter(file, outline, plan, placement);
  const steps = writer.steps();
  let rested = performance.now();
  for (const [done, step] of steps.entries()) {
    options.signal?.throwIfAborted();
    step();
    options.onProgress?.(done + 1, steps.length);
    if (performance.now() - rested < BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  }
  options.signal?.throwIfAborted();
  return { bytes: writer.finish(), placement };
}
