import { formatMark, MARK_NAME, type OwnSheetMark } from '../../../spreadsheet/own-sheet-mark';
import type { Placement } from '../../../spreadsheet/placement';
import { VISIBILITIES } from '../sheet-visibility';
import type { ListedSheet, WorkbookList } from '../workbook-list';
import { keptMark } from './kept-mark';
import { frameKey, settled, type KeptSheet, type OldCell, type RunRecord } from './run-record';

/** What a run is about to change, noted before it does. */
export function recordOf(placement: Placement, cells: readonly OldCell[], previous: RunRecord): RunRecord {
  const kept = [
    ...placement.replaced.map(({ sheet }) => ({ sheet, fate: 'replaced' as const })),
    ...placement.removed.map((sheet) => ({ sheet, fate: 'removed' as const })),
  ].flatMap(({ sheet: { id, name, mark, visibility }, fate }): KeptSheet[] => {
    const frame = mark && previous.frames[frameKey(mark)];
    return mark ? [{ id, name, mark, visibility, fate, ...(frame && { frame }) }] : [];
  });
  return {
    format: 1,
    generation: previous.generation + 1,
    kept,
    created: placement.created.map(({ plan, name }) => ({ name, mark: plan.mark })),
    cells,
    frames: previous.frames,
    previous: settled(previous),
  };
}

/** Copies an own sheet to a very hidden one that bears the mark of a kept copy. */
export function keepSheet(workbook: Excel.Workbook, sheet: KeptSheet, generation: number, name: string): void {
  const live = workbook.worksheets.getItem(sheet.id);
  // Excel copies no sheet that is very hidden.
  if (sheet.visibility === 'very-hidden') live.visibility = 'Hidden';
  const copy = live.copy('End');
  copy.names.getItem(MARK_NAME).formula = markFormula(keptMark(sheet.mark, generation));
  copy.name = name;
  copy.visibility = 'VeryHidden';
  if (sheet.visibility === 'very-hidden') live.visibility = VISIBILITIES[sheet.visibility];
}

/**
 * Fails where a sheet is protected with a password, before anything is written on it: Excel tells of a password only by
 * refusing to do without it.
 */
export function knock(workbook: Excel.Workbook, { id, protected: isProtected, protectionOptions }: ListedSheet): void {
  if (!isProtected) return;
  const { protection } = workbook.worksheets.getItem(id);
  protection.unprotect();
  protection.protect(protectionOptions);
}

/** Names for kept copies that no sheet bears. */
export function keptNames({ sheets }: WorkbookList, generation: number, count: number): string[] {
  const taken = new Set(sheets.map(({ name }) => name));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `_cham_diem ${generation}.${number}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

/** A mark as what its name refers to. */
export function markFormula(mark: OwnSheetMark): string {
  return `="${formatMark(mark)}"`;
}
