import { charactersOf } from '../../column-width';

/** The text block of the annex: A4 less 30 mm left and 15 mm right leaves 165 mm, of which the tables use 163. */
export const ANNEX_WIDTH = 163;

/** Millimetres on paper → column widths in characters. */
export function columnWidths(millimetres: readonly number[]): readonly number[] {
  return millimetres.map(charactersOf);
}

/** The width of the columns `from` to `to`, both included and counted from 1, in millimetres. */
export function spanWidth(millimetres: readonly number[], from: number, to: number): number {
  return millimetres.slice(from - 1, to).reduce((sum, mm) => sum + mm, 0);
}
