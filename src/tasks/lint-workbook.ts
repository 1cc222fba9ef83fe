import type { WorkbookReader } from '../spreadsheet/ports';
import { isRuleSetSheet, readRuleSetSheet, type RuleSetReading } from '../workbook/sheets/rule-set/read-rule-set-sheet';

/** Rà soát bộ tiêu chí of a workbook; undefined where no sheet holds one. Throws `HostError`. */
export async function lintRuleSetWorkbook(reader: WorkbookReader): Promise<RuleSetReading | undefined> {
  const { sheets } = await reader.outline();
  const sheet = sheets.find(({ type, head }) => type === 'worksheet' && isRuleSetSheet(head));
  if (!sheet) return undefined;
  for await (const snapshot of reader.read([sheet.id])) return readRuleSetSheet(snapshot);
  return undefined;
}
