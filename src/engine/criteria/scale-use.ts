import type { RuleSetProblem } from '../rule-set/problem';
import type { Scale } from '../rule-set/schema';
import type { KindContext } from './kind';

interface ScaleUse {
  readonly scale: string;
  /** The kind of the scale with this code; absent where there is none. */
  readonly found: Scale['kind'] | undefined;
  readonly expected: Scale['kind'];
  readonly points: readonly number[];
}

/** Problems of a criterion that takes its points from a scale: no such scale, or points that do not fit the maximum. */
export function lintScaleUse(
  { scale, found, expected, points }: ScaleUse,
  { maximum }: KindContext,
  path: string,
  classCode: string,
): RuleSetProblem[] {
  const rulePath = `${path}.rule.scale`;
  if (found === undefined) return [{ code: 'scale-unknown', path: rulePath, parameters: { scale } }];
  if (found !== expected) {
    return [{ code: 'scale-wrong-kind', path: rulePath, parameters: { scale, found, expected } }];
  }
  const best = Math.max(...points);
  if (best === maximum) return [];
  return [
    {
      code: best > maximum ? 'points-over-maximum' : 'maximum-out-of-reach',
      path: `${path}.maximum.${classCode}`,
      parameters: { scale, points: best, maximum },
    },
  ];
}
