import { ApiFailure } from '../protocol/api-failure';
import type { Scalar } from '../protocol/api-object';
import { withLook, type CellFormat, type FormatKey } from '../model/cell-format';
import { readColor } from '../model/colors';
import { guardSheet } from './guards';
import { MOST_CELLS_READ } from './range-grid';
import type { RangeTarget } from './range-target';

/** Changes one property of the look of every cell of a range; whole columns and rows keep it for cells yet to come. */
export function setLook<K extends FormatKey>(range: RangeTarget, key: K, value: CellFormat[K], location: string): void {
  guardSheet(range.workbook, range.sheet, location, 'allowFormatCells');
  const { sheet, area } = range;
  if (range.isEntireColumn || range.isEntireRow) {
    if (range.isEntireColumn && range.isEntireRow) sheet.plainFormat = withLook(sheet.plainFormat, key, value);
    else if (range.isEntireColumn) {
      for (let column = area.left; column <= area.right; column += 1) {
        const before = sheet.columnFormats.get(column) ?? sheet.plainFormat;
        sheet.columnFormats.set(column, withLook(before, key, value));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        sheet.rowFormats.set(row, withLook(sheet.rowFormats.get(row) ?? sheet.plainFormat, key, value));
      }
    }
    for (const { cell } of sheet.cellsIn(area)) cell.format = withLook(cell.format, key, value);
    return;
  }
  if (range.rowCount * range.columnCount > MOST_CELLS_READ) throw new ApiFailure('RangeExceedsLimit', location);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.ensure(row, column);
      cell.format = withLook(cell.format, key, value);
    }
  }
}

/** The property where all cells of the range agree; undefined where they differ. */
export function commonLook<K extends FormatKey>(range: RangeTarget, key: K): CellFormat[K] | undefined {
  const { sheet, area } = range;
  const first = sheet.formatAt(area.top, area.left)[key];
  const same = (other: CellFormat[K]) => other === first || JSON.stringify(other) === JSON.stringify(first);
  if (range.rowCount * range.columnCount > MOST_CELLS_READ) {
    const cells = [...sheet.cellsIn(area)];
    return cells.every(({ cell }) => same(cell.format[key])) ? first : undefined;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!same(sheet.formatAt(row, column)[key])) return undefined;
    }
  }
  return first;
}

/** A property that reads null where the cells differ. */
export function look<K extends FormatKey>(
  key: K,
  location: string,
  read: (value: unknown) => CellFormat[K] | undefined,
): Scalar<RangeTarget> {
  return {
    get: (range) => commonLook(range, key) ?? null,
    set: (range, value) => {
      const accepted = read(value);
      if (accepted === undefined) throw new ApiFailure('InvalidArgument', location);
      setLook(range, key, accepted, location);
    },
  };
}

export function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of Excel's words, given in any letter case, as Excel gives it back. */
export function oneOf(words: readonly string[]): (value: unknown) => string | undefined {
  return (value) =>
    typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
}

/** A number within limits, both included. */
export function between(least: number, most: number): (value: unknown) => number | undefined {
  return (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined);
}

/** A colour that reads '' where the cells differ. */
export function colorLook(key: 'fontColor' | 'fill', location: string, none: string): Scalar<RangeTarget> {
  return {
    get: (range) => {
      const value = commonLook(range, key);
      return value === undefined ? '' : (value ?? none);
    },
    set: (range, value) => {
      const color = readColor(value);
      if (color === undefined) throw new ApiFailure('InvalidArgument', location);
      setLook(range, key, color, location);
    },
  };
}
