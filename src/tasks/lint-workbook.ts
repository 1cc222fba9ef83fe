import { inputSheets as vi } from '../locales/vi/input-sheets';
import type { WorkbookReader } from '../spreadsheet/ports';
import { Gathering } from '../workbook/gathering';
import { dataSheets, ruleSetSheets } from '../workbook/recognise';
import { readRuleSetSheet, type RuleSetReading } from '../workbook/sheets/rule-set/read-rule-set-sheet';

/** Rà soát bộ tiêu chí of a workbook; undefined where no sheet holds one. Throws `HostError`. */
export async function lintRuleSetWorkbook(reader: WorkbookReader): Promise<RuleSetReading | undefined> {
  const gathering = new Gathering(reader);
  const snapshot = await gathering.readOnly(
    ruleSetSheets(dataSheets((await reader.outline()).sheets)),
    vi.names.ruleSet,
  );
  if (!snapshot) return undefined;
  const { ruleSet } = gathering.keep(readRuleSetSheet(snapshot));
  return { ...(ruleSet ? { ruleSet } : {}), findings: gathering.findings };
}
