import type { SheetPlan } from '../../../spreadsheet/sheet-plan';

/** What a sheet has beside its cells. It is noted with each run, since a kept copy cannot give all of it back. */
export interface SheetFrame extends Pick<
  SheetPlan,
  'columnWidths' | 'showGridLines' | 'charts' | 'freezeAt' | 'tabColour' | 'print' | 'protect'
> {
  /** Points, by row, where they are fixed. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** Rows that Excel fits to their text. */
  readonly fitted: readonly (readonly [row: number, fitted: true])[];
}

/** A plan's frame; the rows' heights are known once its rows were drawn. */
export function frameOf(plan: SheetPlan, { heights, fitted }: Pick<SheetFrame, 'heights' | 'fitted'>): SheetFrame {
  const { columnWidths, showGridLines, charts, freezeAt, tabColour, print, protect } = plan;
  return {
    ...{ columnWidths, showGridLines, charts, heights, fitted },
    ...(freezeAt && { freezeAt }),
    ...(tabColour !== undefined && { tabColour }),
    ...(print && { print }),
    ...(protect && { protect }),
  };
}
