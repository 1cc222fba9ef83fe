import type { Splice, XmlNode } from './xml-tree';

/** Lists that the schema wants filled or absent, with the entries that fill them. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['dataValidations', 'dataValidation'],
  ['conditionalFormattings', 'conditionalFormatting'],
  ['conditionalFormatting', 'cfRule'],
  ['hyperlinks', 'hyperlink'],
  ['extLst', 'ext'],
]);

/** Cuts elements out, and lists that are left without entries; an extension that held nothing else goes too. */
export function pruned(nodes: readonly XmlNode[], removed: ReadonlySet<XmlNode>): Splice[] {
  return nodes.flatMap((node) =>
    isGone(node, removed) ? [{ start: node.start, end: node.end, text: '' }] : pruned(node.children, removed),
  );
}

/** Whether an element is cut out, by itself or because nothing in it is left. */
export function isGone(node: XmlNode, removed: ReadonlySet<XmlNode>): boolean {
  if (removed.has(node)) return true;
  const entry = LISTS.get(node.name);
  const entries = node.children.filter(({ name }) => name === entry || (node.name === 'ext' && LISTS.has(name)));
  if (entries.length === 0 || (node.name === 'ext' && entries.length < node.children.length)) return false;
  return entries.every((child) => isGone(child, removed));
}
