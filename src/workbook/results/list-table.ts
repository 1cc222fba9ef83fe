import type { CriterionFact } from '../../engine/facts';
import { decisiveRound } from '../../engine/facts';
import type { ListTable } from '../../engine/rule-set/tables';
import type { ReportItem } from '../../engine/rule-set/criterion';
import type { Unit } from '../../engine/scoring-input';
import { formatRoman } from '../../locales/vi/numbers';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { AnnexPart } from './annex-part';
import { planAnnexSheet } from './annex-sheet';
import { proseName, type ResultsContext } from './context';
import { addFrame } from './frame';
import { listLeadIn } from './list-lead-in';
import { SheetRows } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { ANNEX_WIDTH } from './look/widths';
import { addNotes } from './notes';

const ORDER_WIDTH = 12;
/** Every column of the list but its first, which takes what is left. */
const OTHER_WIDTH = 40;

/** What one unit listed. */
export interface UnitList {
  readonly unit: Unit;
  readonly entries: readonly Readonly<Record<string, string>>[];
}

/**
 * A printed list of the annex, `Bảng 2.3b`: nobody is ranked; under each unit, with a Roman numeral, its entries count
 * from 1 again.
 */
export function planListTable(context: ResultsContext, part: AnnexPart<ListTable>, item: ReportItem): SheetPlan {
  const { table, first, titled } = part;
  const { annex } = context.texts;
  const others = item.columns.length - 1;
  const rows = new SheetRows([
    ORDER_WIDTH,
    ANNEX_WIDTH - ORDER_WIDTH - others * OTHER_WIDTH,
    ...item.columns.slice(1).map(() => OTHER_WIDTH),
  ]);
  if (first) addFrame(rows, context.settings, annex);
  if (titled) rows.addText(table.title, prose.tableTitle);
  if (table.subtitle !== undefined) rows.addText(table.subtitle, prose.subtitle);
  const lists = unitLists(context, item, table.class);
  const headerRow = lists.length > 0 ? addList(rows, context, { table, item, lists }) : undefined;
  addNotes(rows, annex, [
    ...(lists.length === 0 ? [annex.list.nobody] : []),
    ...(context.isDraft ? [annex.notes.draft] : []),
  ]);
  const name = annex.sheets.table(table.number);
  return planAnnexSheet(context, { key: `table.${table.number}`, name, rows, first, headerRow });
}

/** Adds the sentence and the list; the row of the heads. */
function addList(
  rows: SheetRows,
  context: ResultsContext,
  { table, item, lists }: { table: ListTable; item: ReportItem; lists: readonly UnitList[] },
): number {
  if (table.leadIn !== undefined) rows.addText(listLeadIn(context, table, lists), prose.paragraph);
  const headerRow = rows.next;
  const heads = [context.texts.annex.table.order, ...item.columns.map(({ label }) => label)];
  rows.addCells(heads.map((value) => ({ value, style: cells.header })));
  for (const [index, { unit, entries }] of lists.entries()) {
    rows.addCells([
      { value: formatRoman(index + 1), style: cells.boldCentredText },
      { value: proseName(unit), style: cells.indentedBoldText },
      ...item.columns.slice(1).map(() => ({ value: null, style: cells.indentedText })),
    ]);
    for (const [entryIndex, entry] of entries.entries()) {
      rows.addCells([
        { value: entryIndex + 1, style: cells.ordinal },
        ...item.columns.map(({ code }) => ({ value: entry[code] ?? null, style: cells.indentedText })),
      ]);
    }
  }
  return headerRow;
}

/** The units of the class that listed anything, in the order of `Danh sách đơn vị`. */
function unitLists({ assessment, declarations }: ResultsContext, item: ReportItem, classCode: string): UnitList[] {
  const listed = new Map(
    declarations.map(({ unit, reportItems }) => [unit, reportItems?.find(({ criterion }) => criterion === item.code)]),
  );
  return assessment.units
    .filter(({ unit, status }) => unit.class === classCode && status.code !== 'not-assessed')
    .map(({ unit }) => ({ unit, entries: entriesOf(listed.get(unit.code)) }))
    .filter(({ entries }) => entries.length > 0);
}

function entriesOf(fact: CriterionFact | undefined): UnitList['entries'] {
  const answer = fact && decisiveRound(fact)?.answer;
  return answer?.shape === 'list' ? answer.entries : [];
}
