/**
 * How wide a column of so many characters is: a digit of the default font each, and 5 pixels beside them
 * (ECMA-376 §18.3.1.13). The default font assumed is Times New Roman 12, whose digits are 8 pixels wide at 96 dpi; a
 * host that writes into a workbook with another default font has to convert from this one.
 */
const PIXELS_PER_CHARACTER = 8;
const PIXELS_BESIDE = 5;
const MM_PER_PIXEL = 25.4 / 96;

/** The text block of the annex: A4 less 30 mm left and 15 mm right leaves 165 mm, of which the tables use 163. */
export const ANNEX_WIDTH = 163;

/** Millimetres on paper → column widths in characters, to a hundredth. */
export function columnWidths(millimetres: readonly number[]): readonly number[] {
  return millimetres.map((mm) => {
    const characters = (mm / MM_PER_PIXEL - PIXELS_BESIDE) / PIXELS_PER_CHARACTER;
    return Math.max(0, Math.round(characters * 100) / 100);
  });
}

/** The width of the columns `from` to `to`, both included and counted from 1, in millimetres. */
export function spanWidth(millimetres: readonly number[], from: number, to: number): number {
  return millimetres.slice(from - 1, to).reduce((sum, mm) => sum + mm, 0);
}
