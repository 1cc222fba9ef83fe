import type { Assessment } from '../../src/engine/assessment/assessment';
import { pointsToNumber } from '../../src/engine/points';
import type { scoreAll } from '../baseline';
import type { FloorResult } from '../floor';

/** Points and rank of each unit by class and scope ("" is overall), as `xa 3.1 X0001` → `12.5 #3`; unranked units have none. */
export type Results = ReadonlyMap<string, string>;

const key = (unitClass: string, group: string, unit: string) => `${unitClass} ${group} ${unit}`;
const value = (points: number, rank: number) => `${points} #${rank}`;

/** What the engine found. */
export function engineResults({ rankings }: Assessment): Results {
  const results = rankings.flatMap(({ class: of, group, ranked }) =>
    ranked.map(
      ({ unit, points, rank }) => [key(of, group ?? '', unit.code), value(pointsToNumber(points), rank)] as const,
    ),
  );
  return new Map(results);
}

/** What the baseline found. */
export function baselineResults({ rankings }: ReturnType<typeof scoreAll>): Results {
  const results = rankings.flatMap(({ class: of, group, ranked }) =>
    ranked.map(({ unit, points, rank }) => [key(of, group, unit.code), value(points, rank)] as const),
  );
  return new Map(results);
}

/** What stands in a table of one row a unit and one column a scope: the floor's, or a spreadsheet's. */
export function tableResults(
  classCode: string,
  scopes: readonly string[],
  units: readonly string[],
  at: (unit: number, scope: number) => { readonly points: number; readonly rank: number } | undefined,
): Results {
  const results = new Map<string, string>();
  units.forEach((unit, row) => {
    scopes.forEach((scope, column) => {
      const found = at(row, column);
      if (found) results.set(key(classCode, scope, unit), value(found.points, found.rank));
    });
  });
  return results;
}

/** The floor's result of one class. */
export function floorResults(
  classCode: string,
  scopes: readonly string[],
  units: readonly string[],
  { points, ranks }: FloorResult,
): Results {
  return tableResults(classCode, scopes, units, (unit, scope) => {
    const place = unit * scopes.length + scope;
    const rank = ranks[place] ?? NaN;
    return Number.isNaN(rank) ? undefined : { points: points[place] ?? NaN, rank };
  });
}

/** Throws where the two differ, with the first difference: who does another job may not be measured against. */
export function demandSame(who: string, found: Results, expected: Results): void {
  for (const [place, result] of expected) {
    if (found.get(place) !== result) throw new Error(`${who}: ${place} is ${found.get(place)}, not ${result}`);
  }
  if (found.size !== expected.size) throw new Error(`${who}: ${found.size} results, not ${expected.size}`);
}
