import type { UnitClass } from '../../../engine/rule-set/schema';
import type { Unit } from '../../../engine/scoring-input';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { CellAddress } from '../../../spreadsheet/address';
import { formatCell } from '../../../spreadsheet/address';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { raise, type Finding } from '../../finding';
import { cellUnder, findHeadings } from '../../headings';
import { codeKey, type Questionnaire } from '../../questions';
import { SheetReading } from '../../sheet-reading';
import { namesOf } from '../../unit-directory';
import { comparisonKey, nearest, normaliseText } from '../../values/vietnamese-text';
import type { ReadingLogEntry } from '../../workbook-facts';
import { readExclusions } from './read-exclusions';
import { unitHeadings, type UnitColumn } from './units-layout';

export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

/** A unit with the cells of its row, while its parent is still a text. */
interface Listed {
  readonly unit: Unit;
  readonly at: (column: UnitColumn) => CellAddress | undefined;
}

/** Reads `Danh sách đơn vị`, in its order. A row that only names a class heads the units below it. */
export function readUnits(snapshot: SheetSnapshot, questionnaire: Questionnaire): UnitsReading {
  const reading = new SheetReading(snapshot);
  const headings = findHeadings(snapshot.cells, unitHeadings);
  if (!headings) {
    const { code, name, class: unitClass } = vi.units.headings;
    reading.raise('headings-missing', { kind: vi.names.units, headings: [code, name, unitClass].join(', ') });
    return { units: [], findings: reading.findings, readingLog: reading.readingLog };
  }
  const { classes } = questionnaire.ruleSet;
  const listed: Listed[] = [];
  let headedClass: UnitClass | undefined;
  for (const row of reading.rowsAfter(headings.row)) {
    const at = (column: UnitColumn) => cellUnder(headings.columns, column, row);
    const [code, name] = [reading.code(at('code')), reading.text(at('name'))];
    const typedClass = reading.text(at('class'));
    if (code === '' && name === '') continue;
    const heading = code === '' && typedClass === '' ? classOf(withoutNumbering(name), classes) : undefined;
    if (heading) {
      headedClass = heading;
      continue;
    }
    if (code === '') reading.raise('unit-code-missing', { name }, at('code') ?? at('name'));
    if (name === '') reading.raise('unit-name-missing', { code }, at('name'));
    const unitClass = typedClass === '' ? headedClass : classOf(typedClass, classes);
    if (!unitClass) raiseClass(reading, typedClass, classes, at('class') ?? at('name'), code);
    const longName = reading.text(at('longName'));
    const unit = {
      code,
      name,
      ...(longName === '' ? {} : { longName }),
      aliases: reading.lines(at('aliases')).flatMap(splitNames),
      class: unitClass?.code ?? '',
      ...readExclusions(reading, at, questionnaire, code),
    };
    listed.push({ unit, at });
  }
  if (listed.length === 0) reading.findings.push(raise('units-missing', {}, { place: { sheet: snapshot.name } }));
  raiseDuplicates(reading, listed);
  const units = listed.map((entry) => withParent(reading, entry, listed));
  return { units, findings: reading.findings, readingLog: reading.readingLog };
}

function splitNames(line: string): string[] {
  return line
    .split(';')
    .map(normaliseText)
    .filter((name) => name !== '');
}

/** "II. Khối huyện" without its numbering and the word "khối". */
function withoutNumbering(text: string): string {
  return text.replace(/^(?:[IVX]+|\d+|[A-Z])[.)]\s*/u, '').replace(/^(?:các\s+)?khối\s+/iu, '');
}

function classOf(text: string, classes: readonly UnitClass[]): UnitClass | undefined {
  const key = comparisonKey(text);
  return classes.find(({ code, name }) => comparisonKey(name) === key || codeKey(code) === codeKey(text));
}

function raiseClass(
  reading: SheetReading,
  found: string,
  classes: readonly UnitClass[],
  at: CellAddress | undefined,
  unit: string,
): void {
  const names = classes.map(({ name }) => name);
  const parameters = { found, classes: names.join('; '), suggestion: nearest(found, names) ?? '' };
  reading.raise('class-unknown', parameters, at, { unit });
}

/** A code or a name that two units share would make every form of theirs ambiguous. */
function raiseDuplicates(reading: SheetReading, listed: readonly Listed[]): void {
  const codes = new Map<string, CellAddress>();
  const names = new Map<string, { at: CellAddress; unit: Unit }>();
  for (const { unit, at } of listed) {
    const [codeAt, nameAt] = [at('code'), at('name')];
    const sameCode = codes.get(codeKey(unit.code));
    if (codeAt && unit.code !== '') {
      if (sameCode) reading.raise('unit-listed-twice', { found: unit.code, otherCell: formatCell(sameCode) }, codeAt);
      else codes.set(codeKey(unit.code), codeAt);
    }
    for (const name of nameAt ? namesOf(unit).filter((candidate) => candidate !== '') : []) {
      const same = names.get(comparisonKey(name));
      if (!same) names.set(comparisonKey(name), { at: nameAt ?? { row: 1, column: 1 }, unit });
      else if (same.unit !== unit && !sameCode) {
        reading.raise('unit-listed-twice', { found: name, otherCell: formatCell(same.at) }, nameAt);
      }
    }
  }
}

/** The parent as a code; it may have been written as a name. */
function withParent(reading: SheetReading, { unit, at }: Listed, listed: readonly Listed[]): Unit {
  const typed = reading.text(at('parent'));
  if (typed === '') return unit;
  const parent = listed.find(
    (other) =>
      codeKey(other.unit.code) === codeKey(typed) ||
      namesOf(other.unit).some((name) => comparisonKey(name) === comparisonKey(typed)),
  );
  if (parent) return { ...unit, parent: parent.unit.code };
  const suggestion =
    nearest(
      typed,
      listed.flatMap((other) => namesOf(other.unit)),
    ) ?? '';
  reading.raise('parent-unknown', { found: typed, suggestion }, at('parent'), { unit: unit.code });
  return unit;
}
