import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject, type Scalar } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import { isRecord } from '../protocol/arguments';
import { withLook } from '../model/cell-format';
import { clear, copyFrom, merge, unmerge } from './range-edits';
import { rangeFormat } from './range-format';
import { guardContents, guardSheet } from './guards';
import { mergedAreas, specialCells } from './range-areas';
import { rangeSteps } from './range-navigation';
import { addressOf, type RangeTarget } from './range-target';
import { valueScalars } from './range-values';
import { getCellProperties, setCellProperties, setColumnProperties, setRowProperties } from './cell-properties';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { worksheet } from './worksheet';

const steps = Object.entries(rangeSteps).map(([name, step]) => {
  const method = (target: RangeTarget, args: Arguments): ApiObject | null => {
    const result = step(target, args);
    return result && range.of(result);
  };
  return [name, method] as const;
});

/** The colour of the style "Hyperlink" in Office's own theme. */
const LINK_BLUE = '#0563C1';

/** A rectangle of cells. */
export const range: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('Range', {
  referable: true,
  scalars: {
    ...valueScalars,
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    RowIndex: { get: ({ area }) => area.top - 1 },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    RowCount: { get: ({ rowCount }) => rowCount },
    ColumnCount: { get: ({ columnCount }) => columnCount },
    CellCount: { get: ({ rowCount, columnCount }) => cellCount(rowCount * columnCount) },
    IsEntireRow: { get: ({ isEntireRow }) => isEntireRow },
    IsEntireColumn: { get: ({ isEntireColumn }) => isEntireColumn },
    Hyperlink: hyperlink(),
    RowHidden: hidden('allowFormatRows'),
    ColumnHidden: hidden('allowFormatColumns'),
  },
  children: {
    Format: (target) => rangeFormat.of(target),
    Worksheet: ({ workbook, sheet }) => worksheet.of({ workbook, sheet }),
    DataValidation: (target) => dataValidation.of(target),
    ConditionalFormats: (target) => conditionalFormats.of(target),
  },
  methods: {
    ...Object.fromEntries(steps),
    GetMergedAreasOrNullObject: mergedAreas,
    GetMergedAreas: (target, args) => required(mergedAreas(target), args),
    GetSpecialCellsOrNullObject: specialCells,
    GetSpecialCells: (target, args) => required(specialCells(target, args), args),
    Merge: merge,
    Unmerge: unmerge,
    Clear: clear,
    CopyFrom: copyFrom,
    Select: (target) => {
      target.requireSheet('Range.select');
      target.workbook.active = target.sheet.id;
      target.workbook.selection = target.area;
    },
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    _ValidateArraySize: ({ rowCount, columnCount }, args) => {
      if (args.whole(0) !== rowCount || args.whole(1) !== columnCount) throw wrongSize();
    },
  },
});

function required(object: ApiObject | null, args: Arguments): ApiObject {
  if (!object) throw new ApiFailure('ItemNotFound', args.location);
  return object;
}

function wrongSize(): ApiFailure {
  return new ApiFailure(
    'InvalidArgument',
    'Range.values',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Excel gives -1 above what a 32-bit number holds. */
function cellCount(cells: number): number {
  return cells > 2 ** 31 - 1 ? -1 : cells;
}

/** The first cell's link; setting it writes the text to display too. */
function hyperlink(): Scalar<RangeTarget> {
  const location = 'Range.hyperlink';
  return {
    get: ({ sheet, area }) => {
      const cell = sheet.cell(area.top, area.left);
      return cell?.link ? { ...cell.link, textToDisplay: String(cell.content ?? '') } : null;
    },
    set: (target, value) => {
      guardContents(target, location);
      if (value !== null && !isRecord(value)) throw new ApiFailure('InvalidArgument', location);
      const { sheet, area } = target;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = sheet.ensure(row, column);
          const { textToDisplay, ...link } = value ?? {};
          cell.link = value === null ? undefined : link;
          if (typeof textToDisplay === 'string') cell.content = textToDisplay;
          if (value === null) continue;
          // Excel shows a link in the look of its style "Hyperlink", and its target where the cell was empty.
          if (cell.content === null) cell.content = String(link['documentReference'] ?? link['address'] ?? '');
          cell.format = withLook(withLook(cell.format, 'fontColor', LINK_BLUE), 'underline', 'Single');
        }
      }
    },
  };
}

function hidden(kind: 'allowFormatRows' | 'allowFormatColumns'): Scalar<RangeTarget> {
  const rows = kind === 'allowFormatRows';
  const lines = ({ sheet, area }: RangeTarget) => {
    const set = rows ? sheet.hiddenRows : sheet.hiddenColumns;
    const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
    return { set, first, last };
  };
  return {
    get: (target) => {
      const { set, first, last } = lines(target);
      const shown = Array.from({ length: last - first + 1 }, (_, index) => set.has(first + index));
      return shown.every((one) => one === shown[0]) ? (shown[0] ?? false) : null;
    },
    set: (target, value) => {
      guardSheet(target.workbook, target.sheet, rows ? 'Range.rowHidden' : 'Range.columnHidden', kind);
      const { set, first, last } = lines(target);
      for (let line = first; line <= last; line += 1) {
        if (value === true) set.add(line);
        else set.delete(line);
      }
    },
  };
}
