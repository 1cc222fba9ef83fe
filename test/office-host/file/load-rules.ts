import type { Element } from '@xmldom/xmldom';
import { parseRange, type RangeAddress } from '../../../src/spreadsheet/address';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import { attribute, child, childElements, children, flag } from '../../../src/hosts/file/package/xml';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormatState, ValidationState } from '../model/sheet-parts';
import type { LoadedStyles } from './load-styles';

const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  list: 'list',
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Validations as the API tells them. */
export function loadValidations(root: Element, sheet: Sheet): void {
  const list = child(root, MAIN, 'dataValidations');
  for (const element of list ? childElements(list) : []) {
    const rule = ruleOf(element);
    if (rule) sheet.validations.push({ ...boxes(element), rule, ranges: ranges(element) });
  }
}

function ruleOf(element: Element): ValidationState['rule'] | undefined {
  const type = attribute(element, 'type') ?? 'none';
  const kind = KINDS[type];
  const formula = (name: string) => child(element, MAIN, name)?.textContent ?? '';
  if (kind === undefined) return undefined;
  if (kind === 'list') {
    const text = formula('formula1');
    const inline = /^"(.*)"$/.exec(text)?.[1];
    return { list: { inCellDropDown: !flag(element, 'showDropDown'), source: inline ?? `=${text}` } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula('formula1')}` } };
  const operator = OPERATORS[attribute(element, 'operator') ?? 'between'] ?? 'Between';
  const second = formula('formula2');
  return {
    [kind]: { formula1: `=${formula('formula1')}`, ...(second && { formula2: `=${second}` }), operator },
  };
}

function boxes(element: Element): Omit<ValidationState, 'rule' | 'ranges'> {
  const text = (name: string) => attribute(element, name) ?? '';
  const style = attribute(element, 'errorStyle') ?? 'stop';
  return {
    ignoreBlanks: flag(element, 'allowBlank'),
    prompt: { message: text('prompt'), showPrompt: flag(element, 'showInputMessage'), title: text('promptTitle') },
    errorAlert: {
      message: text('error'),
      showAlert: flag(element, 'showErrorMessage'),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: text('errorTitle'),
    },
  };
}

/** Conditional formats, strongest first; those that are no formulas keep only their place. */
export function loadConditionalFormats(root: Element, sheet: Sheet, styles: LoadedStyles, newId: () => string): void {
  const rules = children(root, MAIN, 'conditionalFormatting').flatMap((list) =>
    children(list, MAIN, 'cfRule').map((rule) => ({
      rule,
      priority: Number(attribute(rule, 'priority')),
      on: ranges(list),
    })),
  );
  for (const { rule, on } of rules.toSorted((a, b) => a.priority - b.priority)) {
    const custom = attribute(rule, 'type') === 'expression';
    const state: ConditionalFormatState = {
      id: newId(),
      type: custom ? 'Custom' : (attribute(rule, 'type') ?? ''),
      ranges: on,
      formula: custom ? `=${child(rule, MAIN, 'formula')?.textContent ?? ''}` : '',
      stopIfTrue: flag(rule, 'stopIfTrue'),
      format: new Map(styles.differentials[Number(attribute(rule, 'dxfId') ?? -1)] ?? []),
    };
    sheet.conditionalFormats.push(state);
  }
}

function ranges(element: Element): RangeAddress[] {
  return (attribute(element, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseRange(text) ?? []);
}
