import type { AnswerShape } from '../answer';
import type { Criterion } from '../rule-set/criterion';
import type { RuleSet } from '../rule-set/schema';
import { kindOf } from './registry';

/**
 * What a criterion asks. Where the question depends on the maximum (points given by an assessor) it is the class's, or
 * without a class the greatest of all classes.
 * @throws UnusableRuleSetError if the rule set contradicts itself; `lintRuleSet` says where.
 */
export function answerShape(criterion: Criterion, ruleSet: RuleSet, classCode?: string): AnswerShape {
  const ofClass = classCode === undefined ? undefined : criterion.maximum[classCode];
  const maximum = ofClass ?? Math.max(0, ...Object.values(criterion.maximum));
  return kindOf(criterion.rule).shape(criterion.rule, { ruleSet, maximum });
}
