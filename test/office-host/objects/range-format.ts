import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type Scalar } from '../protocol/api-object';
import { setLook, between, colorLook, look, oneOf, readFlag, readText } from './range-look';
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
    HorizontalAlignment: look('horizontal', 'RangeFormat.horizontalAlignment', oneOf(HORIZONTAL)),
    VerticalAlignment: look('vertical', 'RangeFormat.verticalAlignment', oneOf(VERTICAL)),
    WrapText: look('wrap', 'RangeFormat.wrapText', readFlag),
    IndentLevel: look('indent', 'RangeFormat.indentLevel', between(0, 250)),
    ShrinkToFit: look('shrink', 'RangeFormat.shrinkToFit', readFlag),
    TextOrientation: look('orientation', 'RangeFormat.textOrientation', between(-90, 180)),
    ReadingOrder: look('readingOrder', 'RangeFormat.readingOrder', oneOf(['Context', 'LeftToRight', 'RightToLeft'])),
    ColumnWidth: columnWidth(),
    RowHeight: rowHeight(),
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
