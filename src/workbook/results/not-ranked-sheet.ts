import type { UnitAssessment } from '../../engine/assessment/assessment';
import { placedGroups } from '../../engine/rule-set/tree';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { planAnnexSheet } from './annex-sheet';
import { citationText } from './citations';
import type { ResultsContext } from './context';
import { SheetRows } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { incompleteUnit, shortfalls } from './ranking-notes';

/** STT · name · status · reason, in millimetres. */
const COLUMNS = [12, 49, 35, 67];

/** `Không xếp hạng`: who stands in no overall ranking, which of the statuses is theirs, and why. */
export function planNotRanked(context: ResultsContext): SheetPlan {
  const { notRanked, sheets } = context.texts.annex;
  const rows = new SheetRows(COLUMNS);
  const beside = new Map<number, string>();
  rows.addText(notRanked.title, prose.tableTitle);
  const headerRow = rows.next;
  rows.addCells(notRanked.headers.map((value) => ({ value, style: cells.header })));
  const unranked = context.assessment.units.filter(({ status }) => status.code !== 'ranked');
  for (const [index, assessed] of unranked.entries()) {
    const { unit, status } = assessed;
    if ('citation' in status && status.citation !== undefined) {
      beside.set(rows.next, context.texts.prose.basis(citationText(context, status.citation)));
    }
    rows.addCells([
      { value: index + 1, style: cells.ordinal },
      { value: unit.name, style: cells.indentedText },
      { value: notRanked.statuses[status.code], style: cells.indentedText },
      { value: whyNotRanked(context, assessed), style: cells.indentedText },
    ]);
  }
  if (unranked.length === 0) rows.addBand(notRanked.nobody, cells.centredText);
  return planAnnexSheet(context, { key: 'not-ranked', name: sheets.notRanked, rows, first: false, headerRow, beside });
}

/** Why a unit stands in no overall ranking, as a sentence; empty for a ranked one. */
function whyNotRanked({ texts, assessment }: ResultsContext, assessed: UnitAssessment): string {
  const { notRanked } = texts.annex;
  const { ruleSet } = assessment;
  const { status } = assessed;
  switch (status.code) {
    case 'ranked':
      return '';
    case 'gate-failed':
      return notRanked.gateFailed(shortfalls(ruleSet, assessed.unit, status.failures));
    case 'not-ranked-overall': {
      const groups = new Map(placedGroups(ruleSet).map(({ group }) => [group.code, group.name]));
      return notRanked.notRankedOverall(
        status.reason,
        status.groups.map((code) => groups.get(code) ?? code),
      );
    }
    case 'not-assessed':
      return notRanked.notAssessed(status.reason);
    case 'insufficient-data':
      return notRanked.incomplete(incompleteUnit(assessed, assessed.overall));
  }
}
