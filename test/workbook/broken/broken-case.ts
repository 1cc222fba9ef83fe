import type { Finding } from '../../../src/workbook/finding';
import type { TestSheet } from '../in-memory-workbook';
import type { goodWorkbook } from '../small-workbook';

export type Good = ReturnType<typeof goodWorkbook>;

/** The small good workbook with one thing broken, and the finding that must come of it. */
export interface BrokenCase {
  readonly what: string;
  /** Breaks the workbook in place, or gives the sheets that are left. */
  readonly spoil: (good: Good) => unknown;
  readonly code: Finding['code'];
  /** Sheet and cell, `P01 Sở Tài chính!E11`; empty where there is none to name. */
  readonly place: string;
  /** Words of the Vietnamese text. */
  readonly words: readonly string[];
  /** Codes that follow from it; none where it is the only finding. */
  readonly also?: readonly Finding['code'][];
}

export const without =
  (key: string) =>
  ({ sheets }: Good): TestSheet[] =>
    sheets.filter(({ mark }) => mark?.key !== key);

/** The form of Sở Tài chính, in which most things are broken. Its answers stand in column E, totals in F. */
export const first = ({ form }: Good): TestSheet => form('STC');
export const FIRST = 'P01 Sở Tài chính';

/** Writes into the answer of a criterion of the first form. */
export const answering =
  (code: string, value: Parameters<TestSheet['set']>[1]) =>
  (good: Good): TestSheet =>
    first(good).set(first(good).cross(code, 'Trả lời'), value);
