import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import { range } from './range';
import { rangeArgument, RangeTarget, WHOLE_SHEET } from './range-target';
import type { SheetTarget } from './sheet-target';

/** `worksheet.freezePanes`. */
export const freezePanes = new ObjectType<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: ({ sheet }, args) => {
      sheet.frozen = { rows: args.absent(0) ? 1 : args.whole(0), columns: 0 };
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.frozen = { rows: 0, columns: args.absent(0) ? 1 : args.whole(0) };
    },
    /** The range is what stands still, from the sheet's first cell. */
    FreezeAt: ({ workbook, sheet }, args) => {
      const { area, isEntireRow, isEntireColumn } = rangeArgument(args, 0, workbook, sheet);
      if (area.top !== 1 || area.left !== 1) throw args.invalid();
      sheet.frozen = { rows: isEntireColumn ? 0 : area.bottom, columns: isEntireRow ? 0 : area.right };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (target, args) => {
      const found = location(target);
      if (!found) throw new ApiFailure('ItemNotFound', args.location);
      return found;
    },
    GetLocationOrNullObject: (target) => location(target) ?? null,
  },
});

function location({ workbook, sheet }: SheetTarget): ApiObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const area = { ...WHOLE_SHEET, ...(rows > 0 && { bottom: rows }), ...(columns > 0 && { right: columns }) };
  return range.of(new RangeTarget(workbook, sheet, area));
}
