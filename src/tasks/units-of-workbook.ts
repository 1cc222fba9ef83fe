import type { RuleSet } from '../engine/rule-set/schema';
import type { Unit } from '../engine/scoring-input';
import { inputSheets as vi } from '../locales/vi/input-sheets';
import type { WorkbookReader } from '../spreadsheet/ports';
import type { Finding } from '../workbook/finding';
import { Gathering } from '../workbook/gathering';
import { Questionnaire } from '../workbook/questions';
import { dataSheets, recognise } from '../workbook/recognise';
import { readUnits } from '../workbook/sheets/units/read-units';

export interface WorkbookUnits {
  readonly units: readonly Unit[];
  /** What keeps the list from being used; empty where all is well. */
  readonly blocking: readonly Finding[];
}

/** The sheet `Danh sách đơn vị` of a workbook, for a template; undefined where there is none. Throws `HostError`. */
export async function unitsOfWorkbook(reader: WorkbookReader, ruleSet: RuleSet): Promise<WorkbookUnits | undefined> {
  const questionnaire = new Questionnaire(ruleSet);
  const { sheets } = await reader.outline();
  const unitsSheets = dataSheets(sheets).filter((sheet) => recognise(sheet, questionnaire)?.kind === 'units');
  const gathering = new Gathering(reader);
  const snapshot = await gathering.readOnly(unitsSheets, vi.names.units);
  if (!snapshot) return undefined;
  const { units } = gathering.keep(readUnits(snapshot, questionnaire));
  return { units, blocking: gathering.findings.filter(({ effect }) => effect === 'blocks') };
}
