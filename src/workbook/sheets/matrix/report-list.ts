import type { CriterionFact, Declaration } from '../../../engine/facts';
import type { ReportItem } from '../../../engine/rule-set/criterion';
import type { Unit } from '../../../engine/scoring-input';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import { legalSheetName } from '../../../spreadsheet/placement';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { CellGrid, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { Finding, Place } from '../../finding';
import { cellUnder, findHeadings, type HeadingRules } from '../../headings';
import { look, workingPrint } from '../../look';
import type { Questionnaire } from '../../questions';
import { content, inputSheetPlan, markKey, rowOf } from '../../sheet-layout';
import { SheetReading } from '../../sheet-reading';
import type { UnitMatch } from '../../unit-directory';
import type { ReadingLogEntry } from '../../workbook-facts';
import type { FormContext } from '../declaration/form-context';
import { checkFormHeader, planFormHeader, readFormHeader } from '../declaration/form-header';
import type { FormRequest } from '../declaration/plan-declaration';
import { listEntries } from '../declaration/plan-report-rows';
import { readEntry, reportFact, reportHeadings } from '../declaration/report-items';
import { raiseUnitMismatch } from '../declaration/unit-mismatch';
import { perUnitHeadings, type UnitColumn } from './matrix-columns';

const SPARE_ROWS = 30;
const LABEL_COLUMN = 2;

export interface ReportListRequest extends FormRequest {
  readonly item: ReportItem;
  readonly units: readonly Unit[];
  readonly declarations: readonly Declaration[];
}

/** The key of such a list's sheet in its mark. */
export function reportListKey(item: string): string {
  return markKey('matrix.list', item);
}

/** Beside the matrix: a list that units report, a row an entry, each with its unit. */
export function planReportList(request: ReportListRequest): SheetPlan {
  const { item, units, declarations, words, questionnaire, period } = request;
  const { ruleSet } = questionnaire;
  const { sheets } = words;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const entries = declarations.flatMap(({ unit, reportItems }) =>
    listEntries(reportItems?.find(({ criterion }) => criterion === item.code)).map((entry) => ({ unit, entry })),
  );
  const rows = [
    rowOf([content(item.name, look.title)]),
    rowOf([content(sheets.reportList.hint, look.hint)]),
    ...planFormHeader({ ruleSet, period }, undefined, sheets, LABEL_COLUMN),
    rowOf([]),
    rowOf(
      [sheets.ordinal, sheets.header.unitCode, sheets.header.unitName, ...item.columns.map(({ label }) => label)].map(
        (heading) => content(heading, look.heading),
      ),
    ),
  ];
  const headingRow = rows.length;
  const entryRows = Array.from({ length: entries.length + SPARE_ROWS }, (_, index) => {
    const { unit = '', entry = {} } = entries[index] ?? {};
    return rowOf([
      content(index + 1, look.number),
      content(unit, look.fillChoice),
      content(names.get(unit), look.fillText),
      ...item.columns.map(({ code }) => content((entry as Record<string, string>)[code], look.fillText)),
    ]);
  });
  return inputSheetPlan(reportListKey(item.code), {
    name: legalSheetName(`${sheets.names.reportList} ${item.group}`),
    columnWidths: [6, 14, 34, ...item.columns.map(() => 50)],
    rows: [...rows, ...entryRows],
    freezeAt: { row: headingRow + 1, column: 1 },
    print: workingPrint({ first: headingRow, last: headingRow }),
  });
}

type Column = UnitColumn | string;

/** Whose entry it is, and the list's own columns. */
function listHeadings(item: ReportItem): HeadingRules<Column> {
  const own = reportHeadings(item);
  return {
    keys: new Map<string, Column>([...perUnitHeadings.keys, ...own.keys]),
    required: [...perUnitHeadings.required, ...own.required],
  };
}

/** The list that a sheet holds for many units, by its headings; undefined where it holds none. */
export function reportItemOf(head: CellGrid, { ruleSet }: Questionnaire): ReportItem | undefined {
  return ruleSet.reportItems.find((item) => findHeadings(head, listHeadings(item)) !== undefined);
}

export interface ReportListReading {
  readonly lists: readonly { readonly unit: string; readonly fact: CriterionFact; readonly place: Place }[];
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

/** Reads a list of many units; the entries of a unit keep their order, wherever its rows stand. */
export function readReportList(snapshot: SheetSnapshot, item: ReportItem, context: FormContext): ReportListReading {
  const reading = new SheetReading(snapshot);
  const { findings, readingLog } = reading;
  const headings = findHeadings(snapshot.cells, listHeadings(item));
  if (!headings) {
    const wanted = [vi.header.unitCode, vi.header.unitName, ...item.columns.map(({ label }) => label)].join(', ');
    reading.raise('headings-missing', { kind: item.name, headings: wanted });
    return { lists: [], findings, readingLog };
  }
  checkFormHeader(reading, readFormHeader(reading, headings.row), context);
  const byUnit = new Map<string, { entries: Record<string, string>[]; row: number }>();
  let last: UnitMatch | undefined;
  for (const row of reading.rowsAfter(headings.row)) {
    const [codeAt, nameAt] = [
      cellUnder(headings.columns, 'unitCode', row),
      cellUnder(headings.columns, 'unitName', row),
    ];
    const typed = { code: reading.code(codeAt), name: reading.text(nameAt) };
    // A unit named once above its entries, in a merged cell say, is theirs until another is named.
    const named = typed.code !== '' || typed.name !== '';
    const match: UnitMatch = named || !last ? context.directory.find(typed.code, typed.name) : last;
    if (named) last = match;
    const unit = 'unit' in match ? match.unit.code : '';
    const entry = readEntry(reading, item, headings, row, unit);
    if (!entry) continue;
    if (!('unit' in match)) {
      raiseUnitMismatch(reading, match, typed, nameAt ?? codeAt);
      continue;
    }
    const known = byUnit.get(unit);
    if (known) known.entries.push(entry);
    else byUnit.set(unit, { entries: [entry], row });
  }
  const column = Math.min(...headings.columns.values());
  const lists = [...byUnit].map(([unit, { entries, row }]) => {
    const place = reading.place({ row, column });
    return { unit, fact: reportFact(item.code, entries, place), place };
  });
  return { lists, findings, readingLog };
}
