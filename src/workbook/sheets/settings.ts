import { inputSheets as en } from '../../locales/en/input-sheets';
import { inputSheets as vi, type InputSheetTexts } from '../../locales/vi/input-sheets';
import { formatShortDate } from '../../locales/vi/numbers';
import type { CellAddress } from '../../spreadsheet/address';
import type { SheetPlan, ValidationPlan } from '../../spreadsheet/sheet-plan';
import type { CellGrid, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Finding } from '../finding';
import { findHeadings, headingRules, meaningOf } from '../headings';
import { look, workingPrint } from '../look';
import type { Settings } from '../settings';
import { columnRange, content, inputSheetPlan, rowOf } from '../sheet-layout';
import { SheetReading } from '../sheet-reading';
import { readDate } from '../values/date';
import { readOption } from '../values/option';
import { comparisonKey } from '../values/vietnamese-text';
import { readYesNo } from '../values/yes-no';
import type { ReadingLogEntry } from '../workbook-facts';
import { choiceOf, type Catalogue } from './catalogue';

type SettingKey = keyof InputSheetTexts['settings']['labels'];
type Labels = ReadonlyMap<SettingKey, { readonly content: CellAddress }>;

const settingKeys = Object.keys(vi.settings.labels) as SettingKey[];

const otherSpellings: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  agency: ['Tên cơ quan ban hành', 'Cơ quan'],
  province: ['Tỉnh', 'Tỉnh/Thành phố', 'Địa phương'],
  signer: ['Người ký', 'Người ban hành'],
  decisionNumber: ['Số, ký hiệu quyết định', 'Quyết định số'],
  decisionDate: ['Ngày ban hành', 'Ngày ký'],
  period: ['Kỳ', 'Năm đánh giá', 'Tên kỳ đánh giá'],
  earlierPeriod: ['Kỳ trước', 'Năm trước', 'Tên kỳ so sánh'],
  documentName: ['Tên loại'],
};

const labelKeys = new Map<string, SettingKey>(
  settingKeys.flatMap((key) =>
    [vi.settings.labels[key], en.settings.labels[key], ...(otherSpellings[key] ?? [])].map(
      (label): [string, SettingKey] => [comparisonKey(label), key],
    ),
  ),
);

const contentHeading = headingRules(
  [
    { key: 'item', spellings: [vi.settings.item, en.settings.item] },
    { key: 'content', spellings: [vi.settings.content, en.settings.content] },
  ],
  [['item'], ['content']],
);

/** How many of the labels make a sheet `Kỳ đánh giá`. */
const ENOUGH_LABELS = 4;
const FIRST_ROW = 4;
/** The column that is filled in. */
const CONTENT = 2;

/** True where enough rows begin with what `Kỳ đánh giá` asks for. */
export function isSettingsSheet(head: CellGrid): boolean {
  const labels = findLabels(head);
  return labels.size >= ENOUGH_LABELS && (labels.has('period') || labels.has('periodCode'));
}

/** The sheet `Kỳ đánh giá`: a row an item, with how it is written beside it. */
export function planSettings(settings: Settings, catalogue: Catalogue): SheetPlan {
  const { settings: texts, names } = catalogue.texts;
  const values = settingValues(settings, catalogue.texts);
  const rowOfKey = (key: SettingKey) => FIRST_ROW + settingKeys.indexOf(key);
  const choices: [SettingKey, string][] = [
    ['form', 'forms'],
    ['runState', 'run-states'],
    ['blackAndWhite', 'yes-no'],
  ];
  const validations: ValidationPlan[] = choices.map(([key, list]) =>
    choiceOf(catalogue, list, columnRange(CONTENT, rowOfKey(key), rowOfKey(key)), catalogue.texts.prompts.choice),
  );
  return inputSheetPlan('settings', {
    name: names.settings,
    columnWidths: [28, 70, 60],
    rows: [
      rowOf([content(texts.title, look.title)]),
      rowOf([content(texts.hint, look.hint)]),
      rowOf([texts.item, texts.content, texts.guide].map((heading) => content(heading, look.heading))),
      ...settingKeys.map((key) =>
        rowOf([
          content(texts.labels[key], look.text),
          content(values[key], look.fillText),
          content(texts.guides[key], look.text),
        ]),
      ),
    ],
    freezeAt: { row: FIRST_ROW, column: 1 },
    validations,
    print: workingPrint(),
  });
}

function settingValues(settings: Settings, texts: InputSheetTexts): Readonly<Record<SettingKey, string | undefined>> {
  const { period, earlierPeriod, decisionDate, form, runState, blackAndWhite } = settings;
  return {
    agency: settings.agency,
    province: settings.province,
    signer: settings.signer,
    decisionNumber: settings.decisionNumber,
    decisionDate: decisionDate === undefined ? undefined : formatShortDate(decisionDate),
    periodCode: period.code,
    period: period.name,
    earlierPeriodCode: earlierPeriod?.code,
    earlierPeriod: earlierPeriod?.name,
    form: texts.settings.forms[form],
    documentName: settings.documentName,
    subject: settings.subject,
    runState: texts.settings.runStates[runState],
    blackAndWhite: blackAndWhite ? texts.yes : texts.no,
    fileNote: settings.fileNote,
  };
}

export interface SettingsReading {
  /** Absent where the period is not named; a finding says so. */
  readonly settings?: Settings;
  readonly findings: readonly Finding[];
  readonly readingLog: readonly ReadingLogEntry[];
}

