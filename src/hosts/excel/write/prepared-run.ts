import { MARK_NAME } from '../../../spreadsheet/own-sheet-mark';
import { HostError } from '../../../spreadsheet/host-error';
import { placePlan, type Placement } from '../../../spreadsheet/placement';
import type { Plan } from '../../../spreadsheet/plan';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { SheetId, WorkbookOutline } from '../../../spreadsheet/snapshot';
import { SheetNames } from '../../file/write/sheet-names';
import { Breath } from '../breath';
import { markFormula } from '../safe/keep';
import { VISIBILITIES } from '../sheet-visibility';
import type { WorkbookList } from '../workbook-list';
import { clearStrokes } from './clear-strokes';
import { frameOf, type SheetFrame } from './frame';
import { SheetGrid } from './sheet-grid';
import { sheetStrokes } from './sheet-strokes';
import { stroke, type Stroke } from './stroke';

/** A sheet of the Plan, ready to be written. */
export interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  /** How Excel finds it: the id of the sheet replaced, or the name of the one to be made. */
  readonly key: string;
  readonly created: boolean;
  readonly frame: SheetFrame;
  readonly strokes: readonly Stroke[];
}

/** The list as an outline, which is all that placing needs. */
export function outlineOf({ sheets, ...workbook }: WorkbookList): WorkbookOutline {
  return { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, type: 'worksheet', head: new Map() })) };
}

/** Decides where the Plan's sheets go. Throws `HostError` for a workbook on which it cannot be carried out. */
export function placeOn(list: WorkbookList, plan: Plan): Placement {
  if (list.interrupted) throw new HostError('run-interrupted');
  if (list.readOnly) throw new HostError('workbook-read-only');
  const placement = placePlan(plan, outlineOf(list));
  // A replaced sheet is copied first, which adds a sheet too.
  const sheets = placement.created.length + placement.replaced.length + placement.removed.length;
  if (list.structureProtected && sheets > 0) throw new HostError('structure-protected');
  return placement;
}

/**
 * All that is going to be drawn, before anything is: whatever is wrong with the Plan itself shows here. Throws `HostError`
 * `text-too-long`, `sheet-missing`; the signal's reason where it is aborted.
 */
export async function prepare(
  plan: Plan,
  list: WorkbookList,
  placement: Placement,
  signal: AbortSignal | undefined,
): Promise<PreparedSheet[]> {
  const names = new SheetNames(outlineOf(list), placement);
  const breath = new Breath();
  const prepared: PreparedSheet[] = [];
  for (const sheetPlan of plan.ownSheets) {
    signal?.throwIfAborted();
    const old = placement.replaced.find((replaced) => replaced.plan === sheetPlan);
    const name = old?.name ?? placement.created.find((created) => created.plan === sheetPlan)?.name ?? sheetPlan.name;
    const grid = await SheetGrid.of(sheetPlan, name, breath);
    const frame = frameOf(sheetPlan, grid);
    const before = old ? replacing(list, old.sheet.id, sheetPlan) : [];
    const strokes = [...before, ...sheetStrokes({ plan: sheetPlan, name, grid, frame }, names)];
    prepared.push({ plan: sheetPlan, name, key: old?.sheet.id ?? name, created: !old, frame, strokes });
    await breath.take();
  }
  return prepared;
}

/** Makes a sheet that is known for ours from its first moment; `first` is where it goes among the tabs, from 0, absent for the end. */
export function addSheet(workbook: Excel.Workbook, { name, plan }: PreparedSheet, first: number | undefined): void {
  const sheet = workbook.worksheets.add(name);
  sheet.names.add(MARK_NAME, markFormula(plan.mark)).visible = false;
  if (first !== undefined) sheet.position = first;
  if (plan.visibility !== 'visible') sheet.visibility = VISIBILITIES[plan.visibility];
}

function* replacing({ sheets }: WorkbookList, id: SheetId, { mark }: SheetPlan): Generator<Stroke> {
  const old = sheets.find((sheet) => sheet.id === id);
  if (!old) throw new HostError('sheet-missing', {}, id);
  yield* clearStrokes(old);
  yield stroke(2, (sheet) => void (sheet.names.getItem(MARK_NAME).formula = markFormula(mark)));
}
