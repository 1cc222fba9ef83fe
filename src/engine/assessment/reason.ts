import type { KindReason } from '../criteria/registry';
import type { AnswerProblem } from '../facts';
import type { DenominatorPolicy } from '../rule-set/policies';

/** Nothing was declared; what that earns is the policy `missing`. */
export type MissingReason = {
  readonly code: 'missing' | 'missing-counts-zero';
  readonly parameters: { readonly points: number; readonly maximum: number };
};

/** The entry that counts could not be understood, or cannot be true. */
export type InvalidReason = {
  readonly code: 'invalid';
  readonly parameters: { readonly problem: AnswerProblem['code']; readonly maximum: number };
};

/** The criterion does not apply to the unit: why, and what becomes of its points and its maximum. */
export type NotApplicableReason = {
  readonly code: `not-applicable-${DenominatorPolicy}`;
  readonly parameters: {
    /** The code of the group or criterion that does not apply. */
    readonly target: string;
    readonly reason: string;
    readonly citation?: string;
    readonly points: number;
    readonly maximum: number;
  };
};

/** Why a score is what it is: a code and its parameters; `explain(reason, locale)` in locales/ makes the sentence. */
export type Reason = KindReason | MissingReason | InvalidReason | NotApplicableReason;
export type ReasonCode = Reason['code'];
