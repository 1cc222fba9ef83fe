import type { PrintedRow, PrintedTable } from '../rule-sets/binh-dinh-2016/expected-tables';

/** A row of ours, with its unit's code. */
export interface ComparedRow extends Omit<PrintedRow, 'row' | 'name'> {
  readonly order: number;
}

/** Where a table of ours and the printed one disagree, in the manner of printed-errors.json. */
export interface Difference {
  readonly position: number;
  readonly unit: string;
  readonly field: string;
  readonly printed: unknown;
  readonly correct: unknown;
}

/**
 * All that differs, position by position of the printed table. Rows are matched by unit, so that the order inside a tie,
 * which the decision leaves to chance, does not count; row numbers are matched by position. A unit printed a second time
 * stands for one that is not printed at all.
 */
export function differencesFromPrint({ rows }: PrintedTable, ours: readonly ComparedRow[]): Difference[] {
  const printedUnits = rows.map(({ unit }) => unit);
  const notPrinted = ours.filter(({ unit }) => !printedUnits.includes(unit));
  const fields = ['points', 'percent', 'rank', 'earlierRank', 'level'] as const;
  return rows.flatMap((row, index): Difference[] => {
    const at = { position: index + 1, unit: row.unit };
    const again = printedUnits.indexOf(row.unit) < index;
    const mine = again ? notPrinted.shift() : ours.find(({ unit }) => unit === row.unit);
    const differences: Difference[] = fields
      .filter((field) => row[field] !== mine?.[field])
      .map((field) => ({ ...at, field, printed: row[field], correct: mine?.[field] }));
    if (mine?.unit !== row.unit) differences.push({ ...at, field: 'unit', printed: row.unit, correct: mine?.unit });
    const order = ours[index]?.order;
    if (row.row !== order) differences.push({ ...at, field: 'row', printed: row.row, correct: order });
    return differences;
  });
}

/** Units that share their points, best first: what an order means where ties stand in no order. */
export function tieBlocks(rows: readonly { readonly unit: string; readonly points: number }[]): string[] {
  const blocks: { points: number; units: string[] }[] = [];
  for (const { unit, points } of rows) {
    const last = blocks.at(-1);
    if (last?.points === points) last.units.push(unit);
    else blocks.push({ points, units: [unit] });
  }
  return blocks.map(({ points, units }) => `${points}: ${units.sort().join(' ')}`);
}
