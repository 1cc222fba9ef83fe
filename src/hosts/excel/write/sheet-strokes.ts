import { formatRange } from '../../../spreadsheet/address';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { SheetNames } from '../../file/write/sheet-names';
import { frameStrokes } from './frame-strokes';
import type { SheetFrame } from './frame';
import { linkStrokes } from './link-strokes';
import { lookStrokes, numberFormatStrokes } from './look-strokes';
import { conditionalFormatStrokes, validationStrokes } from './rule-strokes';
import type { SheetGrid } from './sheet-grid';
import { stroke, type Stroke } from './stroke';
import { valueStrokes } from './value-strokes';

/** What a sheet's writing is made of. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  /** The name that the sheet bears. */
  readonly name: string;
  readonly grid: SheetGrid;
  readonly frame: SheetFrame;
}

/**
 * An empty sheet's content, in the order that Excel needs: formats that keep texts text, values, links (which change
 * looks), looks, merges (which hide cells), rules, and at last what depends on all of it. Throws `HostError`
 * `sheet-missing`, `text-too-long`.
 */
export function* sheetStrokes({ plan, name, grid, frame }: SheetWriting, names: SheetNames): Generator<Stroke> {
  yield* numberFormatStrokes(grid, false);
  yield* valueStrokes(grid);
  yield* numberFormatStrokes(grid, true);
  yield* linkStrokes(grid, names);
  yield* lookStrokes(grid);
  for (const merge of plan.merges) {
    yield stroke(1, (sheet) => sheet.getRange(formatRange(merge)).merge(false));
  }
  yield* validationStrokes(plan.validations, names);
  yield* conditionalFormatStrokes(plan.conditionalFormats);
  yield* frameStrokes(frame, name);
}
