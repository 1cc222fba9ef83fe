import { levelShares, type LevelShare } from '../../engine/statistics';
import type { RankingTable } from '../../engine/rule-set/tables';
import type { ChartPlan } from '../../spreadsheet/chart';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { planAnnexSheet } from './annex-sheet';
import type { ResultsContext } from './context';
import { SheetRows } from './look/sheet-rows';
import { cells, FONT_NAME, prose } from './look/styles';
import { addNotes } from './notes';
import { sliceColour } from './slice-colours';

/** Margin · level · count · share · margin, in millimetres: the small table stands centred under the chart. */
const COLUMNS = [34, 45, 25, 25, 34];
const CHART_ROWS = 16;
const CHART_ROW = 18;

/** A slice that is drawn: a level that units reached, with its place among all levels. */
interface Slice extends LevelShare {
  readonly name: string;
  readonly colour: string;
}

/** `Hình 1` and the like: the shares of the levels as a native pie over a small table (ANNEX.md "Hình"). */
export function planFigure(
  context: ResultsContext,
  { class: classCode, group }: RankingTable,
  figure: NonNullable<RankingTable['figure']>,
): SheetPlan {
  const { annex } = context.texts;
  const { slices, emptyLevels } = slicesOf(context, classCode, group);
  const rows = new SheetRows(COLUMNS);
  rows.addText(figure.caption, prose.subtitle, 8);
  const charts: ChartPlan[] = [];
  if (slices.length > 0) {
    const top = rows.next;
    for (let row = 0; row < CHART_ROWS; row += 1) rows.addSpace(CHART_ROW);
    rows.addSpace(12);
    addTable(rows, context, slices);
    const first = rows.next - slices.length;
    charts.push(pie(context, { name: annex.sheets.figure(figure.number), slices, top, first }));
  }
  addNotes(rows, annex, [
    ...(slices.length === 0 ? [annex.figure.nobody] : []),
    ...(slices.length > 0 && emptyLevels.length > 0 ? [annex.figure.emptyLevels(emptyLevels)] : []),
    ...(context.isDraft ? [annex.notes.draft] : []),
  ]);
  const name = annex.sheets.figure(figure.number);
  return planAnnexSheet(context, { key: `figure.${figure.number}`, name, rows, first: false, charts });
}

function slicesOf(
  { assessment }: ResultsContext,
  classCode: string,
  group: string | undefined,
): { slices: readonly Slice[]; emptyLevels: readonly string[] } {
  const { levels } = assessment.ruleSet;
  const shares = levelShares(assessment, classCode, group);
  const named = levels.map(({ shortName, colour }, index) => {
    const share = shares[index] ?? { level: '', count: 0, of: 0, percent: 0 };
    return { ...share, name: shortName, colour: sliceColour(colour, index, levels.length) };
  });
  return {
    slices: named.filter(({ count }) => count > 0),
    emptyLevels: named.filter(({ count }) => count === 0).map(({ name }) => name),
  };
}

function addTable(rows: SheetRows, { texts, assessment }: ResultsContext, slices: readonly Slice[]): void {
  const { figure } = texts.annex;
  const blank = { value: null, style: prose.plain };
  const heads = [figure.level, figure.count, assessment.ruleSet.labels.ratio];
  rows.addCells([blank, ...heads.map((value) => ({ value, style: cells.header }))]);
  for (const { name, count, percent } of slices) {
    rows.addCells([
      blank,
      { value: name, style: cells.text },
      { value: count, style: cells.ordinal },
      { value: percent, style: cells.ordinal },
    ]);
  }
}

/** The slices are drawn from the whole percents, so that the labels say what the text says. */
function pie(
  { texts }: ResultsContext,
  { name, slices, top, first }: { name: string; slices: readonly Slice[]; top: number; first: number },
): ChartPlan {
  const bottom = first + slices.length - 1;
  return {
    kind: 'pie',
    name,
    alternativeText: texts.annex.figure.slices(slices),
    from: { row: top, column: 1 },
    to: { row: top + CHART_ROWS, column: COLUMNS.length + 1 },
    categories: { top: first, left: 2, bottom, right: 2 },
    values: { top: first, left: 4, bottom, right: 4 },
    colours: slices.map(({ colour }) => colour),
    font: { name: FONT_NAME, size: 12 },
  };
}
