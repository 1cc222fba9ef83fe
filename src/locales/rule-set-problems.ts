import type { RuleSetProblem } from '../engine/rule-set/problem';
import { ruleSetProblems as en } from './en/rule-set-problems';
import type { FindingLocale } from './findings';
import { ruleSetProblems as vi } from './vi/rule-set-problems';

/** A problem of a rule set in one line: what was found, what was expected, what to do. */
export function ruleSetProblemText({ code, parameters }: RuleSetProblem, locale: FindingLocale): string {
  const { found, expected, todo } = (locale === 'vi' ? vi : en)[code](parameters);
  return `${found} ${expected} ${todo}`;
}
