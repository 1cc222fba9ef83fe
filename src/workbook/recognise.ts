import type { ReportItem } from '../engine/rule-set/criterion';
import { inputSheets as en } from '../locales/en/input-sheets';
import { inputSheets as vi } from '../locales/vi/input-sheets';
import type { SheetOutline } from '../spreadsheet/snapshot';
import type { Questionnaire } from './questions';
import { INPUT_FAMILY } from './sheet-layout';
import { CATALOGUE_KEY, isCatalogue } from './sheets/catalogue';
import { isDeclarationSheet } from './sheets/declaration/declaration-layout';
import { isEarlierSheet } from './sheets/earlier/earlier-layout';
import { isMatrixSheet } from './sheets/matrix/read-matrix';
import { reportItemOf, reportListKey } from './sheets/matrix/report-list';
import { isSettingsSheet } from './sheets/settings';
import { isRuleSetSheet } from './sheets/rule-set/read-rule-set-sheet';
import { isUnitsSheet } from './sheets/units/units-layout';

/** What a sheet is to us, beside the rule set's own, which must be read before the others can be told. */
export type Recognised =
  | { readonly kind: 'settings' | 'units' | 'declaration' | 'matrix' | 'earlier' }
  | { readonly kind: 'report-list'; readonly item: ReportItem };

/** Sheets that hold data: neither results, nor kept copies, nor charts (DESIGN §4, §5). */
export function dataSheets(sheets: readonly SheetOutline[]): readonly SheetOutline[] {
  return sheets.filter(
    ({ type, mark }) => type === 'worksheet' && (mark === undefined || mark.family === INPUT_FAMILY),
  );
}

/** The sheets that hold a rule set. A sheet that only bears the mark counts, so that its loss is told. */
export function ruleSetSheets(sheets: readonly SheetOutline[]): readonly SheetOutline[] {
  return sheets.filter(({ head, mark }) => mark?.key === 'rule-set' || isRuleSetSheet(head));
}

/**
 * What a sheet is, by its content (DESIGN §4 "recognised by content"); only where that says nothing, by the mark that
 * the template left on it, so that a form whose headings are lost is reported and not overlooked.
 */
export function recognise(sheet: SheetOutline, questionnaire: Questionnaire): Recognised | undefined {
  const { head, name, mark } = sheet;
  if (isDeclarationSheet(head)) return { kind: 'declaration' };
  if (mark?.key === CATALOGUE_KEY || [vi, en].some((texts) => isCatalogue(head, texts))) return undefined;
  const item = reportItemOf(head, questionnaire);
  if (item) return { kind: 'report-list', item };
  if (isMatrixSheet(head, questionnaire)) return { kind: 'matrix' };
  if (isUnitsSheet(head)) return { kind: 'units' };
  if (isEarlierSheet(head, name)) return { kind: 'earlier' };
  if (isSettingsSheet(head)) return { kind: 'settings' };
  return byMark(mark?.key, questionnaire);
}

function byMark(key: string | undefined, { ruleSet }: Questionnaire): Recognised | undefined {
  if (key === 'settings' || key === 'units' || key === 'matrix' || key === 'earlier') return { kind: key };
  if (key?.startsWith('declaration.')) return { kind: 'declaration' };
  const item = ruleSet.reportItems.find(({ code }) => reportListKey(code) === key);
  return item && { kind: 'report-list', item };
}
