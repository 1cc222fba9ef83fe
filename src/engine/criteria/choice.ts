import { pointsOf } from '../points';
import type { RuleSet, OptionScale } from '../rule-set/schema';
import type { CriterionKind, Outcome, RuleOf } from './kind';
import { UnusableRuleSetError } from '../unusable-rule-set-error';
import { wrongShape } from './kind';
import { lintScaleUse } from './scale-use';

/** The option that was chosen, in the regulation's words. */
export type ChoiceReason = {
  readonly code: 'option-chosen';
  readonly parameters: { readonly option: string; readonly points: number; readonly maximum: number };
};

/** Points for one of several options: đồng bộ / một số bộ phận / không (305/QĐ-UBND I.3.1.b). */
export const choice: CriterionKind<RuleOf<'choice'>> = {
  shape: (rule, { ruleSet }) => ({
    shape: 'option',
    options: scaleOf(ruleSet, rule.scale).options.map(({ code, label }) => ({ code, label })),
  }),

  scorer: (rule, { ruleSet, maximum }) => {
    const outcomes = new Map<string, Outcome>();
    for (const { code, label, points } of scaleOf(ruleSet, rule.scale).options) {
      const reason: ChoiceReason = { code: 'option-chosen', parameters: { option: label, points, maximum } };
      outcomes.set(code, { points: pointsOf(points), reason });
    }
    return (answer) => (answer.shape === 'option' && outcomes.get(answer.option)) || wrongShape(answer);
  },

  lint: (rule, context, path, classCode) => {
    const scale = context.ruleSet.scales.find(({ code }) => code === rule.scale);
    const points = scale?.kind === 'options' ? scale.options.map((option) => option.points) : [];
    return lintScaleUse(
      { scale: rule.scale, found: scale?.kind, expected: 'options', points },
      context,
      path,
      classCode,
    );
  },
};

function scaleOf(ruleSet: RuleSet, code: string): OptionScale {
  const scale = ruleSet.scales.find((candidate) => candidate.code === code);
  if (scale?.kind !== 'options') throw new UnusableRuleSetError(`No scale of options has the code ${code}`);
  return scale;
}
