import type { RuleSet } from '../engine/rule-set/schema';
import type { Unit } from '../engine/scoring-input';
import type { WorkbookReader } from '../spreadsheet/ports';
import type { Finding } from '../workbook/finding';
import { Questionnaire } from '../workbook/questions';
import { readUnits } from '../workbook/sheets/units/read-units';
import { isUnitsSheet } from '../workbook/sheets/units/units-layout';

export interface WorkbookUnits {
  readonly units: readonly Unit[];
  /** What keeps the list from being used; empty where all is well. */
  readonly blocking: readonly Finding[];
}

/** The sheet `Danh sách đơn vị` of a workbook, for a template; undefined where there is none. Throws `HostError`. */
export async function unitsOfWorkbook(reader: WorkbookReader, ruleSet: RuleSet): Promise<WorkbookUnits | undefined> {
  const { sheets } = await reader.outline();
  const sheet = sheets.find(({ type, head }) => type === 'worksheet' && isUnitsSheet(head));
  if (!sheet) return undefined;
  for await (const snapshot of reader.read([sheet.id])) {
    const { units, findings } = readUnits(snapshot, new Questionnaire(ruleSet));
    return { units, blocking: findings.filter(({ effect }) => effect === 'blocks') };
  }
  return undefined;
}
