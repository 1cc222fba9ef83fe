import { LAST_COLUMN, LAST_ROW } from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import type { Arguments } from '../protocol/arguments';
import { intersection } from '../model/sheet';
import { rangeArgument, type RangeTarget } from './range-target';

type Step = (range: RangeTarget, args: Arguments) => RangeTarget | null;

/** Ways from a range to another one. */
export const rangeSteps: Readonly<Record<string, Step>> = {
  GetCell: (range, args) => moved(range, args.whole(0), args.whole(1), 1, 1, args),
  GetRow: (range, args) => moved(range, args.whole(0), 0, 1, range.columnCount, args),
  GetColumn: (range, args) => moved(range, 0, args.whole(0), range.rowCount, 1, args),
  GetLastRow: (range, args) => moved(range, range.rowCount - 1, 0, 1, range.columnCount, args),
  GetLastColumn: (range, args) => moved(range, 0, range.columnCount - 1, range.rowCount, 1, args),
  GetLastCell: (range, args) => moved(range, range.rowCount - 1, range.columnCount - 1, 1, 1, args),
  GetOffsetRange: (range, args) => moved(range, args.whole(0), args.whole(1), range.rowCount, range.columnCount, args),
  GetResizedRange: (range, args) =>
    moved(range, 0, 0, range.rowCount + args.whole(0), range.columnCount + args.whole(1), args),
  GetAbsoluteResizedRange: (range, args) => moved(range, 0, 0, args.whole(0), args.whole(1), args),
  GetRowsBelow: (range, args) => moved(range, range.rowCount, 0, count(args), range.columnCount, args),
  GetColumnsAfter: (range, args) => moved(range, 0, range.columnCount, range.rowCount, count(args), args),
  GetEntireRow: (range) => range.over({ ...range.area, left: 1, right: LAST_COLUMN }),
  GetEntireColumn: (range) => range.over({ ...range.area, top: 1, bottom: LAST_ROW }),
  GetBoundingRect: (range, args) => {
    const { area: other } = rangeArgument(args, 0, range.workbook, range.sheet);
    const { area } = range;
    return range.over({
      top: Math.min(area.top, other.top),
      left: Math.min(area.left, other.left),
      bottom: Math.max(area.bottom, other.bottom),
      right: Math.max(area.right, other.right),
    });
  },
  GetIntersection: (range, args) => required(common(range, args), args),
  GetIntersectionOrNullObject: common,
  GetUsedRange: (range, args) => required(used(range, args), args),
  GetUsedRangeOrNullObject: used,
};

function moved(range: RangeTarget, down: number, right: number, rows: number, columns: number, args: Arguments) {
  return range.at(range.area.top - 1 + down, range.area.left - 1 + right, rows, columns, args.location);
}

function count(args: Arguments): number {
  return args.absent(0) ? 1 : args.whole(0);
}

function common(range: RangeTarget, args: Arguments): RangeTarget | null {
  const other = rangeArgument(args, 0, range.workbook, range.sheet);
  const area = other.sheet === range.sheet ? intersection(range.area, other.area) : undefined;
  return area ? range.over(area) : null;
}

function used(range: RangeTarget, args: Arguments): RangeTarget | null {
  const whole = range.sheet.used(args.flag(0));
  const area = whole && intersection(whole, range.area);
  return area ? range.over(area) : null;
}

function required(range: RangeTarget | null, args: Arguments): RangeTarget {
  if (!range) throw new ApiFailure('ItemNotFound', args.location);
  return range;
}
