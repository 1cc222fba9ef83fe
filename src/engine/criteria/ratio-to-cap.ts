import { decimalFraction } from '../decimal';
import { compareFractions, reduce, roundProduct } from '../fraction';
import { pointsOf, pointsOfUnits, pointsToNumber } from '../points';
import type { Rounding } from '../rule-set/policies';
import type { RuleSetProblem } from '../rule-set/problem';
import type { CriterionKind, RuleOf } from './kind';
import type { ShareParameters } from './share';
import { percentOf, shareOf, shareShape } from './share';

type CapParameters = { readonly fullFrom: number; readonly points: number; readonly maximum: number };

/** The share reaches the cap, or earns its part of the maximum, rounded to multiples of `step` points. */
export type RatioToCapReason =
  | { readonly code: 'share-reaches-cap'; readonly parameters: ShareParameters & CapParameters }
  | {
      readonly code: 'share-below-cap';
      readonly parameters: ShareParameters &
        CapParameters & { readonly step: number; readonly rounding: Rounding['mode'] };
    };

/**
 * Full marks from `fullFrom` percent on, below it in proportion (305/QĐ-UBND I.3.1.b, "tính điểm theo tỉ lệ"), rounded
 * once by the policy `pointRounding`; rounding up never passes the maximum.
 */
export const ratioToCap: CriterionKind<RuleOf<'ratio-to-cap'>> = {
  shape: (rule) => shareShape(rule.question),

  scorer: ({ fullFrom }, { ruleSet, maximum }) => {
    const { mode: rounding, step } = ruleSet.policies.pointRounding.choice;
    const full = pointsOf(maximum);
    const stepUnits = pointsOf(step);
    const percent = decimalFraction(fullFrom);
    const cap = { numerator: percent.numerator, denominator: percent.denominator * 100 };
    // A share earns share × (full ÷ step) ÷ cap steps; a cap of 15 digits makes the product of the last two inexact.
    const steps = reduce({ numerator: full, denominator: stepUnits });
    const perCap = reduce({ numerator: cap.denominator, denominator: cap.numerator });
    return (answer) => {
      const share = shareOf(answer);
      const { numerator, denominator } = share;
      const inPercent = answer.shape === 'percent';
      // Spelled out for each case: this runs for every answer, and spreading costs more than the scoring itself.
      if (compareFractions(share, cap) >= 0) {
        const parameters = inPercent
          ? { percent: percentOf(share), fullFrom, points: maximum, maximum }
          : { numerator, denominator, fullFrom, points: maximum, maximum };
        return { points: full, reason: { code: 'share-reaches-cap', parameters } };
      }
      const exact = pointsOfUnits(Math.min(roundProduct(share, steps, rounding, perCap) * stepUnits, full));
      const points = pointsToNumber(exact);
      const parameters = inPercent
        ? { percent: percentOf(share), fullFrom, step, rounding, points, maximum }
        : { numerator, denominator, fullFrom, step, rounding, points, maximum };
      return { points: exact, reason: { code: 'share-below-cap', parameters } };
    };
  },

  lint: (_rule, { ruleSet, maximum }, path, classCode): RuleSetProblem[] => {
    const { step } = ruleSet.policies.pointRounding.choice;
    const steps = decimalFraction(maximum);
    const { numerator, denominator } = decimalFraction(step);
    const isMultiple = (steps.numerator * denominator) % (numerator * steps.denominator) === 0;
    if (isMultiple) return [];
    return [{ code: 'maximum-off-step', path: `${path}.maximum.${classCode}`, parameters: { maximum, step } }];
  },
};
