import type { EarlierPeriod } from './scoring-input';

/** Ranks of the earlier period, found by unit and group. */
export interface EarlierRanks {
  /** Undefined where the unit had no rank then; without a group, the overall rank. */
  rankOf(unit: string, group: string | undefined): number | undefined;
}

/** Indexes the ranks of the earlier period; where a unit stands twice, the first entry counts. */
export function earlierRanks(earlier: EarlierPeriod | undefined): EarlierRanks {
  const byGroup = new Map<string | undefined, Map<string, number>>();
  for (const { unit, group, rank } of earlier?.results ?? []) {
    if (rank === undefined) continue;
    const ranks = byGroup.get(group) ?? new Map<string, number>();
    byGroup.set(group, ranks);
    if (!ranks.has(unit)) ranks.set(unit, rank);
  }
  return { rankOf: (unit, group) => byGroup.get(group)?.get(unit) };
}
