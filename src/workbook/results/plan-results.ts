import type { RuleSet } from '../../engine/rule-set/schema';
import type { Plan } from '../../spreadsheet/plan';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { annexParts, type AnnexPart } from './annex-part';
import { planResultContents } from './contents-sections';
import { rankingOf, resultsContext, type ResultsContext } from './context';
import { planDetail } from './detail-sheet';
import { planFigure } from './figure';
import { planFindings, planReadingLog } from './findings-sheet';
import { planListTable } from './list-table';
import { planNotRanked } from './not-ranked-sheet';
import { resultPlan } from './own-sheet';
import { planRankedTable } from './ranked-table';
import { planRemarks } from './remarks-sheet';
import type { ResultsRequest } from './request';
import { planScoringLog } from './scoring-log-sheet';
import { planTotals } from './totals-sheet';

/**
 * The result sheets of an assessment (DESIGN §4; ANNEX.md), as a Plan that replaces every earlier result sheet and touches
 * nothing else. The same request gives the same Plan.
 */
export function planResults(request: ResultsRequest): Plan {
  const context = resultsContext(request);
  const sheets = [
    planFindings(context),
    planReadingLog(context),
    planTotals(context),
    ...(request.detail ? [planDetail(context)] : []),
    ...annexParts(request.assessment.ruleSet.tables).flatMap((part) => planTable(context, part)),
    planNotRanked(context),
    planRemarks(context),
    planScoringLog(context),
  ];
  return resultPlan([planResultContents(context, sheets), ...sheets]);
}

/** The sheet of a table, and behind it that of its figure. */
function planTable(context: ResultsContext, part: AnnexPart): readonly SheetPlan[] {
  const { table } = part;
  if (table.kind === 'list') {
    const item = reportItem(context.assessment.ruleSet, table.reportItem);
    return [planListTable(context, { ...part, table }, item)];
  }
  const ranking = rankingOf(context, table.class, table.group);
  if (!ranking) throw new Error(`table ${table.number}: the assessment ranks no such group`);
  return [
    planRankedTable(context, { ...part, table }, ranking),
    ...(table.figure ? [planFigure(context, table, table.figure)] : []),
  ];
}

function reportItem(ruleSet: RuleSet, code: string) {
  const item = ruleSet.reportItems.find((one) => one.code === code);
  if (!item) throw new Error(`report item ${code} is not in the rule set`);
  return item;
}
