import type { Answer, AnswerShape } from '../answer';
import type { Reason } from '../assessment/reason';
import type { Points } from '../points';
import type { CriterionRule } from '../rule-set/criterion';
import type { RuleSetProblem } from '../rule-set/problem';
import type { RuleSet } from '../rule-set/schema';

/** What a kind may look at beside its own parameters. */
export interface KindContext {
  readonly ruleSet: RuleSet;
  /** The criterion's maximum for the class that is scored, as the rule set writes it. */
  readonly maximum: number;
}

/** The points of one answer, and why. Outcomes that do not depend on numbers in the answer are made once and shared. */
export interface Outcome {
  readonly points: Points;
  readonly reason: Reason;
}

/** Gives an answer its points. The answer has passed `checkAnswer` against the kind's shape. */
export type Scorer = (answer: Answer) => Outcome;

/**
 * One kind of criterion: what it asks, how it scores, and what can be wrong with its parameters. Methods rather than
 * function properties, so that the registry may hand out a kind for the rule that it was looked up by.
 */
export interface CriterionKind<Rule extends CriterionRule = CriterionRule> {
  shape(rule: Rule, context: KindContext): AnswerShape;
  /**
   * Prepares a criterion of this kind for one class; whatever does not depend on the answer is worked out here.
   * @throws UnusableRuleSetError if the rule set contradicts itself; `lintRuleSet` says where.
   */
  scorer(rule: Rule, context: KindContext): Scorer;
  /** Problems of the parameters; `path` is the criterion's, `classCode` the class of the context's maximum. */
  lint(rule: Rule, context: KindContext, path: string, classCode: string): readonly RuleSetProblem[];
}

/** The rule of one kind, with its parameters. */
export type RuleOf<Name extends CriterionRule['kind']> = Extract<CriterionRule, { kind: Name }>;

/** For an answer that did not pass `checkAnswer`: a fault of the program, never of a user. */
export function wrongShape(answer: Answer): never {
  throw new TypeError(`An answer of shape ${answer.shape} was not checked before it was scored`);
}
