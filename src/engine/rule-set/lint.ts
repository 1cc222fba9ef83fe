import { lintCodes } from './lint/codes';
import { lintCriteria } from './lint/criteria';
import { lintDates } from './lint/dates';
import { lintGates } from './lint/gates';
import { lintLevels } from './lint/levels';
import { lintMaxima } from './lint/maxima';
import { lintNumbers } from './lint/numbers';
import { lintReferences } from './lint/references';
import { lintScales } from './lint/scales';
import { lintTables } from './lint/tables';
import type { RuleSetProblem } from './problem';
import type { RuleSet } from './schema';

export interface LintOptions {
  /** ISO date on which the rule set is to be in effect; without it no date is judged by another. */
  readonly on?: string;
}

/**
 * Every contradiction in a rule set, in the order of the checks; none: it can be scored with. "Rà soát bộ tiêu chí".
 * A pure function: it knows no clock, so what is expired is judged by the date that the caller gives.
 */
export function lintRuleSet(ruleSet: RuleSet, options: LintOptions = {}): RuleSetProblem[] {
  const numbers = lintNumbers(ruleSet);
  // Other checks reckon with the numbers, and nobody can with these.
  if (numbers.length > 0) return numbers;
  return [
    ...lintCodes(ruleSet),
    ...lintReferences(ruleSet),
    ...lintDates(ruleSet, options.on),
    ...lintScales(ruleSet),
    ...lintLevels(ruleSet),
    ...lintCriteria(ruleSet),
    ...lintMaxima(ruleSet),
    ...lintGates(ruleSet),
    ...lintTables(ruleSet),
  ];
}
