import type { RuleSet } from '../../engine/rule-set/schema';
import type { Plan } from '../../spreadsheet/plan';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { SheetOutline } from '../../spreadsheet/snapshot';
import { annexParts, type AnnexPart } from './annex-part';
import { contentsHolds } from './contents-holds';
import { planContentsSheet, type ContentsSection } from './contents-sheet';
import { rankingOf, resultsContext, type ResultsContext } from './context';
import { planDetail } from './detail-sheet';
import { planFigure } from './figure';
import { planFindings, planReadingLog } from './findings-sheet';
import { planListTable } from './list-table';
import { planNotRanked } from './not-ranked-sheet';
import { RESULTS_FAMILY } from './own-sheet';
import { planRankedTable } from './ranked-table';
import { planRemarks } from './remarks-sheet';
import type { ResultsRequest } from './request';
import { planScoringLog } from './scoring-log-sheet';
import { planTotals } from './totals-sheet';

const INPUT_FAMILY = 'input';

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
  const { ruleSet } = request.assessment;
  const contents = planContentsSheet({ ...context, ruleSet }, contentsSections(context, sheets));
  return { ownSheets: [contents, ...sheets], families: [RESULTS_FAMILY], edits: [] };
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

/** Input sheets that we made, result sheets, and whatever else the workbook shows. */
function contentsSections(context: ResultsContext, sheets: readonly SheetPlan[]): readonly ContentsSection[] {
  const { contents } = context.texts.logs;
  const { ruleSet } = context.assessment;
  const units = context.assessment.units.map(({ unit }) => unit);
  const holds = (key: string) => contentsHolds(key, { ruleSet, units, texts: context.texts });
  const shown = (context.outline?.sheets ?? []).filter(({ visibility }) => visibility === 'visible');
  const entry = ({ id, name, mark }: SheetOutline) => ({
    name,
    sheet: { user: id },
    holds: mark ? holds(mark.key) : contents.otherSheet,
  });
  return [
    { title: contents.input, entries: shown.filter(({ mark }) => mark?.family === INPUT_FAMILY).map(entry) },
    {
      title: contents.results,
      entries: sheets.map(({ name, mark: { family, key } }) => ({
        name,
        sheet: { own: { family, key } },
        holds: holds(key),
      })),
    },
    { title: contents.otherSheets, entries: shown.filter(({ mark }) => mark === undefined).map(entry) },
  ];
}
