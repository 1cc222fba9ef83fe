import type { EarlierPeriod, ScoringInput } from '../engine/scoring-input';
import { inputSheets as vi } from '../locales/vi/input-sheets';
import type { WorkbookReader } from '../spreadsheet/ports';
import type { WorkbookOutline } from '../spreadsheet/snapshot';
import { raise } from './finding';
import { Gathering } from './gathering';
import { Questionnaire } from './questions';
import { readForms, type ReadOptions, type RecognisedSheet } from './read-forms';
import { dataSheets, recognise, ruleSetSheets, type Recognised } from './recognise';
import type { Settings } from './settings';
import { formContext } from './sheets/declaration/form-context';
import { readEarlier, type EarlierReading } from './sheets/earlier/read-earlier';
import { readRuleSetSheet } from './sheets/rule-set/read-rule-set-sheet';
import { readSettings } from './sheets/settings';
import { readUnits } from './sheets/units/read-units';
import { UnitDirectory } from './unit-directory';
import type { WorkbookFacts } from './workbook-facts';

const NOTHING: ScoringInput = { period: { code: '', name: '' }, units: [], declarations: [] };

/**
 * Reads all that a workbook says: the rule set, by which the other sheets are told, then settings and units, then the
 * forms, then the earlier period. Sheets that are none of ours are never read. Throws `HostError`, and the signal's
 * reason where it is aborted; whatever else is wrong is a finding.
 */
export async function readWorkbook(
  reader: WorkbookReader,
  outline: WorkbookOutline,
  options: ReadOptions = {},
): Promise<WorkbookFacts> {
  const gathering = new Gathering(reader);
  const { findings, readingLog } = gathering;
  const candidates = dataSheets(outline.sheets);
  const ruleSetSheet = await gathering.readOnly(ruleSetSheets(candidates), vi.names.ruleSet);
  if (!ruleSetSheet) findings.push(raise('rule-set-missing', {}));
  const ruleSet = ruleSetSheet && gathering.keep(readRuleSetSheet(ruleSetSheet)).ruleSet;
  if (!ruleSet) return { input: NOTHING, findings, readingLog };
  options.signal?.throwIfAborted();

  const questionnaire = new Questionnaire(ruleSet);
  const sheets = candidates.flatMap((sheet): RecognisedSheet[] => {
    const as = sheet.id === ruleSetSheet.id ? undefined : recognise(sheet, questionnaire);
    return as ? [{ sheet, as }] : [];
  });
  const readOnly = (kind: Exclude<Recognised['kind'], 'report-list'>) =>
    gathering.readOnly(
      sheets.filter(({ as }) => as.kind === kind).map(({ sheet }) => sheet),
      vi.names[kind],
    );

  const settingsSheet = await readOnly('settings');
  const settings = settingsSheet && gathering.keep(readSettings(settingsSheet)).settings;
  if (!settingsSheet) findings.push(raise('period-missing', {}));
  const unitsSheet = await readOnly('units');
  const units = unitsSheet ? gathering.keep(readUnits(unitsSheet, questionnaire)).units : [];
  if (!unitsSheet) findings.push(raise('units-missing', {}));
  const period = settings?.period;
  const known = { ruleSet, ...(settings ? { settings } : {}) };
  const withoutForms = { ...NOTHING, ...(period ? { period } : {}), units: [...units] };
  // Without units no form can be told whose it is, and each would only repeat what is said once.
  if (units.length === 0) return { ...known, input: withoutForms, findings, readingLog };

  const directory = new UnitDirectory(units);
  const context = formContext({
    questionnaire,
    directory,
    calculated: outline.calculated,
    ...(period ? { period } : {}),
  });
  const collection = await readForms(gathering, sheets, context, options);
  gathering.keep({ findings: collection.findings() });
  const earlierSheet = await readOnly('earlier');
  const earlierReading = earlierSheet && gathering.keep(readEarlier(earlierSheet, { questionnaire, directory }));
  const earlier = earlierReading && earlierPeriod(gathering, earlierReading, settings);
  const input = { ...withoutForms, declarations: collection.declarations(), ...(earlier ? { earlier } : {}) };
  return { ...known, input, findings, readingLog };
}

/** The earlier period with its name, which the settings say, or the sheet itself. */
function earlierPeriod(
  { findings }: Gathering,
  { results, shares, periodName, sheet }: EarlierReading,
  settings: Settings | undefined,
): EarlierPeriod | undefined {
  if (results.length === 0 && shares.length === 0) return undefined;
  const named = periodName === '' ? undefined : { code: periodName, name: periodName };
  const period = settings?.earlierPeriod ?? named;
  if (period) return { period, results: [...results], shares: [...shares] };
  findings.push(raise('earlier-period-missing', {}, { place: { sheet } }));
  return undefined;
}
