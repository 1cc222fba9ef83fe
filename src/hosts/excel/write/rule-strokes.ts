import { formatRange } from '../../../spreadsheet/address';
import type { ConditionalFormatPlan, ValidationPlan } from '../../../spreadsheet/sheet-plan';
import type { SheetNames } from '../../file/write/sheet-names';
import { colourOf } from './look-strokes';
import { stroke, type Stroke } from './stroke';

/** Excel's limits for the box of a validation, in UTF-16 units. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const SEVERITIES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Rules for what may be typed. Throws `HostError` `sheet-missing` for a list on a sheet that is not there. */
export function* validationStrokes(plans: readonly ValidationPlan[], names: SheetNames): Generator<Stroke> {
  for (const plan of plans) {
    const rule = ruleOf(plan, names);
    yield stroke(5, (sheet) => validate(sheet.getRange(formatRange(plan.range)).dataValidation, plan, rule), 400);
  }
}

function validate(target: Excel.DataValidation, plan: ValidationPlan, rule: Excel.DataValidationRule): void {
  const { allowBlank, prompt, error } = plan;
  target.rule = rule;
  target.ignoreBlanks = allowBlank;
  target.prompt = { showPrompt: prompt !== undefined, ...box(prompt) };
  const style = SEVERITIES[error?.severity ?? 'stop'];
  target.errorAlert = { showAlert: error !== undefined, style, ...box(error) };
}

function ruleOf({ rule }: ValidationPlan, names: SheetNames): Excel.DataValidationRule {
  if (rule.kind === 'list') {
    return { list: { inCellDropDown: true, source: `=${names.absoluteRange(rule.source.sheet, rule.source.range)}` } };
  }
  const limits = { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' as const };
  return rule.kind === 'decimal' ? { decimal: limits } : { wholeNumber: limits };
}

function box(texts: { readonly title: string; readonly message: string } | undefined) {
  return { title: cut(texts?.title ?? '', LONGEST_TITLE), message: cut(texts?.message ?? '', LONGEST_MESSAGE) };
}

/** Between letters, never inside one: a vowel may carry its marks as characters of their own. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (kept.length + segment.length >= limit) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Conditional formats; Excel puts each new one above the others, so the strongest comes last. */
export function* conditionalFormatStrokes(plans: readonly ConditionalFormatPlan[]): Generator<Stroke> {
  for (const plan of plans.toReversed()) {
    yield stroke(6, (sheet) => void addConditionalFormat(sheet, plan), plan.formula.length);
  }
}

/** Adds one above all others. */
export function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): Excel.ConditionalFormat {
  const format = sheet.getRange(formatRange(plan.range)).conditionalFormats.add('Custom');
  const { rule, format: look } = format.custom;
  rule.formula = `=${plan.formula}`;
  if (plan.fill !== undefined) look.fill.color = colourOf(plan.fill);
  if (plan.fontColour !== undefined) look.font.color = colourOf(plan.fontColour);
  if (plan.bold) look.font.bold = true;
  return format;
}
