/** A cell's place on its sheet; row and column count from 1, as Excel shows them. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits (ECMA-376 and Excel's own specification page). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `3` → `C`. Throws `RangeError` outside 1–16384. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) throw new RangeError(`column ${column}`);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C` → `3`; undefined where the letters name no column of Excel. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column : undefined;
}

/** `{ row: 14, column: 4 }` → `D14`. */
export function formatCell({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

/** `D14` or `$D$14` → an address; undefined where the text is none. */
export function parseCell(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column === undefined || row > LAST_ROW ? undefined : { row, column };
}

/** `A1:C3`, or `A1` where the range is one cell. */
export function formatRange({ top, left, bottom, right }: RangeAddress): string {
  const first = formatCell({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, column: right })}`;
}

/** The same with dollar signs, as names and charts write it: `$A$1:$C$3`. */
export function formatAbsoluteRange({ top, left, bottom, right }: RangeAddress): string {
  const first = `$${columnLetters(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom}`;
}

/** `A1:C3`, `C3:A1` or `B2` → a range with its edges in order; undefined where the text is none. */
export function parseRange(text: string): RangeAddress | undefined {
  const [first, second = first, ...more] = text.split(':');
  const a = parseCell(first ?? '');
  const b = parseCell(second ?? '');
  if (!a || !b || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A sheet's name as a formula writes it, always quoted: `'Bảng 1'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
