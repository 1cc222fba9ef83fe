import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type Scalar } from '../protocol/api-object';
import { commonLook, setLook, between, colorLook, look, oneOf, readFlag, readText } from './range-look';
import { rangeBorders } from './range-borders';
import { guardSheet } from './guards';
import type { RangeTarget } from './range-target';

/** Points of a row and a column that nobody changed, for Calibri 11 (README). */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;
const WIDEST = 1_342;
const HIGHEST = 409.5;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

const fill = new ObjectType<RangeTarget>('RangeFill', {
  scalars: { Color: colorLook('fill', 'RangeFill.color', '#FFFFFF') },
  methods: { Clear: (range) => setLook(range, 'fill', null, 'RangeFill.clear') },
});

const font = new ObjectType<RangeTarget>('RangeFont', {
  scalars: {
    Name: look('fontName', 'RangeFont.name', readText),
    Size: look('fontSize', 'RangeFont.size', between(1, 409)),
    Color: colorLook('fontColor', 'RangeFont.color', '#000000'),
    Bold: look('bold', 'RangeFont.bold', readFlag),
    Italic: look('italic', 'RangeFont.italic', readFlag),
    Underline: look('underline', 'RangeFont.underline', oneOf(UNDERLINES)),
    Strikethrough: look('strikethrough', 'RangeFont.strikethrough', readFlag),
  },
});

const protection = new ObjectType<RangeTarget>('FormatProtection', {
  scalars: {
    Locked: look('locked', 'FormatProtection.locked', readFlag),
    FormulaHidden: look('formulaHidden', 'FormatProtection.formulaHidden', readFlag),
  },
});

/** `Range.format`. */
export const rangeFormat = new ObjectType<RangeTarget>('RangeFormat', {
  scalars: {
    HorizontalAlignment: alignment(),
    VerticalAlignment: look('vertical', 'RangeFormat.verticalAlignment', oneOf(VERTICAL)),
    WrapText: look('wrap', 'RangeFormat.wrapText', readFlag),
    IndentLevel: indent(),
    ShrinkToFit: look('shrink', 'RangeFormat.shrinkToFit', readFlag),
    TextOrientation: look('orientation', 'RangeFormat.textOrientation', between(-90, 180)),
    ReadingOrder: look('readingOrder', 'RangeFormat.readingOrder', oneOf(['Context', 'LeftToRight', 'RightToLeft'])),
    ColumnWidth: columnWidth(),
    RowHeight: rowHeight(),
    UseStandardHeight: {
      get: ({ sheet, area }) => !setLines(sheet.rowHeights, area.top, area.bottom).length,
      set: ({ sheet, area }, value) => {
        if (value === true)
          for (const row of setLines(sheet.rowHeights, area.top, area.bottom)) sheet.rowHeights.delete(row);
      },
    },
    UseStandardWidth: {
      get: ({ sheet, area }) => !setLines(sheet.columnWidths, area.left, area.right).length,
      set: ({ sheet, area }, value) => {
        if (value !== true) return;
        for (const column of setLines(sheet.columnWidths, area.left, area.right)) sheet.columnWidths.delete(column);
      },
    },
  },
  children: {
    Fill: (range) => fill.of(range),
    Font: (range) => font.of(range),
    Borders: (range) => rangeBorders.of(range),
    Protection: (range) => protection.of(range),
  },
  methods: {
    // Excel measures text; we have no fonts. Rows become automatic again, columns stay as they are.
    AutofitRows: ({ sheet, area }) => {
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      }
    },
    AutofitColumns: () => undefined,
  },
});

/** Another alignment than left, right and distributed takes the indent away. */
function alignment(): Scalar<RangeTarget> {
  const plain = look('horizontal', 'RangeFormat.horizontalAlignment', oneOf(HORIZONTAL));
  return {
    get: plain.get,
    set: (range, value) => {
      plain.set?.(range, value);
      const keeps = ['Left', 'Right', 'Distributed'].some((one) => one.toLowerCase() === String(value).toLowerCase());
      if (!keeps && commonLook(range, 'indent') !== 0) setLook(range, 'indent', 0, 'RangeFormat.indentLevel');
    },
  };
}

/** A cell that is aligned by its value becomes left-aligned with its indent. */
function indent(): Scalar<RangeTarget> {
  const plain = look('indent', 'RangeFormat.indentLevel', between(0, 250));
  return {
    get: plain.get,
    set: (range, value) => {
      plain.set?.(range, value);
      if (value !== 0 && commonLook(range, 'horizontal') === 'General') {
        setLook(range, 'horizontal', 'Left', 'RangeFormat.horizontalAlignment');
      }
    },
  };
}

function setLines(sizes: ReadonlyMap<number, number>, first: number, last: number): number[] {
  return [...sizes.keys()].filter((line) => line >= first && line <= last);
}

/** Points. Excel keeps whole pixels, so what is read back is the nearest multiple of 0.75. */
function columnWidth(): Scalar<RangeTarget> {
  const location = 'RangeFormat.columnWidth';
  return {
    get: ({ sheet, area }) => {
      const first = sheet.columnWidths.get(area.left) ?? STANDARD_WIDTH;
      const last = Math.min(area.right, area.left + 1000);
      for (let column = area.left; column <= last; column += 1) {
        if ((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) !== first) return null;
      }
      return first;
    },
    set: ({ workbook, sheet, area }, value) => {
      guardSheet(workbook, sheet, location, 'allowFormatColumns');
      if (typeof value !== 'number' || value < 0 || value > WIDEST) throw new ApiFailure('InvalidArgument', location);
      for (let column = area.left; column <= area.right; column += 1) {
        sheet.columnWidths.set(column, wholePixels(value));
      }
    },
  };
}

function rowHeight(): Scalar<RangeTarget> {
  const location = 'RangeFormat.rowHeight';
  return {
    get: ({ sheet, area }) => {
      const first = sheet.rowHeights.get(area.top) ?? STANDARD_HEIGHT;
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 5000); row += 1) {
        if ((sheet.rowHeights.get(row) ?? STANDARD_HEIGHT) !== first) return null;
      }
      return first;
    },
    set: ({ workbook, sheet, area }, value) => {
      guardSheet(workbook, sheet, location, 'allowFormatRows');
      if (typeof value !== 'number' || value < 0 || value > HIGHEST) throw new ApiFailure('InvalidArgument', location);
      for (let row = area.top; row <= area.bottom; row += 1) sheet.rowHeights.set(row, wholePixels(value));
    },
  };
}

function wholePixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}
