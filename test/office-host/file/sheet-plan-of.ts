import { parseCell } from '../../../src/spreadsheet/address';
import type {
  CellPlan,
  ConditionalFormatPlan,
  LinkTarget,
  RowPlan,
  SheetPlan,
} from '../../../src/spreadsheet/sheet-plan';
import type { SheetReference, ValidationPlan } from '../../../src/spreadsheet/sheet-plan';
import type { Visibility } from '../../../src/spreadsheet/snapshot';
import type { CellState, Sheet, SheetVisibility } from '../model/sheet';
import type { ConditionalFormatState, ValidationState } from '../model/sheet-parts';
import type { Workbook } from '../model/workbook';
import { parseArea, sheetNamed } from '../objects/range-target';
import { cellStyleOf } from './cell-style-of';
import { chartPlanOf } from './chart-plan-of';
import { NotSaved } from './not-saved';
import { printSetupOf } from './print-setup-of';

/** How a sheet of the workbook is referred to in the file that is being written. */
export type Referring = (sheet: Sheet) => SheetReference;

export const FAMILY = 'office-host';
const VISIBILITIES: Readonly<Record<SheetVisibility, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};
const PIXEL = 0.75;
const STANDARD_WIDTH = 48;
/** Our file writer counts widths in digits of 8 pixels beside a blank of 5. */
const [DIGIT, PADDING] = [8, 5];

/** The key by which the writer knows a sheet while it is being saved. */
export function sheetKey({ id }: Sheet): string {
  return id.replace(/[{}]/g, '');
}

/** A sheet's state in the words of our file writer. Throws `NotSaved`. */
export function sheetPlanOf(sheet: Sheet, workbook: Workbook, referring: Referring): SheetPlan {
  const { protection, frozen } = sheet;
  if (sheet.unmodelled.length > 0) throw new NotSaved(`${sheet.name}, which holds ${sheet.unmodelled.join(', ')}`);
  const print = printSetupOf(sheet.pageLayout);
  return {
    mark: { family: FAMILY, key: sheetKey(sheet), schema: 1, run: 'x' },
    name: sheet.name,
    position: 'last',
    visibility: VISIBILITIES[sheet.visibility],
    ...(sheet.tabColor !== '' && { tabColour: sheet.tabColor.slice(1) }),
    columnWidths: widthsOf(sheet),
    rows: rowsOf(sheet, workbook, referring),
    merges: sheet.merges,
    ...(frozen.rows + frozen.columns > 0 && { freezeAt: { row: frozen.rows + 1, column: frozen.columns + 1 } }),
    showGridLines: sheet.showGridlines,
    ...(print && { print }),
    validations: sheet.validations.flatMap((one) => validationPlansOf(one, workbook, referring)),
    conditionalFormats: sheet.conditionalFormats.flatMap(formatPlansOf),
    charts: sheet.charts.map(chartPlanOf),
    ...(protection.protected && { protect: true }),
  };
}

function widthsOf({ columnWidths }: Sheet): number[] {
  const last = Math.max(0, ...columnWidths.keys());
  return Array.from({ length: last }, (_, index) => {
    const points = columnWidths.get(index + 1) ?? STANDARD_WIDTH;
    return (points / PIXEL - PADDING) / DIGIT;
  });
}

function rowsOf(sheet: Sheet, workbook: Workbook, referring: Referring): RowPlan[] {
  const last = Math.max(0, ...sheet.rows.keys(), ...sheet.rowHeights.keys());
  return Array.from({ length: last }, (_, index) => {
    const height = sheet.rowHeights.get(index + 1);
    const cells = [...(sheet.rows.get(index + 1) ?? [])].sort(([a], [b]) => a - b);
    return {
      ...(height !== undefined && { height }),
      cells: cells.map(([column, cell]) => cellPlanOf(cell, column, workbook, referring)),
    };
  });
}

