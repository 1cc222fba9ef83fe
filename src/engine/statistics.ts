import type { Assessment } from './assessment/assessment';
import { roundProduct } from './fraction';
import type { EarlierShare } from './scoring-input';

/** How many units have a result, of how many there are: 17/21 overall, 19/21 by groups (305/QĐ-UBND I.1). */
export interface Coverage {
  /** Units of the list, assessed or not. */
  readonly units: number;
  /** Units with a complete overall result. */
  readonly overall: number;
  /** Units with a complete result of at least one group. */
  readonly groups: number;
}

export interface ClassCoverage extends Coverage {
  readonly class: string;
}

/** The share of one level among the ranked units; `percent` are whole and add up to 100. */
export interface LevelShare {
  readonly level: string;
  readonly count: number;
  readonly of: number;
  readonly percent: number;
}

/** Coverage of every class, in the rule set's order, and together. */
export function coverage({ ruleSet, units }: Assessment): {
  readonly classes: readonly ClassCoverage[];
  readonly total: Coverage;
} {
  const classes = ruleSet.classes.map(({ code }) => {
    const ofClass = units.filter(({ unit }) => unit.class === code);
    return {
      class: code,
      units: ofClass.length,
      overall: ofClass.filter(({ overall }) => overall.state === 'complete').length,
      groups: ofClass.filter(({ groups }) => groups.some(({ state }) => state === 'complete')).length,
    };
  });
  const total = { units: 0, overall: 0, groups: 0 };
  for (const ofClass of classes) {
    total.units += ofClass.units;
    total.overall += ofClass.overall;
    total.groups += ofClass.groups;
  }
  return { classes, total };
}

/** The shares of every level, best first, among the units of a class that are ranked overall, or by the group named. */
export function levelShares({ ruleSet, rankings }: Assessment, classCode: string, group?: string): LevelShare[] {
  const ranking = rankings.find((candidate) => candidate.class === classCode && candidate.group === group);
  const ranked = ranking?.ranked ?? [];
  const counts = ruleSet.levels.map(({ code }) => ranked.filter(({ level }) => level === code).length);
  const percents = wholePercents(counts, ranked.length);
  return ruleSet.levels.map(({ code }, index) => ({
    level: code,
    count: counts[index] ?? 0,
    of: ranked.length,
    percent: percents[index] ?? 0,
  }));
}

/**
 * The shares of the earlier period as far as they are known, best level first. Where not every level is known, the
 * percents are rounded one by one (10/18 is 56 %).
 */
export function earlierLevelShares({ ruleSet, earlier }: Assessment, classCode: string): LevelShare[] {
  const known = ruleSet.levels.flatMap(
    ({ code }) => earlier?.shares.find((share) => share.class === classCode && share.level === code) ?? [],
  );
  const percents = percentsOfShares(known);
  return known.map(({ level, count, of }, index) => ({ level, count, of, percent: percents[index] ?? 0 }));
}

function percentsOfShares(shares: readonly EarlierShare[]): number[] {
  const of = shares[0]?.of ?? 0;
  const counts = shares.map(({ count }) => count);
  const isWhole = shares.every((share) => share.of === of) && counts.reduce((sum, count) => sum + count, 0) === of;
  if (isWhole) return wholePercents(counts, of);
  const hundred = { numerator: 100, denominator: 1 };
  return shares.map((share) => roundProduct({ numerator: share.count, denominator: share.of }, hundred, 'half-up'));
}

/**
 * Whole percents that add up to 100, by the largest remainder; of equal remainders the first is rounded up. The counts
 * add up to `of`; of none, every percent is zero.
 */
export function wholePercents(counts: readonly number[], of: number): number[] {
  if (of === 0) return counts.map(() => 0);
  const remainders = counts.map((count, index) => ({ index, remainder: (count * 100) % of }));
  const percents = counts.map((count, index) => (count * 100 - (remainders[index]?.remainder ?? 0)) / of);
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const largest = remainders.sort((one, other) => other.remainder - one.remainder).slice(0, left);
  for (const { index } of largest) percents[index] = (percents[index] ?? 0) + 1;
  return percents;
}
