import type { RuleSet } from '../../engine/rule-set/schema';
import { placedGroups } from '../../engine/rule-set/tree';
import type { Unit } from '../../engine/scoring-input';
import type { SheetPlan, SheetReference } from '../../spreadsheet/sheet-plan';
import type { Settings } from '../settings';
import { contentsHolds } from './contents-holds';
import type { ResultsContext } from './context';
import { SheetRows } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { resultTexts, type ResultsLocale } from './texts';
import { planWorkingSheet } from './working-sheet';

/** A line of `Mục lục`. */
export interface ContentsEntry {
  readonly name: string;
  readonly sheet: SheetReference;
  readonly holds: string;
}

export interface ContentsSection {
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

/** What `Mục lục` says of the workbook beside its sheets. */
type ContentsContext = Pick<ResultsContext, 'texts' | 'isDraft' | 'settings' | 'runMark'> & {
  readonly ruleSet: RuleSet;
};

/** The name of a sheet, at most 31 letters; what it holds. Millimetres. */
const COLUMNS = [66, 114];

/** `Mục lục`, first of all sheets: notes on the file, then each sheet as a link with a line on what it holds. */
export function planContentsSheet(context: ContentsContext, sections: readonly ContentsSection[]): SheetPlan {
  const { contents } = context.texts.logs;
  const rows = new SheetRows(COLUMNS);
  rows.addText(contents.title, prose.documentTitle);
  rows.addText(context.settings.subject, prose.tableTitle, 8);
  for (const warning of warnings(context)) rows.addText(warning, prose.warning, 8);
  for (const { title, entries } of sections) {
    if (entries.length === 0) continue;
    rows.addSpace(8);
    rows.addText(title, prose.heading);
    rows.addCells([contents.sheet, contents.holds].map((value) => ({ value, style: cells.header })));
    for (const { name, sheet, holds } of entries) {
      const link = { sheet, cell: { row: 1, column: 1 } };
      rows.addCells([
        { value: name, style: cells.link, link },
        { value: holds, style: cells.textTop },
      ]);
    }
  }
  const name = context.texts.annex.sheets.contents;
  const plan = planWorkingSheet(context, {
    key: 'contents',
    name,
    widths: COLUMNS,
    rows: rows.rows,
    rowCount: rows.rows.length,
    merges: rows.merges,
    orientation: 'portrait',
  });
  return { ...plan, position: 'first' };
}

/** What a template's `Mục lục` is made of. */
export interface TemplateContents {
  readonly ruleSet: RuleSet;
  readonly settings: Settings;
  /** The template's sheets, in tab order. */
  readonly sheets: readonly SheetPlan[];
  /** Names whose declaration a sheet is. */
  readonly units?: readonly Unit[];
  readonly locale?: ResultsLocale;
}

/** `Mục lục` of a template, which has no results yet. */
export function planContents({ ruleSet, settings, sheets, units = [], locale = 'vi' }: TemplateContents): SheetPlan {
  const texts = resultTexts(locale);
  const entries = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ name, mark: { family, key } }) => ({
      name,
      sheet: { own: { family, key } },
      holds: contentsHolds(key, { ruleSet, units, texts }),
    }));
  const runMark = sheets[0]?.mark.run ?? ruleSet.id;
  const context = { texts, isDraft: false, settings, runMark, ruleSet };
  return planContentsSheet(context, [{ title: texts.logs.contents.input, entries }]);
}

function warnings({ texts, isDraft, settings, ruleSet }: ContentsContext): readonly string[] {
  const { contents } = texts.logs;
  const placeholders = placedGroups(ruleSet).flatMap(({ group }) => group.criteria.filter((one) => one.placeholder));
  return [
    ...(isDraft ? [contents.draft] : []),
    ...(settings.fileNote === undefined ? [] : [settings.fileNote]),
    ...(placeholders.length > 0 ? [contents.placeholders(placeholders.length)] : []),
  ];
}
