import type { Answer } from '../../src/engine/answer';
import type { Random } from './random';

/** How a published score of group 3.2 came about: points of 3.2.1, 3.2.2a, 3.2.2b, 3.2.3a, 3.2.3b. */
type Split = readonly [number, number, number, number, number];

/** The decision prints the sum only. Most units have all services at level 1 and 2, few have any at level 4. */
const SPLITS: Readonly<Record<string, Readonly<Record<number, Split>>>> = {
  so: {
    20: [20, 0, 0, 0, 0],
    30: [20, 10, 0, 0, 0],
    35: [20, 10, 5, 0, 0],
    45: [20, 20, 5, 0, 0],
    50: [20, 20, 5, 5, 0],
    70: [20, 30, 10, 10, 0],
    80: [20, 30, 10, 15, 5],
    85: [20, 30, 15, 20, 0],
    120: [20, 30, 15, 40, 15],
  },
  huyen: {
    0: [0, 0, 0, 0, 0],
    20: [20, 0, 0, 0, 0],
    30: [20, 5, 5, 0, 0],
  },
};

/** Quy Nhơn's 16 listed services alone are worth 10 points, so its files are worth none. */
const MANY_SERVICES: Split = [20, 10, 0, 0, 0];

interface Part {
  readonly maximum: number;
  /** Percent from which the part is full. */
  readonly fullFrom: number;
}

/** The parts of 3.2 as the decision's table has them, by class; in the order of a split. */
const PARTS: Readonly<Record<string, readonly [Part, Part, Part, Part, Part]>> = {
  so: [
    { maximum: 20, fullFrom: 100 },
    { maximum: 30, fullFrom: 30 },
    { maximum: 15, fullFrom: 70 },
    { maximum: 40, fullFrom: 10 },
    { maximum: 15, fullFrom: 70 },
  ],
  huyen: [
    { maximum: 20, fullFrom: 100 },
    { maximum: 50, fullFrom: 30 },
    { maximum: 30, fullFrom: 70 },
    { maximum: 40, fullFrom: 10 },
    { maximum: 20, fullFrom: 70 },
  ],
};

export interface OnlineServices {
  readonly class: string;
  /** The published points of group 3.2. */
  readonly points: number;
  /** Services of level 3 that the decision lists for the unit; undefined where it lists none for the class. */
  readonly listed: number | undefined;
}

/** Counts for the five online-service items, by code, that earn the published points of group 3.2. */
export function onlineServiceAnswers(services: OnlineServices, random: Random): Record<string, Answer> {
  const parts = PARTS[services.class];
  const split = (services.listed ?? 0) > 10 ? MANY_SERVICES : SPLITS[services.class]?.[services.points];
  if (!parts || !split) throw new RangeError(`no split of ${services.points} points`);
  const district = services.class === 'huyen';
  const files = district ? random.whole(6000, 19000) : random.whole(900, 8000);
  for (let procedures = district ? random.whole(235, 290) : random.whole(84, 160); ; procedures += 1) {
    const basic = counts(parts[0], split[0], procedures).filter((count) => count > procedures / 40);
    const third = counts(parts[1], split[1], procedures).filter((count) => fits(count, split[1], services.listed));
    const fourth = counts(parts[3], split[3], procedures).filter((count) => fits(count, split[3]));
    if (basic.length === 0 || third.length === 0 || fourth.length === 0) continue;
    const level3 = random.pick(third.slice(0, 12));
    const level4 = random.pick(fourth.filter((count) => count <= level3));
    const files3 = level3 === 0 ? 0 : random.pick(counts(parts[2], split[2], files));
    const files4 = level4 === 0 ? 0 : random.pick(counts(parts[4], split[4], files).filter((count) => count <= files3));
    return {
      '3.2.1': share(split[0] > 0 && random.next() < 0.7 ? procedures : random.pick(basic), procedures),
      '3.2.2a': share(level3, procedures),
      '3.2.2b': share(files3, files),
      '3.2.3a': share(level4, procedures),
      '3.2.3b': share(files4, files),
    };
  }
}

/** No points from services means no services here; the districts' level 3 is what the decision lists. */
function fits(count: number, points: number, listed?: number): boolean {
  return listed === undefined ? count > 0 === points > 0 : count === listed;
}

/** All counts up to `of` that earn these points: in proportion below `fullFrom`, rounded to the nearest 5, half up. */
function counts(part: Part, points: number, of: number): number[] {
  const step = 5;
  const full = of * part.fullFrom;
  return Array.from({ length: of + 1 }, (_, count) => count).filter((count) => {
    const reached = Math.min(count * 100, full);
    return step * Math.floor((2 * part.maximum * reached + step * full) / (2 * step * full)) === points;
  });
}

function share(numerator: number, denominator: number): Answer {
  return { shape: 'counts', counts: { numerator, denominator } };
}
