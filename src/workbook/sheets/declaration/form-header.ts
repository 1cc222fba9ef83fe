import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi, type InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { RuleSet } from '../../../engine/rule-set/schema';
import type { Period, Unit } from '../../../engine/scoring-input';
import type { CellAddress } from '../../../spreadsheet/address';
import type { RowPlan } from '../../../spreadsheet/sheet-plan';
import { meaningOf } from '../../headings';
import { look } from '../../look';
import { content, rowOf } from '../../sheet-layout';
import type { SheetReading, Subject } from '../../sheet-reading';
import { comparisonKey } from '../../values/vietnamese-text';
import type { FormContext } from './form-context';
import { unitCodes, unitNames } from '../units/units-layout';

type HeaderKey = keyof InputSheetTexts['header'];

/** What a form says of itself above its table, and where. */
export type FormHeader = ReadonlyMap<HeaderKey, { readonly text: string; readonly at: CellAddress }>;

const otherSpellings: Readonly<Record<HeaderKey, readonly string[]>> = {
  unitName: unitNames,
  unitCode: unitCodes,
  period: ['Kỳ', 'Kỳ báo cáo', 'Năm', 'Năm đánh giá'],
  ruleSet: ['Mã bộ tiêu chí', 'Bộ chỉ số'],
  version: [],
};

const labelKeys = new Map<string, HeaderKey>(
  (Object.keys(vi.header) as HeaderKey[]).flatMap((key) =>
    [vi.header[key], en.header[key], ...otherSpellings[key]].map((label): [string, HeaderKey] => [
      comparisonKey(label),
      key,
    ]),
  ),
);

/** The rows above a form's table: whose it is where it is one unit's, its period, rule set and version. */
export function planFormHeader(
  { ruleSet, period }: { readonly ruleSet: RuleSet; readonly period: Period },
  unit: Unit | undefined,
  { header }: InputSheetTexts,
  labelColumn: number,
): RowPlan[] {
  const facts: [string, string][] = [
    ...(unit
      ? ([
          [header.unitName, unit.name],
          [header.unitCode, unit.code],
        ] as [string, string][])
      : []),
    [header.period, period.name],
    [header.ruleSet, ruleSet.id],
    [header.version, ruleSet.version],
  ];
  const before = Array.from({ length: labelColumn - 1 }, () => undefined);
  return facts.map(([label, value]) => rowOf([...before, content(`${label}:`, look.label), content(value, look.fact)]));
}

/** Reads what stands above the table: a label with its text beside it, or behind a colon in the same cell. */
export function readFormHeader(reading: SheetReading, tableRow: number): FormHeader {
  const header = new Map<HeaderKey, { text: string; at: CellAddress }>();
  for (const [row, byColumn] of [...reading.cells].filter(([candidate]) => candidate < tableRow)) {
    const columns = [...byColumn.keys()].sort((a, b) => a - b);
    for (const [index, column] of columns.entries()) {
      const at = { row, column };
      const cell = byColumn.get(column);
      const [label = '', ...rest] = reading.text(at).split(':');
      const key = cell && (meaningOf(cell, labelKeys) ?? meaningOf({ value: label }, labelKeys));
      if (key === undefined || header.has(key)) continue;
      const inline = rest.join(':').trim();
      const next = columns[index + 1];
      const valueAt = inline !== '' || next === undefined ? at : { row, column: next };
      const text = inline !== '' || next === undefined ? inline : reading.code(valueAt);
      if (text !== '') header.set(key, { text, at: valueAt });
    }
  }
  return header;
}

/** Holds a form's header against the workbook's own period and rule set; what the form does not say is not held. */
export function checkFormHeader(
  reading: SheetReading,
  header: FormHeader,
  { questionnaire: { ruleSet }, period }: Pick<FormContext, 'questionnaire' | 'period'>,
  subject: Subject = {},
): void {
  const key = header.get('period');
  if (key && period && ![period.code, period.name].some((known) => comparisonKey(known) === comparisonKey(key.text))) {
    reading.raise('other-period', { found: key.text, expected: period.name }, key.at, subject);
  }
  const id = header.get('ruleSet');
  if (id && comparisonKey(id.text) !== comparisonKey(ruleSet.id)) {
    reading.raise('other-rule-set', { found: id.text, expected: ruleSet.id }, id.at, subject);
    return;
  }
  const version = header.get('version');
  if (version && !sameVersion(version.text, ruleSet.version)) {
    reading.raise('other-version', { found: version.text, expected: ruleSet.version }, version.at, subject);
  }
}

/** Excel makes 1 of a typed 1.0. */
function sameVersion(found: string, expected: string): boolean {
  return found === expected || (found !== '' && Number(found) === Number(expected));
}
