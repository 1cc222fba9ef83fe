import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { citationText } from './citations';
import type { ResultsContext } from './context';
import { SheetRows } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { policySentences } from './method';
import { planWorkingSheet } from './working-sheet';

/** Label or rule · value or basis · note, in millimetres. */
const COLUMNS = [62, 62, 62];

/** `Nhật ký chấm điểm`: which rules and which input gave this result, by what, and what the regulation leaves open. */
export function planScoringLog(context: ResultsContext): SheetPlan {
  const { scoringLog: texts } = context.texts.logs;
  const { ruleSet } = context.assessment;
  const rows = new SheetRows(COLUMNS);
  rows.addText(texts.title, prose.documentTitle, 8);
  for (const [label, value] of facts(context)) {
    rows.addSpans(
      [
        { value: label, style: cells.boldText, from: 1, to: 1 },
        { value, style: cells.text, from: 2, to: COLUMNS.length },
      ],
      18,
    );
  }
  rows.addSpace(10);
  rows.addText(texts.policies, prose.heading);
  rows.addCells(texts.policyHeaders.map((value) => ({ value, style: cells.header })));
  for (const { policy, text } of policySentences(context)) {
    const { citation, assumed, note } = ruleSet.policies[policy];
    const remark = assumed ? texts.assumed(note ?? '') : (note ?? null);
    rows.addCells([text, citationText(context, citation), remark].map((value) => ({ value, style: cells.textTop })));
  }
  if (ruleSet.remarks.length > 0) {
    rows.addSpace(10);
    rows.addText(texts.remarks, prose.heading);
    for (const remark of ruleSet.remarks) rows.addText(`- ${remark}`, prose.plain);
  }
  return planWorkingSheet(context, {
    key: 'scoring-log',
    name: context.texts.annex.sheets.scoringLog,
    widths: COLUMNS,
    rows: rows.rows,
    rowCount: rows.rows.length,
    merges: rows.merges,
    orientation: 'portrait',
  });
}

function facts({ assessment, settings, run, findings, texts, isDraft }: ResultsContext): [string, string][] {
  const { ruleSet, units } = assessment;
  const { scoringLog, annex } = { scoringLog: texts.logs.scoringLog, annex: texts.annex };
  const ranked = units.filter(({ status }) => status.code === 'ranked').length;
  const criteria = units.reduce((sum, unit) => sum + unit.criteria.length, 0);
  const whole = (count: number) => texts.logs.answers.number(count);
  return [
    [scoringLog.ruleSet, ruleSet.title],
    [scoringLog.ruleSetId, `${ruleSet.id}, ${ruleSet.version}`],
    [scoringLog.period, assessment.period.name],
    [scoringLog.state, isDraft ? annex.frame.draft : scoringLog.states[settings.runState]],
    [scoringLog.units, whole(units.length)],
    [scoringLog.ranked, whole(ranked)],
    [scoringLog.criteria, whole(criteria)],
    [scoringLog.findings, whole(findings.length)],
    [scoringLog.ruleSetDigest, run.ruleSetDigest],
    [scoringLog.inputDigest, run.inputDigest],
    [scoringLog.toolVersion, run.toolVersion],
    ...(run.at === undefined ? [] : [[scoringLog.at, run.at] as [string, string]]),
  ];
}
