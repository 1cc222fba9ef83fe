import { pointsOf, ZERO_POINTS } from '../points';
import type { CriterionKind, RuleOf } from './kind';
import { wrongShape } from './kind';

/** "Có": full marks; "không": nothing. */
export type YesNoReason = {
  readonly code: 'answered-yes' | 'answered-no';
  readonly parameters: { readonly points: number; readonly maximum: number };
};

/** Full marks for yes, none for no (305/QĐ-UBND I.3.1.b). */
export const yesNo: CriterionKind<RuleOf<'yes-no'>> = {
  shape: () => ({ shape: 'yes-no' }),

  scorer: (_rule, { maximum }) => {
    const yesReason: YesNoReason = { code: 'answered-yes', parameters: { points: maximum, maximum } };
    const noReason: YesNoReason = { code: 'answered-no', parameters: { points: 0, maximum } };
    const yes = { points: pointsOf(maximum), reason: yesReason };
    const no = { points: ZERO_POINTS, reason: noReason };
    return (answer) => (answer.shape !== 'yes-no' ? wrongShape(answer) : answer.value ? yes : no);
  },

  lint: () => [],
};
