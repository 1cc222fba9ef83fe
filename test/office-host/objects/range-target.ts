import {
  columnLetters,
  columnNumber,
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  type RangeAddress,
} from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import type { Arguments } from '../protocol/arguments';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** A rectangle of cells of one sheet: what a `Range` of the API stands for. */
export class RangeTarget {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly area: RangeAddress,
  ) {}

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get isEntireColumn(): boolean {
    return this.rowCount === LAST_ROW;
  }

  get isEntireRow(): boolean {
    return this.columnCount === LAST_COLUMN;
  }

  /** Another range of the same sheet, by Excel's own counting from 0. Throws `InvalidArgument` outside of the sheet. */
  at(row: number, column: number, rows: number, columns: number, location: string): RangeTarget {
    const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    const fits = rows >= 1 && columns >= 1 && row >= 0 && column >= 0;
    if (!fits || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new ApiFailure('InvalidArgument', location);
    return this.over(area);
  }

  over(area: RangeAddress): RangeTarget {
    return new RangeTarget(this.workbook, this.sheet, area);
  }

  /** Throws `ItemNotFound` where the sheet was deleted meanwhile. */
  requireSheet(location: string): void {
    if (!this.workbook.sheets.includes(this.sheet)) throw new ApiFailure('ItemNotFound', location);
  }
}

export const WHOLE_SHEET: RangeAddress = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** `Kết quả!A1:B2` quoted where Excel quotes, as `Range.address` gives it. */
export function addressOf({ sheet, area }: RangeTarget): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !parseRange(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${areaText(area)}`;
}

/** `A1:B2`, `A:B` or `1:3`. */
export function areaText(area: RangeAddress): string {
  const { top, left, bottom, right } = area;
  if (top === 1 && bottom === LAST_ROW) {
    if (left === 1 && right === LAST_COLUMN) return `1:${LAST_ROW}`;
    return `${columnLetters(left)}:${columnLetters(right)}`;
  }
  return left === 1 && right === LAST_COLUMN ? `${top}:${bottom}` : formatRange(area);
}

/** An address of a sheet's own cells, with or without the sheet's name. Undefined where the text is none. */
export function parseArea(text: string): RangeAddress | undefined {
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    const left = columnNumber(columns[1] ?? '');
    const right = columnNumber(columns[2] ?? '');
    return left && right ? { ...WHOLE_SHEET, left: Math.min(left, right), right: Math.max(left, right) } : undefined;
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]), bottom: Number(rows[2]) };
  return parseRange(address);
}

/** The sheet that an address names before its `!`; undefined where it names none. */
export function sheetNamed(workbook: Workbook, address: string): Sheet | undefined {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return undefined;
  const name = address.slice(0, bang).replace(/^=/, '');
  return workbook.findSheet(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
}

/** An argument that may be a range or an address on a sheet. Throws `InvalidArgument`. */
export function rangeArgument(args: Arguments, index: number, workbook: Workbook, sheet: Sheet): RangeTarget {
  const target = args.object(index)?.target;
  if (target instanceof RangeTarget) return target;
  const address = args.text(index);
  const area = parseArea(address);
  if (!area) throw args.invalid();
  const named = sheetNamed(workbook, address);
  if (!named && address.includes('!')) throw args.invalid();
  return new RangeTarget(workbook, named ?? sheet, area);
}
