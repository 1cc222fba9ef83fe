import { sameOwnSheet, type OwnSheetMark } from './own-sheet-mark';
import type { Plan } from './plan';
import type { SheetPlan } from './sheet-plan';
import type { SheetOutline, WorkbookOutline } from './snapshot';

/** Excel's limit for a sheet's name, in UTF-16 units. */
export const SHEET_NAME_LIMIT = 31;

/** What a Plan does to the sheets of a workbook: the preview shows it, and both hosts carry it out. */
export interface Placement {
  readonly created: readonly { readonly plan: SheetPlan; readonly name: string }[];
  readonly replaced: readonly { readonly plan: SheetPlan; readonly name: string; readonly sheet: SheetOutline }[];
  readonly removed: readonly SheetOutline[];
}

/** Two names are one to Excel whatever their letter case or Unicode normal form. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}

/** Excel refuses it in any letter case: the sheet of tracked changes is called so. */
const RESERVED_NAME = /^history$/i;

/**
 * A name that Excel accepts: forbidden signs replaced, none at its ends, cut at 31 units without splitting a letter, and
 * none that Excel keeps for itself.
 */
export function legalSheetName(wished: string): string {
  const cleaned = wished
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+/, '');
  const name = cut(cleaned, SHEET_NAME_LIMIT);
  return name === '' || RESERVED_NAME.test(name) ? `${name}_` : name;
}

/**
 * Decides which sheets a Plan creates, replaces and removes. An own sheet is found by its mark and keeps its place and
 * its present name, even where somebody renamed it; a user's sheet that bears a name wished for is never touched, nor is
 * the copy that a user made of an own sheet.
 */
export function placePlan(plan: Plan, outline: WorkbookOutline): Placement {
  const olds = new Map([...sheetsByMark(outline)].map(([key, same]) => [key, originalOf(same, plan)]));
  const originals = outline.sheets.filter((sheet) => sheet.mark && olds.get(markKey(sheet.mark)) === sheet);
  const oldOf = (sheet: SheetPlan) => olds.get(markKey(sheet.mark));
  const kept = new Set(plan.ownSheets.map(oldOf));
  const removed = originals.filter(
    (sheet) => sheet.mark && plan.families.includes(sheet.mark.family) && !kept.has(sheet),
  );
  const taken = new Set(
    outline.sheets.filter((sheet) => !removed.includes(sheet)).map((sheet) => sheetNameKey(sheet.name)),
  );
  const created: { plan: SheetPlan; name: string }[] = [];
  const replaced: { plan: SheetPlan; name: string; sheet: SheetOutline }[] = [];
  for (const sheetPlan of plan.ownSheets) {
    const old = oldOf(sheetPlan);
    if (old) {
      replaced.push({ plan: sheetPlan, name: old.name, sheet: old });
      continue;
    }
    const name = freeName(legalSheetName(sheetPlan.name), taken);
    taken.add(sheetNameKey(name));
    created.push({ plan: sheetPlan, name });
  }
  return { created, replaced, removed };
}

/** Sheets of one mark together; gathered once, since a workbook may hold thousands of ours. */
function sheetsByMark({ sheets }: WorkbookOutline): ReadonlyMap<string, readonly SheetOutline[]> {
  const byMark = new Map<string, SheetOutline[]>();
  for (const sheet of sheets) {
    if (!sheet.mark) continue;
    const key = markKey(sheet.mark);
    const same = byMark.get(key);
    if (same) same.push(sheet);
    else byMark.set(key, [sheet]);
  }
  return byMark;
}

/** One text for all marks that name the same own sheet: no field holds the bar. */
function markKey({ family, key }: OwnSheetMark): string {
  return `${family}|${key}`;
}

/**
 * Excel copies a sheet together with its mark and calls it `Bảng 1 (2)`. Of several sheets of one mark the first that
 * bears the name wished for is ours, else the first without a copy's number; the others are the user's.
 */
function originalOf(same: readonly SheetOutline[], { ownSheets }: Plan): SheetOutline | undefined {
  const mark = same[0]?.mark;
  const wished = mark && ownSheets.find((sheet) => sameOwnSheet(sheet.mark, mark))?.name;
  return same.find(({ name }) => name === wished) ?? same.find(({ name }) => !/ \(\d+\)$/.test(name)) ?? same[0];
}

function freeName(wished: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = cut(wished, SHEET_NAME_LIMIT - suffix.length) + suffix;
    if (!taken.has(sheetNameKey(name))) return name;
  }
}

function cut(text: string, limit: number): string {
  let result = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (result.length + segment.length > limit) break;
    result += segment;
  }
  // Excel takes no apostrophe at a name's end, which the cut may have laid bare.
  return result.replace(/[\s']+$/, '');
}
