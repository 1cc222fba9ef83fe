import type { Declaration } from '../../../engine/facts';
import type { Unit } from '../../../engine/scoring-input';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { Finding, Place } from '../../finding';
import { findHeadings } from '../../headings';
import type { Questionnaire } from '../../questions';
import { SheetReading } from '../../sheet-reading';
import type { ReadingLogEntry } from '../../workbook-facts';
import type { FormContext } from './form-context';
import { checkFormHeader, readFormHeader, type FormHeader } from './form-header';
import { raiseMissing } from './missing-answers';
import { readRows, sortRows } from './read-rows';
import { findReportBlocks, readReportItem } from './report-items';
import { raiseUnitMismatch } from './unit-mismatch';

/** One unit's form as read; without a declaration where it is not known whose it is, and a finding says so. */
export interface DeclarationReading {
  readonly declaration?: Declaration;
  /** Where the form names its unit. */
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

/** Reads a unit's form, whatever its sheet is called and wherever its table stands. */
export function readDeclaration(snapshot: SheetSnapshot, context: FormContext): DeclarationReading {
  const reading = new SheetReading(snapshot);
  const { questionnaire } = context;
  const done = (place: Place, declaration?: Declaration): DeclarationReading => ({
    place,
    ...(declaration ? { declaration } : {}),
    findings: reading.findings,
    readingLog: reading.readingLog,
  });
  const headings = findHeadings(snapshot.cells, context.headings);
  if (!headings) {
    const { code, name } = vi.declaration.headings;
    const wanted = [code, name, vi.declaration.rounds.declared.value].join(', ');
    reading.raise('headings-missing', { kind: vi.names.declaration, headings: wanted });
    return done({ sheet: snapshot.name });
  }
  const header = readFormHeader(reading, headings.row);
  const unit = unitOf(reading, header, context);
  if (!unit) return done({ sheet: snapshot.name });
  checkFormHeader(reading, header, context, { unit: unit.code });
  const place = placeOf(reading, header);
  // A class that the rule set lacks is told where the unit is listed; here every answer would only repeat it.
  if (!questionnaire.ruleSet.classes.some(({ code }) => code === unit.class)) {
    return done(place, { unit: unit.code, facts: [] });
  }

  const sorted = sortRows(reading, headings, unit, questionnaire);
  const others = sorted.flatMap(({ kind, row }) => (kind === 'other' ? [row] : []));
  const blocks = findReportBlocks(reading, reportItemsOf(questionnaire, unit), others);
  const end = Math.min(Infinity, ...blocks.map(({ start }) => start));
  const rows = sorted.filter(({ row }) => row < end);
  const { facts, places } = readRows(reading, headings, rows, unit, context);
  if (!unit.notAssessed) {
    raiseMissing(reading, unit, questionnaire, facts, (criterion) => {
      const at = places.get(criterion);
      return at?.('declared.0') ?? at?.('verified.0');
    });
  }
  const reportItems = blocks.flatMap((block) => readReportItem(reading, block, unit.code) ?? []);
  const inOrder = [...questionnaire.of(unit.class).keys()].flatMap((code) => facts.get(code) ?? []);
  return done(place, {
    unit: unit.code,
    facts: inOrder,
    ...(reportItems.length > 0 ? { reportItems } : {}),
  });
}

/** Where the form names its unit. */
function placeOf(reading: SheetReading, header: FormHeader): Place {
  const named = header.get('unitName') ?? header.get('unitCode');
  return named ? reading.place(named.at) : { sheet: reading.sheet };
}

/** The unit that the form's header names, or where it names none the sheet's own name: "P01 Sở Tài chính". */
function unitOf(reading: SheetReading, header: FormHeader, { directory }: FormContext): Unit | undefined {
  const [code, name] = [header.get('unitCode'), header.get('unitName')];
  const sheetName = reading.sheet.replace(/^P\d+\s+/u, '');
  const match = code || name ? directory.find(code?.text ?? '', name?.text ?? '') : directory.find('', sheetName);
  if ('unit' in match) return match.unit;
  raiseUnitMismatch(reading, match, { code: code?.text ?? '', name: name?.text ?? '' }, (name ?? code)?.at);
  return undefined;
}

function reportItemsOf({ ruleSet }: Questionnaire, unit: Unit) {
  return ruleSet.reportItems.filter(({ classes }) => classes.includes(unit.class));
}
