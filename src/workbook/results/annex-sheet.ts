import type { ChartPlan } from '../../spreadsheet/chart';
import type { CellPlan, RowPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { ResultsContext } from './context';
import { annexPage } from './look/pages';
import type { SheetRows } from './look/sheet-rows';
import { prose, TAB_ANNEX } from './look/styles';
import { columnWidths } from './look/widths';
import { linkToResult, resultMark } from './own-sheet';

/** A sheet of the annex: what stands on paper, and where its table's heading is. */
export interface AnnexSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: SheetRows;
  /** True on the sheet that the annex begins with. */
  readonly first: boolean;
  /** The row that prints again on each page. */
  readonly headerRow?: number | undefined;
  readonly charts?: readonly ChartPlan[];
  /** Cells right of the paper, by row: for the screen only. */
  readonly beside?: ReadonlyMap<number, CellPlan['value']> | undefined;
}

/** A gap, and then the column that stays off the paper, in millimetres. */
const GAP = 6;
const BESIDE = 90;

/** Plans a sheet of the annex. Right of the print area stand the way back to `Mục lục` and, in a draft, the word for it. */
export function planAnnexSheet(context: ResultsContext, sheet: AnnexSheet): SheetPlan {
  const { rows } = sheet;
  const columns = rows.widths.length;
  const { headerRow } = sheet;
  return {
    mark: resultMark(sheet.key, context.runMark),
    name: sheet.name,
    position: 'last',
    visibility: 'visible',
    tabColour: TAB_ANNEX,
    columnWidths: columnWidths([...rows.widths, GAP, BESIDE]),
    rows: withColumnBeside(context, sheet),
    merges: rows.merges,
    showGridLines: false,
    print: annexPage({
      draft: context.isDraft ? context.texts.annex.frame.draft : undefined,
      blackAndWhite: context.settings.blackAndWhite,
      columns,
      rows: rows.rows.length,
      first: sheet.first,
      repeatRows: headerRow === undefined ? undefined : { first: headerRow, last: headerRow },
    }),
    validations: [],
    conditionalFormats: [],
    charts: sheet.charts ?? [],
  };
}

function withColumnBeside(context: ResultsContext, { rows, beside }: AnnexSheet): readonly RowPlan[] {
  const column = rows.widths.length + 2;
  const back: CellPlan = {
    column,
    value: context.texts.logs.contents.back,
    style: prose.link,
    link: linkToResult('contents'),
  };
  const draft: CellPlan = { column, value: context.texts.annex.frame.draft, style: prose.draft };
  return rows.rows.map((row, index) => {
    const own = index === 0 ? back : index === 1 && context.isDraft ? draft : undefined;
    const text = beside?.get(index + 1);
    const cell = own ?? (text === undefined ? undefined : { column, value: text, style: prose.aside });
    return cell ? { ...row, cells: [...row.cells, cell] } : row;
  });
}
