import type { Assessment, RankedUnit } from '../engine/assessment/assessment';
import { pointsToDecimal } from '../engine/points';
import type { CliTexts } from '../locales/vi/command-line';
import { formatDecimal } from '../locales/vi/numbers';

/** Prints the overall ranking of each class as a table of aligned columns. */
export function printRankings(assessment: Assessment, print: (text: string) => void, texts: CliTexts): void {
  const { ruleSet, period, rankings } = assessment;
  const levelNames = new Map(ruleSet.levels.map(({ code, shortName }) => [code, shortName]));
  for (const ranking of rankings.filter(({ group }) => group === undefined)) {
    const name = ruleSet.classes.find(({ code }) => code === ranking.class)?.name ?? ranking.class;
    print(`\n${texts.rankingTitle(name, period.name)}\n`);
    const { rank, unit, points, ratio, level } = texts.rankingHead;
    const rows = ranking.ranked.map((row) => cells(row, levelNames));
    for (const line of aligned([[rank, unit, points, ratio, level], ...rows])) print(`  ${line}\n`);
    if (ranking.leftOut.length > 0) print(`  ${texts.leftOut(ranking.leftOut.length)}\n`);
  }
  print('\n');
}

function cells({ rank, unit, points, percent, level }: RankedUnit, levelNames: ReadonlyMap<string, string>): string[] {
  return [
    String(rank),
    unit.name,
    formatDecimal(pointsToDecimal(points)),
    `${formatDecimal(percent)}%`,
    levelNames.get(level) ?? level,
  ];
}

/** Columns as wide as their longest cell; text left, numbers right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const right = new Set([0, 2, 3]);
  return rows.map((row) =>
    row
      .map((cell, column) => (right.has(column) ? cell.padStart(width(column)) : cell.padEnd(width(column))))
      .join('  ')
      .trimEnd(),
  );
}
