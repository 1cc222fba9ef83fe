import type { Assessment } from '../../engine/assessment/assessment';
import type { Points } from '../../engine/points';
import { criteriaOf } from '../../engine/rule-set/tree';
import type { CellPlan, RowPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Font } from '../../spreadsheet/style';
import { detailCells, type DetailCriterion, type DetailStyles } from './detail-row';
import type { ResultsContext } from './context';
import { answerShape } from '../../engine/criteria/shape';
import { citationText } from './citations';
import { decimalsOf } from './look/decimals';
import { textHeight } from '../text-measure';
import { cells, number, pointsFormat } from './look/styles';
import { MOST_LINKS } from './own-sheet';
import { planWorkingSheet } from './working-sheet';

const HEADER_HEIGHT = 36;
const LEAST_HEIGHT = 17;
const MOST_MEASURED = 5_000;
/** As the heads in the catalogue: order … source cell; millimetres. */
const COLUMNS = [14, 48, 34, 16, 62, 32, 32, 32, 16, 16, 26, 78, 44, 70];

/**
 * `Điểm chi tiết`: one row for each criterion of each unit — what was declared, what was verified, what counted, the
 * points and why. Rows are made while they are written, so that hundreds of thousands never stand in memory together.
 */
export function planDetail(context: ResultsContext): SheetPlan {
  const { units } = context.assessment;
  const count = units.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const rows: Iterable<RowPlan> = { [Symbol.iterator]: () => detailRows(context, count <= MOST_LINKS) };
  return planWorkingSheet(context, {
    key: 'detail',
    name: context.texts.annex.sheets.detail,
    widths: COLUMNS,
    rows,
    rowCount: count + 1,
    orientation: 'landscape',
    headerRow: 1,
  });
}

function* detailRows(context: ResultsContext, links: boolean): Generator<RowPlan> {
  const { headers } = context.texts.logs.detail;
  yield {
    height: HEADER_HEIGHT,
    cells: headers.map((value, index) => ({ column: index + 1, value, style: cells.header })),
  };
  const styles = stylesOf(context);
  const byClass = criteriaByClass(context);
  const heightOf = rowMeasure();
  let order = 0;
  for (const assessed of context.assessment.units) {
    const criteria = byClass.get(assessed.unit.class);
    for (const score of assessed.criteria) {
      order += 1;
      const criterion = criteria?.get(score.criterion);
      if (!criterion) throw new Error(`criterion ${score.criterion} is not in the rule set`);
      const contents = detailCells(context, { order, assessed, score, criterion, links }, styles);
      yield { height: heightOf(contents), cells: contents };
    }
  }
}

/** What the rows need of each criterion, worked out once for each class. */
function criteriaByClass(context: ResultsContext): ReadonlyMap<string, ReadonlyMap<string, DetailCriterion>> {
  const { ruleSet } = context.assessment;
  return new Map(
    ruleSet.classes.map(({ code }) => [
      code,
      new Map(
        criteriaOf(ruleSet, code).map(({ criterion, group }) => [
          criterion.code,
          {
            name: criterion.placeholder ? context.texts.logs.detail.placeholder(criterion.name) : criterion.name,
            group: group.shortName ?? group.name,
            shape: answerShape(criterion, ruleSet, code),
            citation: citationText(context, criterion.citation),
          },
        ]),
      ),
    ]),
  );
}

function stylesOf({ assessment, texts }: ResultsContext): DetailStyles {
  return { points: number(pointsFormat(texts.annex.numberFormatLocale, decimalsOf(allPoints(assessment)))) };
}

function* allPoints({ units }: Assessment): Generator<Points> {
  for (const { criteria } of units) {
    for (const { points, maximum } of criteria) yield* [points, maximum];
  }
}

/**
 * Measures rows: as high as their highest text. The same names, answers and reasons come back in row after row, so what
 * was measured is kept, up to a bound.
 */
function rowMeasure(): (contents: readonly CellPlan[]) => number {
  const known = COLUMNS.map(() => new Map<string, number>());
  const measured = (column: number, text: string, font: Font): number => {
    const ofColumn = known[column - 1];
    const before = ofColumn?.get(text);
    if (before !== undefined) return before;
    const height = textHeight(text, font, COLUMNS[column - 1] ?? 0) + 2;
    if (ofColumn && ofColumn.size < MOST_MEASURED) ofColumn.set(text, height);
    return height;
  };
  return (contents) => {
    let height = LEAST_HEIGHT;
    for (const { column, value, style } of contents) {
      if (typeof value !== 'string' || !style.alignment?.wrap) continue;
      height = Math.max(height, measured(column, value, style.font));
    }
    return height;
  };
}
