import { expectedTables, printedErrors, printedTables, type PrintedRow, type PrintedTable } from './expected-tables';

/** Dense ranks of points that stand best first: 1, 1, 2. */
function denseRanks(rows: readonly PrintedRow[]): number[] {
  return rows.map(({ points }) => new Set(rows.map((row) => row.points).filter((other) => other > points)).size + 1);
}

/** Hundredths of a percent, rounded half up, in whole numbers. */
function hundredths(points: number, maximum: number): number {
  return Math.floor((points * 20_000 + maximum) / (2 * maximum));
}

function levelOf(points: number, maximum: number): string {
  if (points * 100 >= maximum * 80) return 'tot';
  return points * 100 >= maximum * 60 ? 'kha' : 'trung-binh';
}

const names = (tables: readonly PrintedTable[]) => tables.map((table) => [table.number, table] as const);

describe('the printed tables of Decision 305/QĐ-UBND', () => {
  test('are fifteen', () => {
    expect(printedTables.map(({ number }) => number).join(' ')).toBe(
      '1 1.1 1.2 1.3a 1.3b 1.4 1.5 1.6 2 2.1 2.2 2.3a 2.4 2.5 2.6',
    );
  });

  test.each(names(expectedTables))('table %s, corrected, follows its own numbers', (_, { rows, maximum }) => {
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_row, index) => index + 1));
    expect(rows.map(({ rank }) => rank)).toEqual(denseRanks(rows));
    expect(rows.map(({ percent }) => Math.round(percent * 100))).toEqual(
      rows.map(({ points }) => hundredths(points, maximum)),
    );
    expect(rows.map(({ level }) => level)).toEqual(rows.map(({ points }) => levelOf(points, maximum)));
  });

  test.each([
    ['so', undefined, 17],
    ['so', '3.2', 17],
    ['so', '1', 19],
    ['huyen', undefined, 11],
    ['huyen', '5', 11],
  ])('every table of class %s and group %s, corrected, holds %i different units', (unitClass, group, count) => {
    const table = expectedTables.find((each) => each.class === unitClass && each.group === group);
    expect(new Set(table?.rows.map(({ unit }) => unit)).size).toBe(count);
  });

  test('have four wrong ranks, eleven wrong row numbers and one unit printed in place of another', () => {
    const count = (field: string) => printedErrors.filter((error) => error.field === field).length;
    expect([count('rank'), count('row'), count('unit')]).toEqual([4, 11, 1]);
  });

  test.each(printedErrors.map((error) => [error.table, error.position, error] as const))(
    'the misprint in table %s, row %i, is printed as listed and differs from the right value',
    (number, position, error) => {
      const row = printedTables.find((table) => table.number === number)?.rows[position - 1];
      expect(row).toMatchObject({ unit: error.unit, [error.field]: error.printed });
      expect(error.correct).not.toBe(error.printed);
      expect(error.reason).not.toBe('');
    },
  );
});