function cellPlanOf(cell: CellState, column: number, workbook: Workbook, referring: Referring): CellPlan {
  const { content, error, formula, format, link } = cell;
  if (error) throw new NotSaved(`the error ${String(content)}`);
  const target = link && linkTargetOf(link, workbook, referring);
  return {
    column,
    value: content,
    style: cellStyleOf(format),
    ...(target && { link: target }),
    ...(formula !== undefined && { formula }),
  };
}

/** A link to a place of the workbook. Throws `NotSaved` for one that leads outside. */
export function linkTargetOf(
  link: Readonly<Record<string, unknown>>,
  workbook: Workbook,
  referring: Referring,
): LinkTarget {
  const place = link['documentReference'];
  const sheet = typeof place === 'string' ? sheetNamed(workbook, place) : undefined;
  const cell = typeof place === 'string' ? parseCell(place.slice(place.lastIndexOf('!') + 1)) : undefined;
  if (!sheet || !cell || link['address'] !== undefined) throw new NotSaved(`the link ${JSON.stringify(link)}`);
  return { sheet: referring(sheet), cell };
}

/** Throws `NotSaved` for a kind that our file writer doesn't write. */
export function validationPlansOf(
  { ranges, rule, ignoreBlanks, prompt, errorAlert }: ValidationState,
  workbook: Workbook,
  referring: Referring,
): ValidationPlan[] {
  const text = (box: Readonly<Record<string, unknown>>, name: string) => String(box[name] ?? '');
  const severity = text(errorAlert, 'style').toLowerCase() as 'stop' | 'warning' | 'information';
  return ranges.map((range) => ({
    range,
    rule: ruleOf(rule, workbook, referring),
    allowBlank: ignoreBlanks,
    ...(prompt['showPrompt'] === true &&
      text(prompt, 'message') + text(prompt, 'title') !== '' && {
        prompt: { title: text(prompt, 'title'), message: text(prompt, 'message') },
      }),
    ...(errorAlert['showAlert'] === true && {
      error: { severity, title: text(errorAlert, 'title'), message: text(errorAlert, 'message') },
    }),
  }));
}

function ruleOf(rule: ValidationState['rule'], workbook: Workbook, referring: Referring): ValidationPlan['rule'] {
  const [kind = '', inner] = Object.entries(rule)[0] ?? [];
  const { source, formula1, formula2, operator } = inner as Readonly<Record<string, unknown>>;
  const refused = new NotSaved(`the validation ${JSON.stringify(rule)}`);
  if (kind === 'list') {
    const sheet = typeof source === 'string' ? sheetNamed(workbook, source) : undefined;
    const range = typeof source === 'string' ? parseArea(source) : undefined;
    if (!sheet || !range) throw refused;
    return { kind: 'list', source: { sheet: referring(sheet), range } };
  }
  const [minimum, maximum] = [formula1, formula2].map((formula) => Number(String(formula).slice(1)));
  const whole = kind === 'wholeNumber';
  if ((!whole && kind !== 'decimal') || operator !== 'Between') throw refused;
  if (minimum === undefined || maximum === undefined || Number.isNaN(minimum + maximum)) throw refused;
  return { kind: whole ? 'whole' : 'decimal', minimum, maximum };
}

/** Throws `NotSaved` for a kind that our file writer doesn't write. */
export function formatPlansOf(state: ConditionalFormatState): ConditionalFormatPlan[] {
  const { type, ranges, formula, stopIfTrue, format } = state;
  const known = ['fill.color', 'font.color', 'font.bold'];
  if (type !== 'Custom' || stopIfTrue || [...format.keys()].some((key) => !known.includes(key))) {
    throw new NotSaved(`a conditional format ${type}`);
  }
  const color = (key: string) => (format.get(key) as string | undefined)?.slice(1);
  const [fill, fontColour, bold] = [color('fill.color'), color('font.color'), format.get('font.bold')];
  return ranges.map((range) => ({
    range,
    formula: formula.slice(1),
    ...(fill !== undefined && { fill }),
    ...(fontColour !== undefined && { fontColour }),
    ...(bold === true && { bold }),
  }));
}
