import type { RankingStatus } from '../../../engine/assessment/assessment';
import type { RuleSet } from '../../../engine/rule-set/schema';
import type { EarlierResult, EarlierShare } from '../../../engine/scoring-input';
import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { CellAddress } from '../../../spreadsheet/address';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { Finding } from '../../finding';
import { cellUnder, findHeadings } from '../../headings';
import type { Questionnaire } from '../../questions';
import { SheetReading } from '../../sheet-reading';
import type { UnitDirectory } from '../../unit-directory';
import { readNumber } from '../../values/number';
import { comparisonKey, nearest } from '../../values/vietnamese-text';
import type { ReadingLogEntry } from '../../workbook-facts';
import {
  isNamedEarlier,
  resultColumns,
  resultHeadings,
  shareColumns,
  shareHeadings,
  simpleResultHeadings,
  type ResultColumn,
  type ShareColumn,
} from './earlier-layout';

/** The earlier period's results and shares. */
export interface EarlierReading {
  readonly sheet: string;
  /** What the sheet itself calls the period; empty where it does not. */
  readonly periodName: string;
  readonly results: readonly EarlierResult[];
  readonly shares: readonly EarlierShare[];
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

export interface EarlierContext {
  readonly questionnaire: Questionnaire;
  readonly directory: UnitDirectory;
}

/** Reads `Kỳ trước`: the long list of results, and the shares, in whichever order they stand. */
export function readEarlier(snapshot: SheetSnapshot, context: EarlierContext): EarlierReading {
  const reading = new SheetReading(snapshot);
  const shares = findHeadings(snapshot.cells, shareHeadings);
  const simple = isNamedEarlier(snapshot.name) ? findHeadings(snapshot.cells, simpleResultHeadings) : undefined;
  const results = findHeadings(snapshot.cells, resultHeadings) ?? simple;
  const rowsOf = (from: number | undefined, other: number | undefined) =>
    reading.rowsAfter(from ?? Infinity).filter((row) => other === undefined || other < (from ?? 0) || row < other);
  return {
    sheet: snapshot.name,
    periodName: periodNameAbove(reading, Math.min(shares?.row ?? Infinity, results?.row ?? Infinity)),
    results: rowsOf(results?.row, shares?.row).flatMap(
      (row) => (results && readResult(reading, (key) => cellUnder(results.columns, key, row), context)) ?? [],
    ),
    shares: rowsOf(shares?.row, results?.row).flatMap(
      (row) =>
        (shares && readShare(reading, (key) => cellUnder(shares.columns, key, row), context.questionnaire.ruleSet)) ??
        [],
    ),
    findings: reading.findings,
    readingLog: reading.readingLog,
  };
}

/** The text beside "Kỳ so sánh:" above the tables. */
function periodNameAbove(reading: SheetReading, tableRow: number): string {
  const labels = new Set([vi, en].map(({ settings }) => comparisonKey(settings.labels.earlierPeriod)));
  for (const [row, byColumn] of [...reading.cells].filter(([candidate]) => candidate < tableRow)) {
    const columns = [...byColumn.keys()].sort((a, b) => a - b);
    const index = columns.findIndex((column) => labels.has(comparisonKey(reading.text({ row, column }))));
    const beside = columns[index + 1];
    if (index >= 0 && beside !== undefined) return reading.text({ row, column: beside });
  }
  return '';
}

function readResult(
  reading: SheetReading,
  at: (key: ResultColumn) => CellAddress | undefined,
  { questionnaire, directory }: EarlierContext,
): EarlierResult | undefined {
  const values = resultColumns.map((key) => reading.text(at(key)));
  const [code = '', name = ''] = [reading.code(at('unitCode')), reading.text(at('unitName'))];
  const rest = values.slice(3);
  if ((code === '' && name === '') || rest.every((text) => text === '')) return undefined;
  const match = directory.find(code, name);
  // A unit that is no longer in the list keeps its own code, or its name.
  const unit = 'unit' in match ? match.unit.code : code || name;
  const typed = reading.text(at('content'));
  const group = groupOf(typed, questionnaire);
  if (group === undefined) {
    const suggestion = nearest(typed, [vi.earlier.overall]) ?? '';
    reading.raise('earlier-unknown', { label: vi.earlier.headings.content, found: typed, suggestion }, at('content'));
    return undefined;
  }
  const points = numberAt(reading, at('points'), vi.earlier.headings.points);
  const maximum = numberAt(reading, at('maximum'), vi.earlier.headings.maximum);
  const rank = numberAt(reading, at('rank'), vi.earlier.headings.rank, (value) => Number.isInteger(value) && value > 0);
  const level = reading.text(at('level'));
  const status = reading.text(at('status'));
  return {
    unit,
    ...(group === '' ? {} : { group }),
    ...(points === undefined ? {} : { points }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(rank === undefined ? {} : { rank }),
    ...(level === '' ? {} : { level: levelOf(level, questionnaire.ruleSet) ?? level }),
    ...(status === '' ? {} : { status: statusOf(status) ?? status }),
  };
}

/** The code of the group that is meant; empty for the overall result, undefined where it is neither. */
function groupOf(typed: string, questionnaire: Questionnaire): string | undefined {
  const key = comparisonKey(typed);
  if (key === '' || [vi, en].some(({ earlier }) => comparisonKey(earlier.overall) === key)) return '';
  return questionnaire.group(typed)?.code;
}

function readShare(
  reading: SheetReading,
  at: (key: ShareColumn) => CellAddress | undefined,
  ruleSet: RuleSet,
): EarlierShare | undefined {
  const texts = new Map(shareColumns.map((key) => [key, reading.text(at(key))]));
  const [typedClass = '', typedLevel = ''] = [texts.get('class'), texts.get('level')];
  if (typedClass === '' || typedLevel === '') return undefined;
  const { class: classHeading, level: levelHeading, count: countHeading, of: ofHeading } = vi.earlier.sharesHeadings;
  const unitClass = ruleSet.classes.find(({ code, name }) => isSame(typedClass, [code, name]))?.code;
  const level = levelOf(typedLevel, ruleSet);
  if (unitClass === undefined)
    raiseUnknown(
      reading,
      classHeading,
      typedClass,
      ruleSet.classes.map(({ name }) => name),
      at('class'),
    );
  if (level === undefined)
    raiseUnknown(
      reading,
      levelHeading,
      typedLevel,
      ruleSet.levels.map(({ name }) => name),
      at('level'),
    );
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  const count = numberAt(reading, at('count'), countHeading, isCount);
  const of = numberAt(reading, at('of'), ofHeading, (value) => isCount(value) && value > 0);
  if (unitClass === undefined || level === undefined || count === undefined || of === undefined) return undefined;
  if (count > of) {
    reading.raise('cell-unreadable', { label: countHeading, found: `${count} > ${of}` }, at('count'));
    return undefined;
  }
  return { class: unitClass, level, count, of };
}

function raiseUnknown(
  reading: SheetReading,
  label: string,
  found: string,
  known: readonly string[],
  at: CellAddress | undefined,
): void {
  reading.raise('earlier-unknown', { label, found, suggestion: nearest(found, known) ?? '' }, at);
}

function levelOf(typed: string, { levels }: RuleSet): string | undefined {
  return levels.find(({ code, name, shortName }) => isSame(typed, [code, name, shortName]))?.code;
}

function statusOf(typed: string): string | undefined {
  const codes = Object.keys(vi.earlier.statuses) as RankingStatus['code'][];
  return codes.find((code) => isSame(typed, [code, vi.earlier.statuses[code], en.earlier.statuses[code]]));
}

function isSame(typed: string, known: readonly string[]): boolean {
  return known.some((name) => comparisonKey(name) === comparisonKey(typed));
}

function numberAt(
  reading: SheetReading,
  at: CellAddress | undefined,
  label: string,
  accepts: (value: number) => boolean = () => true,
): number | undefined {
  const cell = at && reading.cell(at);
  if (!at || !cell) return undefined;
  const number = cell.error === undefined ? readNumber(cell, {}) : undefined;
  if (number?.kind === 'blank') return undefined;
  if (number?.kind === 'read' && accepts(number.value)) return number.value;
  reading.raise('cell-unreadable', { label, found: cell.error ?? reading.text(at) }, at);
  return undefined;
}
