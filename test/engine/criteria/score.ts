import type { Answer } from '../../../src/engine/answer';
import { kindOf } from '../../../src/engine/criteria/registry';
import type { Outcome, Scorer } from '../../../src/engine/criteria/kind';
import type { CriterionRule } from '../../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../../src/engine/rule-set/schema';
import { smallRuleSet } from '../small-rule-set';

/** The scorer of a rule with this maximum, in the small rule set. */
export function scorerOf(rule: CriterionRule, maximum = 15, ruleSet: RuleSet = smallRuleSet()): Scorer {
  return kindOf(rule).scorer(rule, { ruleSet, maximum });
}

/** What one answer earns. */
export function scoreOf(rule: CriterionRule, answer: Answer, maximum = 15, ruleSet: RuleSet = smallRuleSet()): Outcome {
  return scorerOf(rule, maximum, ruleSet)(answer);
}
