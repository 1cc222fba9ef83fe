/**
 * How wide a column of so many characters is: a digit of the default font each, and 5 pixels beside them
 * (ECMA-376 §18.3.1.13). The default font assumed is Times New Roman 12, whose digits are 8 pixels wide at 96 dpi; a
 * host that writes into a workbook with another default font has to convert from this one.
 */
const PIXELS_PER_CHARACTER = 8;
const PIXELS_BESIDE = 5;
const MM_PER_PIXEL = 25.4 / 96;

/** Millimetres on paper → a column's width in characters, to a hundredth. */
export function charactersOf(millimetres: number): number {
  const characters = (millimetres / MM_PER_PIXEL - PIXELS_BESIDE) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}

/** A column's width in characters → millimetres on paper. */
export function millimetresOf(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PIXELS_BESIDE) * MM_PER_PIXEL;
}
