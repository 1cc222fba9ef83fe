import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { CellAddress } from '../../../spreadsheet/address';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { findHeadings, headingRules, meaningOf } from '../../headings';
import type { Questionnaire } from '../../questions';
import { cellCode } from '../../sheet-reading';
import { askedRounds, partSpecs, type AnswerPart, type AskedRound } from '../declaration/answer-parts';
import { unitCodes, unitNames } from '../units/units-layout';

export type UnitColumn = 'unitCode' | 'unitName';

/** Headings of the columns that say whose row it is. */
export const perUnitHeadings = headingRules<UnitColumn>(
  [
    {
      key: 'unitCode',
      spellings: ['Mã', en.units.headings.code, vi.header.unitCode, en.header.unitCode, ...unitCodes],
    },
    { key: 'unitName', spellings: [vi.header.unitName, en.header.unitName, ...unitNames] },
  ],
  [['unitName', 'unitCode']],
);

/** How far from the units' headings the criteria's codes and the parts' headings may stand. */
const NEAR = 4;
/** So many codes in a row are no chance. */
const ENOUGH_CODES = 3;

/** The columns of the matrix: whose row it is, and which column holds which part of which criterion. */
export interface MatrixColumns {
  readonly units: ReadonlyMap<UnitColumn, number>;
  /** By criterion, then by part. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<AnswerPart, number>>;
  /** The rounds that have a column for any criterion. */
  readonly rounds: readonly AskedRound[];
  /** Codes above columns that the rule set does not have, and second columns for what already has one. */
  readonly unknown: readonly { readonly code: string; readonly name: string; readonly at: CellAddress }[];
  readonly twice: readonly { readonly criterion: string; readonly at: CellAddress; readonly other: CellAddress }[];
  readonly firstRow: number;
  readonly headingRow: number;
}

/**
 * Finds the matrix's columns: near the headings of the units a row of criterion codes, each above its columns, and below
 * it the headings of the parts; without those each column is a declared answer. Undefined where there is none.
 */
export function findMatrixColumns(cells: CellGrid, questionnaire: Questionnaire): MatrixColumns | undefined {
  const headings = findHeadings(cells, perUnitHeadings);
  if (!headings) return undefined;
  const near = [...cells.keys()].filter((row) => Math.abs(row - headings.row) <= NEAR).sort((a, b) => a - b);
  const knownCodes = (row: number) =>
    codesOf(cells, row).filter(({ code }) => questionnaire.criterion(code) !== undefined).length;
  const codeRow = near.reduce<number | undefined>(
    (best, row) => (knownCodes(row) > (best === undefined ? 0 : knownCodes(best)) ? row : best),
    undefined,
  );
  if (codeRow === undefined || knownCodes(codeRow) < ENOUGH_CODES) return undefined;
  const keys = headingRules(partSpecs(questionnaire.widestQuestion), []).keys;
  const partsOf = (row: number) =>
    [...(cells.get(row) ?? [])].flatMap(([column, cell]): [number, AnswerPart][] => {
      const part = meaningOf(cell, keys);
      return part === undefined ? [] : [[column, part]];
    });
  const partRow = near.find((row) => row > codeRow && partsOf(row).length >= ENOUGH_CODES);
  const unitColumns = new Set(headings.columns.values());
  const columns = {
    units: headings.columns,
    headingRow: Math.min(headings.row, codeRow),
    firstRow: Math.max(headings.row, codeRow, partRow ?? 0) + 1,
  };
  const codes = codesOf(cells, codeRow).filter(({ column }) => !unitColumns.has(column));
  const entries =
    partRow === undefined ? codes.map(({ column }): [number, AnswerPart] => [column, 'declared.0']) : partsOf(partRow);
  const rounds = askedRounds(
    entries.map(([, part]) => part),
    questionnaire.widestQuestion,
  );
  return { ...columns, rounds, ...assign(entries, codes, codeRow, cells, questionnaire) };
}

interface Code {
  readonly column: number;
  readonly code: string;
}

/** Gives each part's column to the criterion whose code stands above it, or nearest to the left (a merged cell). */
function assign(
  entries: readonly [number, AnswerPart][],
  codes: readonly Code[],
  codeRow: number,
  cells: CellGrid,
  questionnaire: Questionnaire,
): Pick<MatrixColumns, 'answers' | 'unknown' | 'twice'> {
  const answers = new Map<string, Map<AnswerPart, number>>();
  const unknown = new Map<number, { code: string; name: string; at: CellAddress }>();
  const twice: { criterion: string; at: CellAddress; other: CellAddress }[] = [];
  for (const [column, part] of entries) {
    const above = codes.findLast((code) => code.column <= column);
    if (!above) continue;
    const criterion = questionnaire.criterion(above.code)?.code;
    const at = { row: codeRow, column: above.column };
    if (criterion === undefined) {
      const name = cells.get(codeRow + 1)?.get(above.column)?.value;
      unknown.set(above.column, { code: above.code, name: typeof name === 'string' ? name : '', at });
      continue;
    }
    const parts = answers.get(criterion) ?? new Map<AnswerPart, number>();
    const before = parts.get(part);
    if (before === undefined) answers.set(criterion, parts.set(part, column));
    else if (!twice.some((entry) => entry.at.column === above.column)) {
      twice.push({ criterion, at, other: { row: codeRow, column: before } });
    }
  }
  return { answers, unknown: [...unknown.values()], twice };
}

/** Cells of a row that mean to be codes: no blanks in them, and a digit. */
function codesOf(cells: CellGrid, row: number): Code[] {
  return [...(cells.get(row) ?? [])]
    .map(([column, cell]) => ({ column, code: cellCode(cell) }))
    .filter(({ code }) => /^(?=.*\d)\S{1,20}$/u.test(code))
    .sort((a, b) => a.column - b.column);
}
