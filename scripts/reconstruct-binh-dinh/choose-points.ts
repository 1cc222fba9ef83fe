import type { Random } from './random';

/** How often a criterion gets any of its possible points, so that poor answers turn up among good units too. */
const SURPRISE = 0.2;

/**
 * Points for each of a group's criteria, chosen from those that each can earn, which add up to the published score.
 * @throws RangeError if no choice adds up to it.
 */
export function choosePoints(possible: readonly (readonly number[])[], total: number, random: Random): number[] {
  const sums = reachableSums(possible);
  if (!sums[0]?.has(total)) throw new RangeError(`${total} points cannot be reached`);
  let rest = total;
  let maximum = possible.reduce((sum, points) => sum + Math.max(...points), 0);
  return possible.map((points, index) => {
    const open = points.filter((point) => sums[index + 1]?.has(rest - point));
    const best = Math.max(...points);
    const chosen = random.next() < SURPRISE ? random.pick(open) : near(open, (rest * best) / maximum, random);
    rest -= chosen;
    maximum -= best;
    return chosen;
  });
}

/** For every criterion, the sums that it and those after it can make together; last, the sum of none. */
function reachableSums(possible: readonly (readonly number[])[]): Set<number>[] {
  const sums: Set<number>[] = [new Set([0])];
  for (const points of possible.toReversed()) {
    const after = [...(sums[0] ?? [])];
    sums.unshift(new Set(after.flatMap((sum) => points.map((point) => sum + point))));
  }
  return sums;
}

/** The open points just below or just above the fair share, the nearer the likelier. */
function near(open: readonly number[], fairShare: number, random: Random): number {
  const below = Math.max(...open.filter((point) => point <= fairShare));
  const above = Math.min(...open.filter((point) => point >= fairShare));
  if (!Number.isFinite(below)) return above;
  if (!Number.isFinite(above) || above === below) return below;
  return random.next() < (fairShare - below) / (above - below) ? above : below;
}
