import { HostError } from '../../../spreadsheet/host-error';
import { sheetNameKey, type Placement } from '../../../spreadsheet/placement';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { DefinedNames } from './defined-names';
import { namesGone } from './forget-sheets';
import type { OwnParts } from './own-parts';
import { ownSheetNames } from './own-sheet-names';
import type { ListedSheet, WorkbookPart } from './workbook-part';
import { frontSheet, moveViews } from './workbook-views';

/** A sheet of the Plan with its place in the package. */
interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly part: string;
}

export interface SeatedSheet extends PlacedSheet {
  /** Whether it is in front when the workbook opens. */
  readonly inFront: boolean;
}

/**
 * Takes removed sheets out of the workbook's list. To be done before their parts are looked at. Throws `HostError`
 * `structure-protected` where the Plan adds or removes sheets and the workbook forbids it.
 */
export function unlistSheets(workbook: WorkbookPart, { created, removed }: Placement): void {
  if (workbook.structureProtected && created.length + removed.length > 0) throw new HostError('structure-protected');
  for (const { id } of removed) workbook.remove(id);
}

/**
 * Lists created sheets, the first ones before and the last ones behind the user's, and moves along whatever names a sheet
 * by its place. `before` is the list as it was opened. Gives the sheets in the order of the Plan, so that the package does
 * not depend on which of them an earlier run had made.
 */
export function seatSheets(
  workbook: WorkbookPart,
  ownSheets: readonly SheetPlan[],
  placement: Placement,
  before: readonly ListedSheet[],
  parts: OwnParts,
  worksheetType: string,
): SeatedSheet[] {
  const placed = placeParts(workbook, ownSheets, placement, parts, worksheetType);
  const list = workbook.list();
  const indexes = new Map(list.map((sheet, index) => [identity(sheet), index]));
  const newIndex = (index: number) => {
    const sheet = before[index];
    return sheet && indexes.get(identity(sheet));
  };
  const names = new DefinedNames(workbook);
  names.renumber(newIndex);
  names.forgetSheets(new Set(namesGone(placement).map(sheetNameKey)));
  moveViews(workbook, newIndex);
  const indexOfPart = new Map(list.map(({ part }, index) => [part, index]));
  names.replace(new Map(placed.map(({ plan, name, part }) => [indexOfPart.get(part) ?? 0, ownSheetNames(plan, name)])));
  const front = frontSheet(workbook);
  return placed.map((sheet) => ({ ...sheet, inFront: indexOfPart.get(sheet.part) === front }));
}

/** A new sheet may take the part of one removed but never its id; a module of Excel 5 has an id but no part. */
function identity({ sheetId, part }: ListedSheet): string {
  return `${sheetId} ${part}`;
}

function placeParts(
  workbook: WorkbookPart,
  ownSheets: readonly SheetPlan[],
  { created, replaced }: Placement,
  parts: OwnParts,
  worksheetType: string,
): PlacedSheet[] {
  const olds = new Map(replaced.map(({ plan, name, sheet }) => [plan, { plan, name, part: sheet.id as string }]));
  const newNames = new Map(created.map(({ plan, name }) => [plan, name]));
  let first = 0;
  return ownSheets.map((plan) => {
    const old = olds.get(plan);
    if (old) return old;
    const name = newNames.get(plan) ?? plan.name;
    const part = parts.take(`${workbook.folder}worksheets/sheet#.xml`);
    workbook.add(name, plan.visibility, part, worksheetType, plan.position === 'first' ? first : undefined);
    if (plan.position === 'first') first += 1;
    return { plan, name, part };
  });
}
