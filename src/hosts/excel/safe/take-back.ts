import { MARK_NAME, sameOwnSheet } from '../../../spreadsheet/own-sheet-mark';
import { HostError } from '../../../spreadsheet/host-error';
import { deleteSheet, VISIBILITIES } from '../sheet-visibility';
import type { ListedSheet, WorkbookList } from '../workbook-list';
import { clearCellStrokes, clearStrokes } from '../write/clear-strokes';
import { frameStrokes } from '../write/frame-strokes';
import { stroke, type Stroke } from '../write/stroke';
import type { WriteRequests } from '../write/write-requests';
import { generationOf, keptMark } from './kept-mark';
import { markFormula } from './keep';
import type { KeptSheet, RunRecord } from './run-record';

/** More rows than a table of ours has. */
const ROWS_BELOW = 20_000;

/**
 * Gives own sheets their content of before the run back. A sheet that was replaced stays the same sheet, so that formulas
 * pointing at it survive; one that was removed comes back as its kept copy. Throws `HostError`.
 */
export async function takeBackSheets(requests: WriteRequests, list: WorkbookList, record: RunRecord): Promise<void> {
  for (const kept of record.kept) {
    const copy = copyOf(kept, list, record.generation);
    const live = liveSheet(kept, list);
    if (!copy) continue;
    if (live && kept.fate === 'replaced') await writeBack(requests, live, copy, kept);
    else if (!live) await requests.act(2_000, (workbook) => revive(workbook, copy, kept));
    else if (live.visibility !== kept.visibility) await requests.draw(live.id, showing(kept));
  }
}

/** The sheets of a list that a run made and that are to go when it is taken back. */
export function createdSheets({ sheets }: WorkbookList, { created }: RunRecord): ListedSheet[] {
  return created.flatMap(({ name, mark }) => {
    const same = sheets.filter((sheet) => sheet.mark && sameOwnSheet(sheet.mark, mark));
    // A copy that the user made of it bears the same mark and is the user's.
    const ours = same.find((sheet) => sheet.name === name) ?? same.find((sheet) => !/ \(\d+\)$/.test(sheet.name));
    return ours ? [ours] : [];
  });
}

/** The kept copies of a generation that are still needed as such: those that did not become sheets again. */
export function sparedCopies(list: WorkbookList, record: RunRecord): ListedSheet[] {
  const revived = record.kept
    .filter((kept) => !liveSheet(kept, list))
    .map((kept) => copyOf(kept, list, record.generation));
  return list.sheets.filter((sheet) => generationOf(sheet.mark) === record.generation && !revived.includes(sheet));
}

async function writeBack(
  requests: WriteRequests,
  live: ListedSheet,
  copy: ListedSheet,
  kept: KeptSheet,
): Promise<void> {
  const { frame, mark } = kept;
  // Where another host wrote the sheet its frame is not known, and the present one, made for the same table, stays.
  const clearing = frame ? clearStrokes(live) : clearCellStrokes(live.protected);
  for (const stroke of clearing) await requests.draw(live.id, stroke);
  await requests.act(1_500, ({ worksheets }) => {
    const source = worksheets.getItem(copy.id);
    const all = source.getRange('A1').getBoundingRect(source.getUsedRange());
    const sheet = worksheets.getItem(live.id);
    sheet.getRange('A1').copyFrom(all, 'All');
    sheet.names.getItem(MARK_NAME).formula = markFormula(mark);
  });
  if (!frame) return requests.draw(live.id, stroke(9, fitFrame));
  for (const framing of frameStrokes(frame, live.name)) await requests.draw(live.id, framing);
}

/** The print area ends with the table again, and rows that only the run's table reached get the standard height. */
function fitFrame(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.getLastRow().getRowsBelow(ROWS_BELOW).getEntireRow().format.useStandardHeight = true;
  sheet.pageLayout.setPrintArea(sheet.getRange('A1').getBoundingRect(used));
}

/** A very hidden sheet has to be shown a little before it can be deleted. */
function showing({ visibility }: KeptSheet): Stroke {
  return stroke(1, (sheet) => void (sheet.visibility = VISIBILITIES[visibility]));
}

function revive(workbook: Excel.Workbook, copy: ListedSheet, { name, mark, visibility }: KeptSheet): void {
  const sheet = workbook.worksheets.getItem(copy.id);
  sheet.visibility = VISIBILITIES[visibility];
  sheet.name = name;
  sheet.names.getItem(MARK_NAME).formula = markFormula(mark);
}

function copyOf({ mark }: KeptSheet, { sheets }: WorkbookList, generation: number): ListedSheet | undefined {
  const wanted = keptMark(mark, generation);
  return sheets.find((sheet) => sheet.mark && sameOwnSheet(sheet.mark, wanted) && sheet.mark.run === wanted.run);
}

/** By its id, which survives renaming; in another session the mark tells it. */
function liveSheet({ id, name, mark }: KeptSheet, { sheets }: WorkbookList): ListedSheet | undefined {
  const same = sheets.filter((sheet) => sheet.mark && sameOwnSheet(sheet.mark, mark));
  return same.find((sheet) => sheet.id === id) ?? same.find((sheet) => sheet.name === name) ?? same[0];
}

/** Deletes sheets in the request at hand, but never the last one that is visible. Throws `HostError`. */
export function deleteSheets(workbook: Excel.Workbook, list: WorkbookList, gone: readonly ListedSheet[]): void {
  const left = list.sheets.filter((sheet) => sheet.visibility === 'visible' && !gone.includes(sheet));
  if (left.length === 0 && gone.length > 0) throw new HostError('structure-protected', {}, 'no visible sheet is left');
  for (const sheet of gone) deleteSheet(workbook, sheet);
}
