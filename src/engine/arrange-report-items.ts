import type { CriterionFact, Declaration } from './facts';
import type { RuleSet } from './rule-set/schema';
import { ScoringInputError } from './scoring-input-error';

/**
 * A unit's lists in the order of the rule set's report items; those that it did not fill in are left out.
 * @throws ScoringInputError if a list is given twice, or is none that the rule set prints.
 */
export function arrangeReportItems(
  { reportItems }: Pick<RuleSet, 'reportItems'>,
  declaration: Declaration | undefined,
): CriterionFact[] {
  const given = new Map<string, CriterionFact>();
  for (const list of declaration?.reportItems ?? []) {
    const parameters = { unit: declaration?.unit ?? '', item: list.criterion };
    if (given.has(list.criterion)) throw new ScoringInputError('report-item-twice', parameters);
    if (!reportItems.some(({ code }) => code === list.criterion)) {
      throw new ScoringInputError('report-item-unknown', parameters);
    }
    given.set(list.criterion, list);
  }
  return reportItems.flatMap(({ code }) => given.get(code) ?? []);
}
