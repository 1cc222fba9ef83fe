import { lintRuleSet } from '../engine/rule-set/lint';
import { loadRuleSet } from '../engine/rule-set/load';
import type { RuleSetProblem } from '../engine/rule-set/problem';
import type { RuleSet } from '../engine/rule-set/schema';
import { builtInRuleSets } from '../rule-sets';

/** A rule set that comes with the product; undefined where there is none of that id. */
export function builtInRuleSet(id: string): RuleSet | undefined {
  if (!Object.hasOwn(builtInRuleSets, id)) return undefined;
  const loaded = loadRuleSet(builtInRuleSets[id]);
  if ('problems' in loaded) throw new Error(`built-in rule set ${id}: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.ruleSet;
}

/** Rà soát bộ tiêu chí: everything wrong with a rule set given as JSON, or the rule set where it can be scored by. */
export function checkRuleSet(
  json: unknown,
): { readonly ruleSet: RuleSet } | { readonly problems: readonly RuleSetProblem[] } {
  const loaded = loadRuleSet(json);
  if ('problems' in loaded) return loaded;
  const problems = lintRuleSet(loaded.ruleSet);
  return problems.length > 0 ? { problems } : loaded;
}
