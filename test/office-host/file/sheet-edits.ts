import type { Edit } from '../../../src/spreadsheet/plan';
import type { SheetId } from '../../../src/spreadsheet/snapshot';
import { contentState } from '../model/sheet-state';
import type { CellState, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { formatPlansOf, linkTargetOf, validationPlansOf, type Referring } from './sheet-plan-of';

/**
 * The single edits that lead from a sheet's state in the file to its present one; everything else of the sheet is carried
 * over. Undefined where single edits don't suffice: then the sheet is written anew.
 */
export function sheetEdits(
  before: Sheet,
  now: Sheet,
  part: SheetId,
  workbook: Workbook,
  referring: Referring,
): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { row, column, old, cell } of changedCells(before, now)) {
    const at = { row, column };
    if (old?.formula !== cell?.formula || cell?.error || old?.error) return undefined;
    const [expected, value] = [old?.content ?? null, cell?.content ?? null];
    if (expected !== value) edits.push({ kind: 'value', sheet: part, cell: at, expected, value });
    if (JSON.stringify(old?.link) === JSON.stringify(cell?.link)) continue;
    const target = cell?.link ? linkTargetOf(cell.link, workbook, referring) : null;
    edits.push({ kind: 'link', sheet: part, cell: at, target });
  }
  const rules = ruleEdits(before, now, part, workbook, referring);
  return [...edits, ...rules];
}

function* changedCells(before: Sheet, now: Sheet) {
  for (const row of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    const [old, present] = [before.rows.get(row), now.rows.get(row)];
    for (const column of new Set([...(old?.keys() ?? []), ...(present?.keys() ?? [])])) {
      const [was, cell] = [old?.get(column), present?.get(column)];
      if (content(was) !== content(cell)) yield { row, column, old: was, cell };
    }
  }
}

function content(cell: CellState | undefined): string {
  return JSON.stringify([cell?.content ?? null, cell?.error ?? false, cell?.formula, cell?.link]);
}

/** What stands now and did not before; what is gone goes by its formula. */
function ruleEdits(before: Sheet, now: Sheet, sheet: SheetId, workbook: Workbook, referring: Referring): Edit[] {
  const [old, present] = [contentState(before), contentState(now)];
  const known = (list: unknown) => new Set((list as unknown[]).map((one) => JSON.stringify(one)));
  const [oldRules, oldFormats] = [known(old['validations']), known(old['conditionalFormats'])];
  const newFormats = known(present['conditionalFormats']);
  const formatState = (one: Sheet, index: number) =>
    JSON.stringify((contentState(one)['conditionalFormats'] as unknown[])[index]);
  return [
    ...before.conditionalFormats
      .filter((_, index) => !newFormats.has(formatState(before, index)))
      .map(({ formula }) => ({ kind: 'remove-conditional-format', sheet, formula: formula.slice(1) }) as const),
    ...now.conditionalFormats
      .filter((_, index) => !oldFormats.has(formatState(now, index)))
      .toReversed()
      .flatMap(formatPlansOf)
      .map((format) => ({ kind: 'conditional-format', sheet, format }) as const),
    ...now.validations
      .filter((rule) => !oldRules.has(JSON.stringify(rule)))
      .flatMap((rule) => validationPlansOf(rule, workbook, referring))
      .map((validation) => ({ kind: 'validation', sheet, validation }) as const),
  ];
}
