import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../spreadsheet/address';

/**
 * Texts, quoted sheet names and bracketed parts, which are copied; then names and functions (anything of a word that no
 * reference is); then a reference to a cell (1, 2, 3, 4), to whole columns (5–8) or to whole rows (9–12).
 */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]',
    '(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(!\\\\])',
    '(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!\\\\$])',
    '(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})(?![\\p{L}\\p{N}_.])',
    '[\\p{L}\\p{N}_.\\\\?]+',
  ].join('|'),
  'gu',
);

/**
 * A shared formula as it reads in a cell that many rows and columns away from the one that carries it (ECMA-376
 * §18.3.1.40): relative references move along, absolute ones and all else stay. A reference that would leave the grid
 * wraps around its edge, as Excel's own does.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (dollar: string, text: string) => (dollar === '' ? String(wrapped(Number(text) + rows, LAST_ROW)) : text);
  const column = (dollar: string, text: string) =>
    dollar === '' ? columnLetters(wrapped((columnNumber(text) ?? 1) + columns, LAST_COLUMN)) : text;
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [d1 = '', cellColumn, d2 = '', cellRow, d3 = '', left, d4 = '', right, d5 = '', top, d6 = '', bottom] =
      groups;
    const isOnGrid =
      [cellColumn, left, right].every((letters) => letters === undefined || columnNumber(letters) !== undefined) &&
      [cellRow, top, bottom].every((digits) => digits === undefined || Number(digits) <= LAST_ROW);
    if (!isOnGrid) return piece;
    if (cellColumn !== undefined && cellRow !== undefined) return d1 + column(d1, cellColumn) + d2 + row(d2, cellRow);
    if (left !== undefined && right !== undefined) return `${d3}${column(d3, left)}:${d4}${column(d4, right)}`;
    if (top !== undefined && bottom !== undefined) return `${d5}${row(d5, top)}:${d6}${row(d6, bottom)}`;
    return piece;
  });
}

function wrapped(number: number, last: number): number {
  return ((((number - 1) % last) + last) % last) + 1;
}
