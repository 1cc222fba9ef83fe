import type { ListedSheet } from '../workbook-list';
import { stroke, type Stroke } from './stroke';

/**
 * Empties an own sheet that stays in its place, so that formulas pointing at it survive. `charts` is how many it has now.
 * Fails where the sheet is protected with a password.
 */
export function* clearStrokes({ protected: isProtected, charts }: ListedSheet): Generator<Stroke> {
  yield* clearCellStrokes(isProtected);
  yield stroke(6 + charts, (sheet) => {
    for (let left = charts; left > 0; left -= 1) sheet.charts.getItemAt(0).delete();
    const { format } = sheet.getRange();
    format.useStandardHeight = true;
    format.useStandardWidth = true;
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
  });
}

/** Empties the cells only; widths, heights, charts and print set-up stay. Fails as `clearStrokes` does. */
export function* clearCellStrokes(isProtected: boolean): Generator<Stroke> {
  yield stroke(7, (sheet) => {
    if (isProtected) sheet.protection.unprotect();
    const all = sheet.getRange();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.unmerge();
    all.clear('All');
  });
}
