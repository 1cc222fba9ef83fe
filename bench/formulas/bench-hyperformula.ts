import { HyperFormula, type CellValue, type RawCellContent } from 'hyperformula';
import { demandSame, tableResults, type Results } from '../engine/same-result';
import type { EngineTime } from '../engine/bench-engine';
import { race, timeOf } from '../measure';
import type { Line } from '../report';
import type { ClassSheet, SheetCell } from './class-sheet';

/**
 * The engine's job as formulas in HyperFormula. It has no RANK, so ranks are counted (COUNTIF), which takes most of its
 * time: hence a line without them, and one run only with them.
 */
export function benchHyperFormula(sheets: readonly ClassSheet[], engine: EngineTime): Line[] {
  const { time: built, result: workbook } = timeOf(() => build(sheets.map(contentOf)));
  demandSame('HyperFormula', resultsOf(workbook, sheets), engine.results);

  // Every unit gets the answers of the unit before it, so that everything has to be calculated anew.
  const answers = sheets.map(({ rows }) => rows.map((row) => row.filter((cell) => !isFormula(cell)).map(rawOf)));
  const turned = answers.map((rows) => [...rows.slice(-1), ...rows.slice(0, -1)]);
  const retype = (all: readonly RawCellContent[][][]) =>
    workbook.batch(() => all.forEach((rows, sheet) => workbook.setCellContents({ sheet, row: 0, col: 0 }, rows)));
  const { time: retyped } = timeOf(() => retype(turned));
  workbook.destroy();

  const unranked = sheets.map((sheet) => contentOf(sheet).map((row) => row.slice(0, sheet.rankColumns[0])));
  const { without } = race({ without: () => build(unranked).destroy() }, { warmUps: 0, runs: 3 });
  const line = (what: string, time: number, note = ''): Line => ({
    ...{ what: `HyperFormula: ${what}`, time, ratio: time / engine.time, against: 'engine', note },
  });
  return [
    line('formulas read and calculated', built, 'one run'),
    line('the same without ranks', without),
    line('all answers changed, calculated anew', retyped, 'one run'),
  ];
}

function build(sheets: readonly RawCellContent[][][]): HyperFormula {
  const named = Object.fromEntries(sheets.map((rows, index) => [`Sheet${index}`, rows]));
  return HyperFormula.buildFromSheets(named, { licenseKey: 'gpl-v3' });
}

function contentOf({ rows }: ClassSheet): RawCellContent[][] {
  return rows.map((row) => row.map(rawOf));
}

function rawOf(cell: SheetCell): RawCellContent {
  return isFormula(cell) ? `=${cell.formula}` : cell;
}

function isFormula(cell: SheetCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}

function resultsOf(workbook: HyperFormula, sheets: readonly ClassSheet[]): Results {
  const all = sheets.flatMap(({ class: name, scopes, units, totalColumns, rankColumns }, sheet) => {
    const values = workbook.getSheetValues(sheet);
    const at = (unit: number, column: number | undefined): CellValue => values[unit]?.[column ?? -1] ?? null;
    return [
      ...tableResults(name, scopes, units, (unit, scope) => {
        const points = at(unit, totalColumns[scope]);
        const rank = at(unit, rankColumns[scope]);
        return typeof points === 'number' && typeof rank === 'number' ? { points, rank } : undefined;
      }),
    ];
  });
  return new Map(all);
}
