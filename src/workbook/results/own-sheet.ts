import type { CellAddress } from '../../spreadsheet/address';
import { parseCell } from '../../spreadsheet/address';
import type { OwnSheetMark } from '../../spreadsheet/own-sheet-mark';
import { sheetNameKey } from '../../spreadsheet/placement';
import type { Plan } from '../../spreadsheet/plan';
import type { LinkTarget, SheetPlan, SheetReference } from '../../spreadsheet/sheet-plan';
import type { SheetId } from '../../spreadsheet/snapshot';
import type { Place } from '../finding';
import type { ResultsRequest, RunInfo } from './request';

/** The sheets that a run of `score` writes, and removes where it no longer makes them. */
export const RESULTS_FAMILY = 'results';
const SCHEMA = 1;

/** Excel refuses more links than 65,530 on one sheet; above this, a place stands there as text. */
export const MOST_LINKS = 65_000;

const FIRST_CELL: CellAddress = { row: 1, column: 1 };

/** The mark of a result sheet; its run is a short digest of rules and input, so that the same input leaves the same mark. */
export function resultMark(key: string, run: string): OwnSheetMark {
  return { family: RESULTS_FAMILY, key: key.replace(/[^\p{L}\p{N} ._-]/gu, '_'), schema: SCHEMA, run };
}

/** A Plan that replaces the result sheets, all of them, and touches nothing else. */
export function resultPlan(ownSheets: readonly SheetPlan[]): Plan {
  return { ownSheets, families: [RESULTS_FAMILY], edits: [] };
}

/** The digests of rules and input, cut to what tells runs apart. */
export function shortRun({ ruleSetDigest, inputDigest }: RunInfo): string {
  return `${ruleSetDigest.slice(0, 12)}-${inputDigest.slice(0, 12)}`;
}

/** A link to the top of another result sheet. */
export function linkToResult(key: string): LinkTarget {
  const { family, key: marked } = resultMark(key, 'run');
  return { sheet: { own: { family, key: marked } }, cell: FIRST_CELL };
}

/** Finds the sheet of the workbook that a place names; undefined where it is not there to link to. */
export type PlaceLinks = (place: Place) => LinkTarget | undefined;

/** Links into the workbook's own sheets by their names, as facts and findings give them. */
export function placeLinks({ outline }: Pick<ResultsRequest, 'outline'>): PlaceLinks {
  const ids = new Map<string, SheetId>(outline?.sheets.map(({ name, id }) => [sheetNameKey(name), id]));
  return ({ sheet, cell }) => {
    const id = ids.get(sheetNameKey(sheet));
    if (id === undefined) return undefined;
    const reference: SheetReference = { user: id };
    return { sheet: reference, cell: (cell === undefined ? undefined : parseCell(cell)) ?? FIRST_CELL };
  };
}
