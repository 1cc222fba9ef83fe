import { fifteenDigits } from '../decimal';
import { POINT_DECIMALS, pointsOf } from '../points';
import type { CriterionKind, Outcome, RuleOf } from './kind';
import { wrongShape } from './kind';

/** The points that an assessor gave. */
export type DirectPointsReason = {
  readonly code: 'points-given';
  readonly parameters: { readonly points: number; readonly maximum: number };
};

/** Points given by an assessor, from zero to the maximum (chấm trực tiếp). */
export const directPoints: CriterionKind<RuleOf<'direct-points'>> = {
  shape: (_rule, { maximum }) => ({ shape: 'number', minimum: 0, maximum, whole: false, decimals: POINT_DECIMALS }),

  scorer: (_rule, { maximum }) => {
    return (answer): Outcome => {
      if (answer.shape !== 'number') return wrongShape(answer);
      const points = fifteenDigits(answer.value);
      return { points: pointsOf(points), reason: { code: 'points-given', parameters: { points, maximum } } };
    };
  },

  lint: () => [],
};
