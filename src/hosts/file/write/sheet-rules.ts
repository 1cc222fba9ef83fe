import { formatRange } from '../../../spreadsheet/address';
import type { ConditionalFormatPlan, ValidationPlan } from '../../../spreadsheet/sheet-plan';
import { encodeCellText, escapeXml } from '../package/text';
import type { SheetNames } from './sheet-names';
import type { StyleTable } from './style-table';

/** Excel's limits for the box of a validation, in UTF-16 units; above them it calls the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/**
 * `<dataValidation>` (ECMA-376 §18.3.1.32). A title above 32 or a message above 255 units is cut with "…". `prefix` is that
 * of the sheet's own elements, with its colon. Throws `HostError` `sheet-missing` for a list on a sheet that is not there.
 */
export function validationXml(plan: ValidationPlan, names: SheetNames, prefix = ''): string {
  const { range, rule, allowBlank, prompt, error } = plan;
  const box = (kind: string, title: string, message: string) =>
    ` ${kind}Title="${attributeText(title, LONGEST_TITLE)}" ${kind}="${attributeText(message, LONGEST_MESSAGE)}"`;
  const open =
    `<${prefix}dataValidation type="${rule.kind}"` +
    (error && error.severity !== 'stop' ? ` errorStyle="${error.severity}"` : '') +
    (allowBlank ? ' allowBlank="1"' : '') +
    (prompt ? ' showInputMessage="1"' : '') +
    (error ? ' showErrorMessage="1"' : '') +
    (error ? box('error', error.title, error.message) : '') +
    (prompt ? box('prompt', prompt.title, prompt.message) : '') +
    ` sqref="${formatRange(range)}">`;
  const formula = (number: 1 | 2, text: string) =>
    `<${prefix}formula${number}>${escapeXml(text)}</${prefix}formula${number}>`;
  const formulas =
    rule.kind === 'list'
      ? formula(1, names.absoluteRange(rule.source.sheet, rule.source.range))
      : formula(1, String(rule.minimum)) + formula(2, String(rule.maximum));
  return `${open}${formulas}</${prefix}dataValidation>`;
}

/** `<conditionalFormatting>` with its one rule; `priority` 1 is the strongest of a sheet. */
export function conditionalFormatXml(
  plan: ConditionalFormatPlan,
  priority: number,
  styles: StyleTable,
  prefix = '',
): string {
  const rule = `<${prefix}cfRule type="expression" dxfId="${styles.differential(plan)}" priority="${priority}">`;
  const formula = `<${prefix}formula>${escapeXml(plan.formula)}</${prefix}formula>`;
  const open = `<${prefix}conditionalFormatting sqref="${formatRange(plan.range)}">`;
  return `${open}${rule}${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
}

/** As a cell's text, and references for line breaks, which an attribute would lose. */
function attributeText(text: string, limit: number): string {
  const whole = text.length <= limit ? text : cut(text, limit);
  return encodeCellText(whole).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Between letters, never inside one: a vowel may carry its marks as characters of their own. */
function cut(text: string, limit: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (kept.length + segment.length >= limit) break;
    kept += segment;
  }
  return `${kept}…`;
}
