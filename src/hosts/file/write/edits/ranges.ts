import {
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  columnNumber,
  type RangeAddress,
} from '../../../../spreadsheet/address';

/** `A1:B3 D5 F:F` → its ranges (ST_Sqref, ECMA-376 §18.18.76); what cannot be read is left out. */
export function parseRanges(text: string): RangeAddress[] {
  return text.split(/\s+/).flatMap((piece) => parseRange(piece) ?? wholeLines(piece) ?? []);
}

/** The reverse. */
export function formatRanges(ranges: readonly RangeAddress[]): string {
  return ranges.map(formatRange).join(' ');
}

/** Whether a range holds a cell. */
export function holds({ top, left, bottom, right }: RangeAddress, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether two ranges share a cell. */
export function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is left of a range without the cells of another: none to four ranges, the one with the first cell first. */
export function without(range: RangeAddress, hole: RangeAddress): RangeAddress[] {
  if (!overlap(range, hole)) return [range];
  const { top, left, bottom, right } = range;
  const middleTop = Math.max(top, hole.top);
  const middleBottom = Math.min(bottom, hole.bottom);
  return [
    { top, left, bottom: hole.top - 1, right },
    { top: middleTop, left, bottom: middleBottom, right: hole.left - 1 },
    { top: middleTop, left: hole.right + 1, bottom: middleBottom, right },
    { top: hole.bottom + 1, left, bottom, right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** `A:C` or `2:5`, as some producers write whole columns and rows. */
function wholeLines(text: string): RangeAddress | undefined {
  const [first = '', last = first, ...more] = text.replaceAll('$', '').split(':');
  const left = columnNumber(first);
  const right = columnNumber(last);
  if (more.length > 0 || !text.includes(':')) return undefined;
  if (left !== undefined && right !== undefined) return { top: 1, left, bottom: LAST_ROW, right };
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return undefined;
  return { top: Number(first), left: 1, bottom: Number(last), right: LAST_COLUMN };
}
