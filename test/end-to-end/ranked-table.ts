import { letters, type ReadCell, type ReadSheet } from './read-sheet';

/** A row of a ranked table, as it stands in the file. */
export interface UnitRow {
  readonly order: number;
  readonly name: string;
  readonly points: number;
  readonly percent: number;
  readonly rank: number;
  readonly earlierRank?: number;
  /** The level row above it; empty where there is none. */
  readonly level: string;
  readonly formats: { readonly points: string; readonly percent: string };
}

/** A level's row over the whole width. */
export interface LevelRow {
  readonly name: string;
  readonly fill: string | undefined;
  readonly bold: boolean;
  /** True where one merge covers the whole row of the table. */
  readonly merged: boolean;
}

/** A ranked table taken out of its sheet by what an eye sees: the heading row that begins with STT, and what follows. */
export interface RankedTable {
  /** Texts above the table: on the first sheet the head of the annex, then title, subtitle, sentence before the table. */
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly levels: readonly LevelRow[];
  readonly units: readonly UnitRow[];
  /** Texts under the table. */
  readonly notes: readonly string[];
}

/** Reads the table; throws where a number is no number, or where a row is neither a level's nor a unit's. */
export function rankedTable(sheet: ReadSheet): RankedTable {
  const top = sheet.rows.findIndex((row) => row[0]?.value === 'STT');
  if (top < 0) throw new Error(`${sheet.name}: no heading row`);
  const headings = textsUntilBlank(sheet.rows[top] ?? []);
  const width = headings.length;
  const body = sheet.rows.slice(top + 1);
  const end = body.findIndex((row) => row.slice(0, width).every(({ value }) => value === null));
  const levels: LevelRow[] = [];
  const units: UnitRow[] = [];
  for (const [index, row] of body.slice(0, end < 0 ? body.length : end).entries()) {
    const [first] = row;
    if (typeof first?.value === 'string') {
      const number = top + index + 2;
      const merged = sheet.merges.includes(`A${number}:${letters(width - 1)}${number}`);
      levels.push({ name: first.value, fill: first.fill, bold: first.bold === true, merged });
    } else {
      units.push(unitRow(row, width, levels.at(-1)?.name ?? ''));
    }
  }
  const textsIn = (rows: readonly (readonly ReadCell[])[]) =>
    rows.flatMap((row) => row.slice(0, width).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  return {
    above: textsIn(sheet.rows.slice(0, top)),
    headings,
    levels,
    units,
    notes: end < 0 ? [] : textsIn(body.slice(end)),
  };
}

function unitRow(row: readonly ReadCell[], width: number, level: string): UnitRow {
  const [order, name, points, percent, rank, earlier] = row;
  if (typeof name?.value !== 'string') throw new Error(`no name in ${JSON.stringify(row)}`);
  return {
    order: numberIn(order),
    name: name.value,
    points: numberIn(points),
    percent: numberIn(percent),
    rank: numberIn(rank),
    ...(width > 5 ? { earlierRank: numberIn(earlier) } : {}),
    level,
    formats: { points: points?.numberFormat ?? '', percent: percent?.numberFormat ?? '' },
  };
}

function numberIn(cell: ReadCell | undefined): number {
  if (typeof cell?.value !== 'number') throw new Error(`${JSON.stringify(cell)} is no number`);
  return cell.value;
}

function textsUntilBlank(row: readonly ReadCell[]): string[] {
  const texts = row.map(({ value }) => (typeof value === 'string' ? value : ''));
  const end = texts.indexOf('');
  return end < 0 ? texts : texts.slice(0, end);
}
