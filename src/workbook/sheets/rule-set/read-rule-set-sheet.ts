import { lintRuleSet } from '../../../engine/rule-set/lint';
import { loadRuleSet } from '../../../engine/rule-set/load';
import type { RuleSetProblem } from '../../../engine/rule-set/problem';
import type { RuleSet } from '../../../engine/rule-set/schema';
import { formatCell } from '../../../spreadsheet/address';
import type { CellGrid, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { raise, type Finding, type Place } from '../../finding';
import type { Origin, Origins } from './entry-values';
import { fromEntries, type ReadEntries } from './from-entries';
import { readTable, titleRows, type ReadTable, type UnreadableCell } from './read-tables';
import type { ReadEntry, Table } from './table';
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
  const placed = new Set([...origins.values()].map(({ entry }) => entry));
  const lost = (entries.criteria ?? []).filter((entry) => !placed.has(entry));
  const lostFindings = lost.map((entry) =>
    raise(
      'rule-set-row-without-group',
      { code: text(entry, 'code'), parent: text(entry, 'parent') },
      { place: cellPlace(sheet, entry, 'parent') },
    ),
  );
  // Whatever a cell that cannot be read would have said is missing below; those problems are not the user's.
  if (unreadable.length + lostFindings.length > 0) return { findings: [...unreadable, ...lostFindings] };
  const loaded = loadRuleSet(json);
  const problems = 'problems' in loaded ? loaded.problems : lintRuleSet(loaded.ruleSet);
  const findings = problems.map((problem) => problemFinding(sheet, problem, placeOf(problem.path, origins)));
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

/** Where the longest known part of a path stands, and the column that the rest names. */
function placeOf(path: string, origins: Origins): Origin | undefined {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const origin = origins.get(steps.slice(0, length).join('.'));
    if (!origin) continue;
    const { entry } = origin;
    const named = steps.slice(length).map((step) => (step in entry.cells ? step : classColumn(step)));
    const column = named.find((key) => key in entry.cells) ?? origin.column;
    return column === undefined ? { entry } : { entry, column };
  }
  return undefined;
}

function problemFinding(sheet: string, problem: RuleSetProblem, origin: Origin | undefined): Finding {
  const { code, path, parameters } = problem;
  const place = origin ? cellPlace(sheet, origin.entry, origin.column) : { sheet };
  return raise('rule-set-problem', { ...parameters, problem: code, path, heading: headingOf(path) }, { place });
}

/** The heading under which the last part of a path is typed; empty where the sheet has none of that name. */
function headingOf(path: string): string {
  const key = path.split('.').at(-1);
  const columns = Object.values<Table>(ruleSetTables([])).flatMap((table) => table.columns);
  return columns.find((column) => column.key === key)?.heading ?? '';
}

/** The entry's cell in a column, or its first where it has none there. */
function cellPlace(sheet: string, { cells }: ReadEntry, column?: string): Place {
  const cell = (column === undefined ? undefined : cells[column]) ?? Object.values(cells)[0];
  return cell ? { sheet, cell: formatCell(cell) } : { sheet };
}
