import type { ListedSheet } from '../workbook-list';
import { stroke, type Stroke } from './stroke';

/**
 * Empties an own sheet that stays in its place, so that formulas pointing at it survive. `charts` is how many it has now.
 * Fails where the sheet is protected with a password.
 */
export function* clearStrokes({ protected: isProtected, charts }: ListedSheet): Generator<Stroke> {
  yield stroke(12 + charts, (sheet) => {
    if (isProtected) sheet.protection.unprotect();
    for (let left = charts; left > 0; left -= 1) sheet.charts.getItemAt(0).delete();
    const all = sheet.getRange();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.unmerge();
    all.clear('All');
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
  });
}
