import { newWorkbookFile, openWorkbookFile } from '../../src/hosts/file/workbook-file';
import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';
import type { CellGrid } from '../../src/spreadsheet/snapshot';
import type { CellStyle } from '../../src/spreadsheet/style';
import { tableResults, type Results } from '../engine/same-result';
import type { ClassSheet, SheetCell } from './class-sheet';

const STYLE: CellStyle = { font: { name: 'Times New Roman', size: 12 } };

/** The sheets as an .xlsx file without any calculated result; or with 0 in the place of every formula. */
export async function classWorkbook(sheets: readonly ClassSheet[], withFormulas: boolean): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const ownSheets = sheets.map((sheet) => sheetPlan(sheet, withFormulas));
  await file.writer.apply({ ownSheets, families: [], edits: [] }, {});
  return file.bytes();
}

function sheetPlan({ class: name, rows }: ClassSheet, withFormulas: boolean): SheetPlan {
  const planned = (cell: SheetCell, index: number) => {
    const place = { column: index + 1, style: STYLE };
    if (typeof cell !== 'object' || cell === null) return { ...place, value: cell };
    return withFormulas ? { ...place, value: null, formula: cell.formula } : { ...place, value: 0 };
  };
  return {
    mark: { family: 'bench', key: name, schema: 1, run: 'bench' },
    name,
    position: 'last',
    visibility: 'visible',
    columnWidths: [],
    rows: rows.map((cells) => ({ cells: cells.map(planned) })),
    merges: [],
    showGridLines: true,
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** What a calculated workbook says. */
export async function workbookResults(bytes: Uint8Array, sheets: readonly ClassSheet[]): Promise<Results> {
  const { reader } = openWorkbookFile(bytes);
  const { sheets: outlines } = await reader.outline();
  const grids = new Map<string, CellGrid>();
  for await (const { name, cells } of reader.read(outlines.map(({ id }) => id))) grids.set(name, cells);
  const results = sheets.flatMap(({ class: name, scopes, units, totalColumns, rankColumns }) => {
    const numberAt = (unit: number, column = -1) =>
      grids
        .get(name)
        ?.get(unit + 1)
        ?.get(column + 1)?.value;
    return [
      ...tableResults(name, scopes, units, (unit, scope) => {
        const points = numberAt(unit, totalColumns[scope]);
        const rank = numberAt(unit, rankColumns[scope]);
        return typeof points === 'number' && typeof rank === 'number' ? { points, rank } : undefined;
      }),
    ];
  });
  return new Map(results);
}
