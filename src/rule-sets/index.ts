import binhDinh2016 from './binh-dinh-2016.json';

/** The rule sets that ship with the program, by id; raw JSON, which `loadRuleSet` of the engine validates like any other. */
export const builtInRuleSets: Readonly<Record<string, unknown>> = {
  'binh-dinh-2016': binhDinh2016,
};

/** The ids of the built-in rule sets, in the order in which a list shows them. */
export const ruleSetIds: readonly string[] = Object.keys(builtInRuleSets);