/** Reads the sheet by its labels, wherever they stand; rows that it does not know are the user's own. */
export function readSettings(snapshot: SheetSnapshot): SettingsReading {
  const reading = new SheetReading(snapshot);
  const places = findLabels(snapshot.cells);
  const text = (key: SettingKey) => reading.paragraph(places.get(key)?.content);
  const period = periodOf(text('periodCode'), text('period'));
  const earlierPeriod = periodOf(text('earlierPeriodCode'), text('earlierPeriod'));
  const decisionDate = dateOf(reading, places.get('decisionDate')?.content);
  const settings = {
    ...filled('agency', text('agency')),
    ...filled('province', text('province')),
    ...filled('signer', text('signer')),
    ...filled('decisionNumber', text('decisionNumber')),
    ...filled('fileNote', text('fileNote')),
    ...(decisionDate === undefined ? {} : { decisionDate }),
    ...(earlierPeriod ? { earlierPeriod } : {}),
    form: choiceAt(reading, places, 'form', 'accompanying'),
    documentName: text('documentName') || vi.settings.defaultDocumentName,
    subject: text('subject'),
    runState: choiceAt(reading, places, 'runState', 'draft'),
    blackAndWhite: yesNoAt(reading, places, 'blackAndWhite'),
  };
  if (!period) reading.raise('period-missing', {}, places.get('period')?.content);
  const { findings, readingLog } = reading;
  return { ...(period ? { settings: { ...settings, period } } : {}), findings, readingLog };
}

/** A period whose code is left out is known by its name. */
function periodOf(code: string, name: string): Settings['period'] | undefined {
  return name === '' ? undefined : { code: code || name, name };
}

function filled<Key extends SettingKey>(key: Key, text: string): { [K in Key]?: string } {
  return text === '' ? {} : ({ [key]: text } as { [K in Key]: string });
}

function dateOf(reading: SheetReading, at: CellAddress | undefined): string | undefined {
  const cell = at && reading.cell(at);
  if (!at || !cell) return undefined;
  const date = readDate(cell);
  if (date.kind === 'read') return date.value;
  if (date.kind !== 'blank') {
    reading.raise('cell-unreadable', { label: vi.settings.labels.decisionDate, found: reading.text(at) }, at);
  }
  return undefined;
}

const choiceWords = {
  form: (texts: InputSheetTexts) => texts.settings.forms,
  runState: (texts: InputSheetTexts) => texts.settings.runStates,
};
type ChoiceKey = keyof typeof choiceWords;
type ChoiceCode<Key extends ChoiceKey> = keyof ReturnType<(typeof choiceWords)[Key]>;

/** What is chosen; a blank is the fallback, and so, with a question raised, is a text that fits no choice. */
function choiceAt<Key extends ChoiceKey>(
  reading: SheetReading,
  places: Labels,
  key: Key,
  fallback: ChoiceCode<Key>,
): ChoiceCode<Key> {
  const at = places.get(key)?.content;
  const cell = at && reading.cell(at);
  if (!at || !cell) return fallback;
  const codes = Object.keys(choiceWords[key](vi)) as ChoiceCode<Key>[];
  const words = (texts: InputSheetTexts, code: ChoiceCode<Key>) =>
    String((choiceWords[key](texts) as Record<ChoiceCode<Key>, string>)[code]);
  for (const texts of [vi, en]) {
    const options = codes.map((code) => ({ code: String(code), label: words(texts, code) }));
    const chosen = readOption(cell, options);
    const code = chosen.kind === 'read' ? codes.find((candidate) => candidate === chosen.value) : undefined;
    if (code !== undefined) return code;
    if (chosen.kind === 'blank') return fallback;
  }
  raiseUnclear(reading, key, at, words(vi, fallback));
  return fallback;
}

/** True where the answer is a yes; a blank is a no, and so, with a question raised, is a text that is neither. */
function yesNoAt(reading: SheetReading, places: Labels, key: SettingKey): boolean {
  const at = places.get(key)?.content;
  const cell = at && reading.cell(at);
  if (!at || !cell) return false;
  const answer = readYesNo(cell);
  if (answer.kind === 'read') return answer.value;
  if (answer.kind !== 'blank') raiseUnclear(reading, key, at, vi.no);
  return false;
}

function raiseUnclear(reading: SheetReading, key: SettingKey, at: CellAddress, used: string): void {
  reading.raise('setting-unclear', { label: vi.settings.labels[key], found: reading.text(at), used }, at);
}

/** Where the content of each label stands: in the column headed so, else in the next filled cell of the row. */
function findLabels(cells: CellGrid): Labels {
  const contentColumn = findHeadings(cells, contentHeading)?.columns.get('content');
  const labels = new Map<SettingKey, { content: CellAddress; filled: boolean }>();
  for (const [row, byColumn] of cells) {
    const entries = [...byColumn].sort(([a], [b]) => a - b);
    for (const [index, [column, cell]] of entries.entries()) {
      const key = meaningOf(cell, labelKeys);
      if (key === undefined || column === contentColumn) continue;
      const next = contentColumn ?? entries[index + 1]?.[0];
      const place = { content: { row, column: next ?? column + 1 }, filled: next !== undefined && byColumn.has(next) };
      // The sheet's own title reads like a label; it has nothing beside it.
      if (!labels.get(key)?.filled) labels.set(key, place);
    }
  }
  return labels;
}
