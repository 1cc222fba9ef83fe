import { readFileSync } from 'node:fs';
import { DECLARATIONS, readPublished } from '../../../scripts/reconstruct-binh-dinh/published';
import { assess } from '../../../src/engine/assess';
import type { RankedUnit } from '../../../src/engine/assessment/assessment';
import { pointsOf, pointsToNumber } from '../../../src/engine/points';
import { scoringInputSchema } from '../../../src/engine/scoring-input';
import { coverage, earlierLevelShares, levelShares } from '../../../src/engine/statistics';
import { expectedTables, type PrintedRow } from './expected-tables';

/** Decision 305/QĐ-UBND, recomputed from plain JSON answers: what the whole engine is for. */
const { ruleSet, units } = readPublished();
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const input = scoringInputSchema.parse({
  period: { code: '2016', name: 'năm 2016' },
  units,
  declarations: readJson(DECLARATIONS),
  earlier: readJson('samples/data/binh-dinh-2016/earlier-2015.json'),
});
const assessment = assess(ruleSet, input);

type Row = Omit<PrintedRow, 'row' | 'name'>;
const byUnit = (rows: Row[]) => rows.sort((one, other) => one.unit.localeCompare(other.unit));

function computedRow({ unit, points, percent, rank, earlierRank, level }: RankedUnit): Row {
  const row = { unit: unit.code, points: pointsToNumber(points), percent: Number(percent), rank, level };
  return earlierRank === undefined ? row : { ...row, earlierRank };
}

function printedRow({ unit, points, percent, rank, earlierRank, level }: PrintedRow): Row {
  const row = { unit, points, percent, rank, level };
  return earlierRank === undefined ? row : { ...row, earlierRank };
}

function rankingOf(unitClass: string, group?: string) {
  const ranking = assessment.rankings.find((each) => each.class === unitClass && each.group === group);
  if (!ranking) throw new Error(`no ranking of ${unitClass} by ${group ?? 'the total'}`);
  return ranking;
}

describe('the tables of Decision 305/QĐ-UBND from criterion answers', () => {
  test.each(expectedTables.map((table) => [table.number, table] as const))(
    'table %s: points, percent, level, rank and earlier rank of every unit',
    (_, table) => {
      const { ranked, maximum } = rankingOf(table.class, table.group);
      expect(byUnit(ranked.map(computedRow))).toEqual(byUnit(table.rows.map(printedRow)));
      expect(maximum).toBe(pointsOf(table.maximum));
    },
  );

  test('every percent has two decimals', () => {
    const percents = assessment.rankings.flatMap(({ ranked }) => ranked.map(({ percent }) => percent));
    expect(percents.filter((percent) => !/^\d+\.\d\d$/.test(percent))).toEqual([]);
  });

  test('stand best first, ties in the order of the list of units', () => {
    const place = new Map(units.map(({ code }, index) => [code, index]));
    for (const { ranked } of assessment.rankings) {
      const sorted = [...ranked].sort(
        (one, other) =>
          other.points - one.points || (place.get(one.unit.code) ?? 0) - (place.get(other.unit.code) ?? 0),
      );
      expect(ranked.map(({ unit }) => unit.code)).toEqual(sorted.map(({ unit }) => unit.code));
    }
  });

  test('leave nobody out without its reason', () => {
    const leftOut = (group?: string) =>
      rankingOf('so', group).leftOut.map(({ unit, why }) => [unit.name, why.code, 'reason' in why ? why.reason : '']);
    const founded = [
      ['Sở Văn hóa và Thể thao', 'not-assessed', expect.stringMatching(/^mới được tách ra/)],
      ['Sở Du lịch', 'not-assessed', expect.stringMatching(/^mới được tách ra/)],
    ];
    const withoutProcedures = ['Văn phòng UBND tỉnh', 'Ban Dân tộc'].map((name) => [
      name,
      'not-applicable',
      'không có thủ tục hành chính công',
    ]);
    expect(leftOut()).toEqual([...withoutProcedures, ...founded]);
    expect(leftOut('3.2')).toEqual([...withoutProcedures, ...founded]);
    expect(leftOut('1')).toEqual(founded);
    expect(rankingOf('huyen').leftOut).toEqual([]);
  });
});

describe('the numbers that the text of the decision states', () => {
  const percents = (unitClass: string) =>
    Object.fromEntries(
      levelShares(assessment, unitClass).map(({ level, count, of, percent }) => [level, [count, of, percent]]),
    );

  test('departments: 35 % Tốt, 59 % Khá', () => {
    expect(percents('so')).toEqual({ tot: [6, 17, 35], kha: [10, 17, 59], 'trung-binh': [1, 17, 6] });
  });

  test('districts: none Tốt, 45 % Khá', () => {
    expect(percents('huyen')).toEqual({ tot: [0, 11, 0], kha: [5, 11, 45], 'trung-binh': [6, 11, 55] });
  });

  test('2015: departments 0 % Tốt and 56 % Khá, districts 9 % Khá', () => {
    const earlier = (unitClass: string) =>
      earlierLevelShares(assessment, unitClass).map(({ level, percent }) => [level, percent]);
    expect(earlier('so')).toEqual([
      ['tot', 0],
      ['kha', 56],
    ]);
    expect(earlier('huyen')).toEqual([['kha', 9]]);
  });

  test('coverage: 28/32 overall with 17/21 departments, 30/32 by group with 19/21', () => {
    const { total, classes } = coverage(assessment);
    expect(total).toEqual({ units: 32, overall: 28, groups: 30 });
    expect(classes).toEqual([
      { class: 'so', units: 21, overall: 17, groups: 19 },
      { class: 'huyen', units: 11, overall: 11, groups: 11 },
    ]);
  });
});
