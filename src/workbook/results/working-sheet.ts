import type { PrintSetup } from '../../spreadsheet/print-setup';
import type { RowPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { RangeAddress } from '../../spreadsheet/address';
import type { ResultsContext } from './context';
import { workingPage } from './look/pages';
import { TAB_WORKING } from './look/styles';
import { columnWidths } from './look/widths';
import { resultMark } from './own-sheet';

/** A sheet for those who work with the result: points, findings, logs. */
export interface WorkingSheet {
  readonly key: string;
  readonly name: string;
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly rows: Iterable<RowPlan>;
  readonly rowCount: number;
  readonly merges?: readonly RangeAddress[];
  readonly orientation: PrintSetup['orientation'];
  /** The row of the heads: it prints on each page, and stays while the rows below it scroll. */
  readonly headerRow?: number;
  readonly breaksAfterRows?: readonly number[];
}

/** Plans a working sheet: grey tab, its own page numbers, as wide as one page. */
export function planWorkingSheet(
  context: Pick<ResultsContext, 'texts' | 'isDraft' | 'settings' | 'runMark'>,
  sheet: WorkingSheet,
): SheetPlan {
  const { headerRow } = sheet;
  return {
    mark: resultMark(sheet.key, context.runMark),
    name: sheet.name,
    position: 'last',
    visibility: 'visible',
    tabColour: TAB_WORKING,
    columnWidths: columnWidths(sheet.widths),
    rows: sheet.rows,
    merges: sheet.merges ?? [],
    ...(headerRow === undefined ? {} : { freezeAt: { row: headerRow + 1, column: 1 } }),
    showGridLines: false,
    print: workingPage({
      draft: context.isDraft ? context.texts.annex.frame.draft : undefined,
      blackAndWhite: context.settings.blackAndWhite,
      columns: sheet.widths.length,
      rows: sheet.rowCount,
      orientation: sheet.orientation,
      repeatRows: headerRow === undefined ? undefined : { first: headerRow, last: headerRow },
      breaksAfterRows: sheet.breaksAfterRows,
    }),
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}
