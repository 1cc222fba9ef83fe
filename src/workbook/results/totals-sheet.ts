import type { ScopeScore, UnitAssessment } from '../../engine/assessment/assessment';
import { pointsToNumber } from '../../engine/points';
import type { CriteriaGroup, UnitClass } from '../../engine/rule-set/schema';
import { groupsOf, placedGroups } from '../../engine/rule-set/tree';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { CellStyle } from '../../spreadsheet/style';
import { rankingOf, type ResultsContext } from './context';
import { decimalsOf } from './look/decimals';
import { SheetRows, type CellContent } from './look/sheet-rows';
import { cells, number, pointsFormat, prose, ratioFormat } from './look/styles';
import { planWorkingSheet } from './working-sheet';

/** Millimetres: STT, name, each group, and total · ratio · level · rank. */
const ORDER = 11;
const NAME = 60;
const GROUP = 22;
const TAIL = [20, 17, 22, 16];

/** What every row of the sheet shares. */
interface Totals {
  readonly groups: readonly CriteriaGroup[];
  readonly styles: { readonly points: CellStyle; readonly total: CellStyle; readonly ratio: CellStyle };
}

/**
 * `Tổng hợp điểm` for the council: every unit's points by group, class by class, across. A column is a group of any class;
 * the head prints on each page, and each class begins on a page of its own.
 */
export function planTotals(context: ResultsContext): SheetPlan {
  const { annex } = context.texts;
  const classes = classesWithUnits(context);
  const groups = groupsOfClasses(context, classes);
  const totals: Totals = { groups, styles: stylesOf(context) };
  const rows = new SheetRows([ORDER, NAME, ...groups.map(() => GROUP), ...TAIL]);
  rows.addText(annex.totals.title, prose.documentTitle);
  rows.addText(context.settings.subject, prose.tableTitle, 8);
  const headerRow = rows.next;
  rows.addCells(headings(context, groups).map((value) => ({ value, style: cells.header })));
  const breaks: number[] = [];
  for (const [index, unitClass] of classes.entries()) {
    if (index > 0) breaks.push(rows.next - 1);
    addClass(rows, context, unitClass, totals);
  }
  rows.addSpace(6);
  rows.addText(annex.totals.legend, prose.note);
  const incomplete = context.assessment.units.some(({ overall }) => overall.state === 'incomplete');
  if (incomplete) rows.addText(annex.totals.incompleteLegend, prose.note);
  return planWorkingSheet(context, {
    key: 'totals',
    name: annex.sheets.totals,
    widths: rows.widths,
    rows: rows.rows,
    rowCount: rows.rows.length,
    merges: rows.merges,
    orientation: 'landscape',
    headerRow,
    breaksAfterRows: breaks,
  });
}

function classesWithUnits({ assessment }: ResultsContext): readonly UnitClass[] {
  return assessment.ruleSet.classes.filter(({ code }) => assessment.units.some(({ unit }) => unit.class === code));
}

function groupsOfClasses({ assessment }: ResultsContext, classes: readonly UnitClass[]): readonly CriteriaGroup[] {
  const asked = new Set(classes.flatMap(({ code }) => groupsOf(assessment.ruleSet, code)));
  return placedGroups(assessment.ruleSet)
    .map(({ group }) => group)
    .filter((group) => asked.has(group));
}

function stylesOf({ assessment, texts }: ResultsContext): Totals['styles'] {
  const language = texts.annex.numberFormatLocale;
  const all = assessment.units.flatMap(({ overall, groups }) => [overall, ...groups].map(({ points }) => points));
  const format = pointsFormat(language, decimalsOf(all));
  const ratio = ratioFormat(language, assessment.ruleSet.policies.percentDecimals.choice);
  return { points: number(format), total: number(format, { bold: true }), ratio: number(ratio) };
}

function headings({ texts, assessment }: ResultsContext, groups: readonly CriteriaGroup[]): readonly string[] {
  const { table, totals } = texts.annex;
  return [
    table.order,
    table.unit,
    ...groups.map(({ code, name, shortName }) => `${code}. ${shortName ?? name}`),
    totals.total,
    assessment.ruleSet.labels.ratio,
    totals.level,
    totals.rank,
  ];
}

/** The class's name, its maxima, and a row for each of its units. */
function addClass(rows: SheetRows, context: ResultsContext, { code, name }: UnitClass, totals: Totals): void {
  const { totals: texts } = context.texts.annex;
  const { groups, styles } = totals;
  const blank = { value: null, style: cells.text };
  const maximum = (group?: string): CellContent => {
    const ranking = rankingOf(context, code, group);
    return ranking ? { value: pointsToNumber(ranking.maximum), style: styles.total } : blank;
  };
  rows.addBand(texts.classTitle(name), cells.boldText);
  rows.addCells([
    blank,
    { value: texts.maximum, style: cells.boldText },
    ...groups.map((group) => maximum(group.code)),
    maximum(),
    ...TAIL.slice(1).map(() => blank),
  ]);
  const units = context.assessment.units.filter(({ unit }) => unit.class === code);
  for (const [index, assessed] of units.entries()) {
    rows.addCells([
      { value: index + 1, style: cells.ordinal },
      { value: assessed.unit.name, style: cells.text },
      ...groups.map((group) => {
        const scope = assessed.groups.find((score) => score.group === group.code);
        return scopeCell(context, scope, styles.points);
      }),
      ...overallCells(context, assessed, totals),
    ]);
  }
}

/** The points of a complete scope; what does not apply, and what is not complete, is never a number. */
function scopeCell({ texts }: ResultsContext, scope: ScopeScore | undefined, style: CellStyle): CellContent {
  const { totals } = texts.annex;
  if (scope?.state === 'complete') return { value: pointsToNumber(scope.points), style };
  const value = scope?.state === 'incomplete' ? totals.incomplete : totals.notApplicable;
  return { value, style: cells.centredText };
}

function overallCells(
  context: ResultsContext,
  { unit, overall, status }: UnitAssessment,
  { styles }: Totals,
): readonly CellContent[] {
  const none = { value: context.texts.annex.totals.notApplicable, style: cells.centredText };
  const ranked = rankingOf(context, unit.class, undefined)?.ranked.find((one) => one.unit.code === unit.code);
  const level = context.assessment.ruleSet.levels.find(({ code }) => code === ranked?.level);
  return [
    scopeCell(context, status.code === 'not-assessed' ? undefined : overall, styles.total),
    ranked ? { value: Number(ranked.percent), style: styles.ratio } : none,
    level ? { value: level.shortName, style: cells.centredText } : none,
    ranked ? { value: ranked.rank, style: cells.ordinal } : none,
  ];
}
