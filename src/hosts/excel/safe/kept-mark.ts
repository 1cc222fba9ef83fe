import type { OwnSheetMark } from '../../../spreadsheet/own-sheet-mark';

/** The family of kept copies: very hidden sheets that no host reads as data (DESIGN §5). */
export const KEPT_FAMILY = 'kept';

/** The mark of a sheet's kept copy; `generation` counts the runs that kept something. */
export function keptMark({ family, key }: OwnSheetMark, generation: number): OwnSheetMark {
  return { family: KEPT_FAMILY, key: `${family}.${key}`, schema: 1, run: String(generation) };
}

/** The generation of a kept copy; undefined for any other sheet. */
export function generationOf(mark: OwnSheetMark | undefined): number | undefined {
  return mark?.family === KEPT_FAMILY ? Number(mark.run) : undefined;
}
