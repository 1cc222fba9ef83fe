import type { RuleSet } from '../../../engine/rule-set/schema';
import type { CellValue } from '../../../spreadsheet/cell';
import type { CellPlan, RowPlan, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { look, workingPrint } from '../../look';
import { inputSheetPlan } from '../../sheet-layout';
import type { Column, ColumnContent, Entry, Table } from './table';
import { ruleSetTables, type RuleSetTableKey } from './tables';
import { toEntries } from './to-entries';

/** The name under which the sheet is made; it is recognised by content. */
export const RULE_SET_SHEET = 'Bộ tiêu chí';

/** Rows left empty in each table for what a province adds. */
const SPARE_ROWS = 2;

const columnWidths = [18, 14, 60, 12, 24, 14, 12, 18, 40, 40, 14, 14, 16, 14, 22, 20, 14, 14, 18, 40];

/** Lays the rule set out as the sheet `Bộ tiêu chí`; `readRuleSetSheet` reads the same rule set back. */
export function planRuleSetSheet(ruleSet: RuleSet): SheetPlan {
  const entries = toEntries(ruleSet);
  const tables = Object.entries(ruleSetTables(ruleSet.classes)) as [RuleSetTableKey, Table][];
  const rows: RowPlan[] = [
    { cells: [{ column: 1, value: `Bộ tiêu chí: ${ruleSet.title}`, style: look.title }] },
    { cells: [{ column: 1, value: guide, style: look.hint }] },
    ...tables.flatMap(([key, table], index) => tableRows(index + 1, table, entries[key])),
  ];
  return inputSheetPlan('rule-set', { name: RULE_SET_SHEET, columnWidths, rows, print: workingPrint() });
}

const guide =
  'Ô nền vàng nhạt là nội dung của quy định, sửa được. Có thể chèn thêm dòng, đổi độ rộng cột; giữ nguyên tên bảng và tên cột.';

function tableRows(position: number, table: Table, entries: readonly Entry[]): RowPlan[] {
  const placed = placedColumns(table);
  const spare: Entry[] = Array.from({ length: SPARE_ROWS }, () => ({}));
  return [
    { cells: [] },
    {
      cells: [
        { column: 1, value: `${position}. ${table.title}`, style: look.fact },
        { column: 3, value: table.hint, style: look.hint },
      ],
    },
    { cells: placed.map(({ at, heading }) => ({ column: at, value: heading, style: look.heading })) },
    ...[...entries, ...spare].map((entry) => ({
      cells: placed.map(({ at, key, content }) => entryCell(at, content, entry[key] ?? null)),
    })),
  ];
}

/** Columns with the place that each has on the sheet: its own, or the one after its neighbour. */
function placedColumns({ columns }: Table): readonly (Column & { readonly at: number })[] {
  let next = 1;
  return columns.map((column) => {
    const at = column.at ?? next;
    next = at + 1;
    return { ...column, at };
  });
}

function entryCell(column: number, content: ColumnContent, value: CellValue): CellPlan {
  return { column, value, style: content === 'number' ? look.fillNumber : look.fillText };
}
