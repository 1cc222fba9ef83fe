import { lintRuleSet } from '../../../engine/rule-set/lint';
import { loadRuleSet } from '../../../engine/rule-set/load';
import type { RuleSetProblem } from '../../../engine/rule-set/problem';
import type { RuleSet } from '../../../engine/rule-set/schema';
import { formatCell } from '../../../spreadsheet/address';
import type { CellGrid, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { raise, type Finding, type Place } from '../../finding';
import type { Origins } from './entry-values';
import { fromEntries, type ReadEntries } from './from-entries';
import { readTable, titleRows, type ReadTable, type UnreadableCell } from './read-tables';
import type { ReadEntry } from './table';
import { classColumn, classTable, ruleSetTables } from './tables';

/** The rule set that the sheet `Bộ tiêu chí` holds, or what is wrong with it, row by row. */
export interface RuleSetReading {
  readonly ruleSet?: RuleSet;
  readonly findings: readonly Finding[];
}

/** True where the first rows bear titles that only a sheet `Bộ tiêu chí` has, whatever the sheet is called. */
export function isRuleSetSheet(head: CellGrid): boolean {
  const tables = ruleSetTables([]);
  return titleRows(head, [tables.general, tables.legalBasis, tables.classes, tables.criteria]).size >= 3;
}

/** Reads the sheet; a rule set with any problem is not given, since nothing may be scored by half a regulation. */
export function readRuleSetSheet({ name: sheet, cells }: SheetSnapshot): RuleSetReading {
  const titles = titleRows(cells, Object.values(ruleSetTables([])));
  const classes = (readTable(cells, classTable, titles)?.entries ?? []).map((entry) => ({
    code: String(entry.cells['code']?.value ?? ''),
    name: String(entry.cells['name']?.value ?? ''),
  }));
  const read = Object.entries(ruleSetTables(classes)).map(([key, table]): [string, ReadTable] => [
    key,
    readTable(cells, table, titles) ?? { entries: [], unreadable: [] },
  ]);
  const entries: ReadEntries = Object.fromEntries(read.map(([key, table]) => [key, table.entries]));
  const unreadable = read.flatMap(([, table]) => table.unreadable).map((cell) => unreadableFinding(sheet, cell));
  const classCodes = classes.map(({ code }) => code);
  const { json, origins } = fromEntries(entries, classCodes);
  const lost = (entries.criteria ?? []).filter((entry) => ![...origins.values()].includes(entry));
  const lostFindings = lost.map((entry) =>
    raise(
      'rule-set-row-without-group',
      { code: text(entry, 'code'), parent: text(entry, 'parent') },
      { place: cellPlace(sheet, entry, 'parent') },
    ),
  );
  const loaded = loadRuleSet(json);
  const problems = 'problems' in loaded ? loaded.problems : lintRuleSet(loaded.ruleSet);
  const findings = [
    ...unreadable,
    ...lostFindings,
    ...problems.map((problem) => problemFinding(sheet, problem, ...placeOf(problem.path, origins))),
  ];
  return 'ruleSet' in loaded && findings.length === 0 ? { ruleSet: loaded.ruleSet, findings } : { findings };
}

const text = (entry: ReadEntry, key: string) => String(entry.cells[key]?.value ?? '');

function unreadableFinding(sheet: string, { row, column, found, expected }: UnreadableCell): Finding {
  return raise(
    'rule-set-cell-unreadable',
    { found, expected },
    { place: { sheet, cell: formatCell({ row, column }) } },
  );
}

/** The row on which the longest known part of a path stands, and the column that the rest names. */
function placeOf(path: string, origins: Origins): [ReadEntry?, string?] {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const entry = origins.get(steps.slice(0, length).join('.'));
    if (!entry) continue;
    const rest = steps.slice(length);
    const column = rest
      .map((step) => (step in entry.cells ? step : classColumn(step)))
      .find((key) => key in entry.cells);
    return column === undefined ? [entry] : [entry, column];
  }
  return [];
}

function problemFinding(sheet: string, problem: RuleSetProblem, entry?: ReadEntry, column?: string): Finding {
  const place = entry ? cellPlace(sheet, entry, column) : { sheet };
  return raise('rule-set-problem', { ...problem.parameters, problem: problem.code, path: problem.path }, { place });
}

/** The entry's cell in a column, or its first where it has none there. */
function cellPlace(sheet: string, { cells }: ReadEntry, column?: string): Place {
  const cell = (column === undefined ? undefined : cells[column]) ?? Object.values(cells)[0];
  return cell ? { sheet, cell: formatCell(cell) } : { sheet };
}
