import type { CriterionScore } from '../../engine/assessment/assessment';
import { wholePercents } from '../../engine/statistics';
import type { ListTable } from '../../engine/rule-set/tables';
import { proseName, type ResultsContext } from './context';
import type { UnitList } from './list-table';

/**
 * The sentence before a list. `{count}`, `{of}` and `{units}` are who listed anything, of the class's assessed units;
 * `{share:3.2.1}` is the share of those units that count anything under a criterion.
 */
export function listLeadIn(context: ResultsContext, table: ListTable, lists: readonly UnitList[]): string {
  const { annex } = context.texts;
  const assessed = context.assessment.units.filter(
    ({ unit, status }) => unit.class === table.class && status.code !== 'not-assessed',
  );
  const share = (criterion: string) => {
    const having = assessed.filter(({ criteria }) =>
      countsAnything(criteria.find((one) => one.criterion === criterion)),
    );
    const [percent = 0] = wholePercents([having.length, assessed.length - having.length], assessed.length);
    return annex.list.share(percent);
  };
  const computed: Readonly<Record<string, () => string>> = {
    count: () => annex.table.count(lists.length),
    of: () => annex.table.count(assessed.length),
    units: () => annex.joinNames(lists.map(({ unit }) => proseName(unit))),
  };
  return (table.leadIn ?? '').replace(/\{(share:)?([^{}]+)\}/g, (whole, isShare: string | undefined, name: string) =>
    isShare ? share(name) : (computed[name]?.() ?? whole),
  );
}

/** True where the answer that counted is a yes or more than nothing; points may still have been rounded to zero. */
function countsAnything(score: CriterionScore | undefined): boolean {
  if (score?.state !== 'scored') return false;
  const answer = score.fact?.rounds[score.round ?? -1]?.answer;
  switch (answer?.shape) {
    case 'yes-no':
      return answer.value;
    case 'percent':
      return answer.ratio > 0;
    case 'number':
      return answer.value > 0;
    case 'counts':
      return (answer.counts['numerator'] ?? Math.max(0, ...Object.values(answer.counts))) > 0;
    case 'list':
      return answer.entries.length > 0;
    case 'option':
    case 'parts':
    case undefined:
      return score.points > 0;
  }
}
