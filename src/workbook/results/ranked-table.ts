import type { RankedUnit, Ranking } from '../../engine/assessment/assessment';
import { pointsToDecimal, pointsToNumber } from '../../engine/points';
import type { RankingTable } from '../../engine/rule-set/tables';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { CellStyle } from '../../spreadsheet/style';
import { planAnnexSheet } from './annex-sheet';
import type { AnnexPart } from './annex-part';
import type { ResultsContext } from './context';
import { addFrame } from './frame';
import { decimalsOf } from './look/decimals';
import { SheetRows, type CellContent } from './look/sheet-rows';
import { cells, levelRow, number, pointsFormat, prose, ratioFormat } from './look/styles';
import { addNotes } from './notes';
import { rankingNotes } from './ranking-notes';

/**
 * Widths in millimetres: STT · name · points · ratio · rank · earlier rank; 163 together. Right of the name are 92, some
 * more than ANNEX.md proposes, since the national title above them needs 91 at its least size.
 */
const WITH_EARLIER = [11, 60, 31, 20, 20.5, 20.5];
const WITHOUT_EARLIER = [11, 60, 33, 29.5, 29.5];

/** The styles of one table's rows; points have one number of decimals in the whole column. */
interface RowStyles {
  readonly points: CellStyle;
  readonly ratio: CellStyle;
}

/**
 * A ranked table of the annex, `Bảng 1` and the like: title, sentence before it, level rows, one row a unit, notes. Ranks
 * and the order inside a tie are the assessment's.
 */
export function planRankedTable(context: ResultsContext, part: AnnexPart<RankingTable>, ranking: Ranking): SheetPlan {
  const { table, first, titled } = part;
  const { annex } = context.texts;
  const withEarlier = table.showEarlierRank && ranking.ranked.some(({ earlierRank }) => earlierRank !== undefined);
  const rows = new SheetRows(withEarlier ? WITH_EARLIER : WITHOUT_EARLIER);
  if (first) addFrame(rows, context.settings, annex);
  if (titled) rows.addText(table.title, prose.tableTitle);
  if (table.subtitle !== undefined) rows.addText(table.subtitle, prose.subtitle);
  if (table.leadIn !== undefined) {
    rows.addText(table.leadIn.replaceAll('{count}', annex.table.count(ranking.ranked.length)), prose.paragraph);
  }
  const headerRow = rows.next;
  rows.addCells(headings(context, ranking, withEarlier).map((value) => ({ value, style: cells.header })));
  addRows(rows, context, ranking, withEarlier);
  addNotes(rows, annex, rankingNotes(context, ranking, { withEarlier, firstOfClass: part.firstOfClass }));
  return planAnnexSheet(context, {
    key: `table.${table.number}`,
    name: annex.sheets.table(table.number),
    rows,
    first,
    headerRow,
  });
}

/** The heads of the columns; a period is its bare year where both are years. */
function headings({ assessment, texts }: ResultsContext, { maximum }: Ranking, withEarlier: boolean): string[] {
  const { table } = texts.annex;
  const names = [
    assessment.period.name,
    ...(withEarlier && assessment.earlier ? [assessment.earlier.period.name] : []),
  ];
  const years = names.map(table.yearOf);
  const periods = years.every((year) => year !== undefined) ? years : names;
  return [
    table.order,
    table.unit,
    table.total(pointsToDecimal(maximum)),
    assessment.ruleSet.labels.ratio,
    ...periods.map((period) => table.rank(period)),
  ];
}

function addRows(rows: SheetRows, context: ResultsContext, ranking: Ranking, withEarlier: boolean): void {
  const { ruleSet } = context.assessment;
  const format = context.texts.annex.numberFormatLocale;
  const styles: RowStyles = {
    points: number(pointsFormat(format, decimalsOf(ranking.ranked.map(({ points }) => points))), { indent: 1 }),
    ratio: number(ratioFormat(format, ruleSet.policies.percentDecimals.choice)),
  };
  const levels = new Map(ruleSet.levels.map((level) => [level.code, level]));
  let current: string | undefined;
  for (const [index, ranked] of ranking.ranked.entries()) {
    const level = levels.get(ranked.level);
    if (level && level.code !== current) {
      rows.addBand(level.name, levelRow(level.colour));
      current = level.code;
    }
    rows.addCells(unitRow(context, ranked, { order: index + 1, withEarlier, styles }));
  }
  if (ranking.ranked.length === 0) {
    rows.addBand(context.texts.annex.table.nobody, cells.centredText);
  }
}

function unitRow(
  { texts }: ResultsContext,
  { unit, points, percent, rank, earlierRank }: RankedUnit,
  { order, withEarlier, styles }: { order: number; withEarlier: boolean; styles: RowStyles },
): readonly CellContent[] {
  const earlier: CellContent =
    earlierRank === undefined
      ? { value: texts.annex.table.noEarlierRank, style: cells.centredText }
      : { value: earlierRank, style: cells.ordinal };
  return [
    { value: order, style: cells.ordinal },
    { value: unit.name, style: cells.indentedText },
    { value: pointsToNumber(points), style: styles.points },
    { value: Number(percent), style: styles.ratio },
    { value: rank, style: cells.ordinal },
    ...(withEarlier ? [earlier] : []),
  ];
}
