import { pruned } from './pruned';
import type { WorksheetText } from './worksheet-text';
import { readAttribute } from './xml-attributes';
import { descendants, type XmlNode } from './xml-tree';

/** The priority for a conditional format that is to stand behind all others of the sheet. */
export function nextPriority(text: WorksheetText): number {
  const priorities = rules(text).map((rule) => Number(readAttribute(text.tagOf(rule), 'priority') ?? 0));
  return priorities.reduce((highest, priority) => Math.max(highest, priority), 0) + 1;
}

/** Adds a conditional format (`xml`, with the sheet's prefix) behind the others. */
export function addConditionalFormat(text: WorksheetText, xml: string): void {
  text.insert('conditionalFormatting', xml);
}

/** Takes away the rules whose only formula is exactly this one, and lists that are empty then. */
export function removeConditionalFormats(text: WorksheetText, formula: string): void {
  const removed = rules(text).filter((rule) => {
    if (readAttribute(text.tagOf(rule), 'type') !== 'expression') return false;
    const formulas = rule.children.filter(({ name }) => name === 'formula' || name === 'f');
    return formulas.length === 1 && formulas.every((node) => text.textOf(node) === formula);
  });
  text.change(pruned(text.nodes, new Set(removed)));
}

/** Also those of Excel 2010 in their extension. */
function rules(text: WorksheetText): XmlNode[] {
  return text.nodes.flatMap((node) => [...descendants(node)].filter(({ name }) => name === 'cfRule'));
}
