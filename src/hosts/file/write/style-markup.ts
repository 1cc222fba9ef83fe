import type { Element } from '@xmldom/xmldom';
import { appendElement, childElements } from '../package/xml';

/** A style element before it stands in styles.xml: a tree that can be compared with those that stand there already. */
export interface StyleMarkup {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly StyleMarkup[];
}

/** Hints for font substitution; two fonts that differ only in these look alike. */
const IGNORED_ELEMENTS = new Set(['family', 'charset']);

/** Attributes as some producers write them although they say nothing. */
const SILENT_ATTRIBUTES = new Set(['pivotButton=0', 'pivotButton=false', 'quotePrefix=0', 'quotePrefix=false']);

/** What makes two style elements equal: everything but the order of attributes and what says nothing. */
export function markupKey({ name, attributes = {}, children = [] }: StyleMarkup): string {
  const spoken = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
  return key(name, spoken, children.filter((child) => !IGNORED_ELEMENTS.has(child.name)).map(markupKey));
}

/** The same key of an element that stands in styles.xml. */
export function elementKey(element: Element): string {
  const spoken = Array.from(element.attributes)
    .filter((attribute) => !attribute.name.startsWith('xmlns'))
    .map((attribute) => `${attribute.name}=${attribute.value}`);
  const kept = childElements(element).filter((child) => !IGNORED_ELEMENTS.has(child.localName ?? ''));
  return key(element.localName ?? '', spoken, kept.map(elementKey));
}

/** Puts the markup at the end of a collection. */
export function appendMarkup(parent: Element, { name, attributes = {}, children = [] }: StyleMarkup): void {
  const element = appendElement(parent, name, attributes);
  for (const child of children) appendMarkup(element, child);
}

// `apply…="1"` only repeats that the index beside it counts, so it makes no difference whether it is written.
function key(name: string, attributes: readonly string[], children: readonly string[]): string {
  const telling = attributes.filter((text) => !/^apply\w+=(1|true)$/.test(text) && !SILENT_ATTRIBUTES.has(text));
  return `<${name} ${telling.sort().join(' ')}>${children.join('')}</>`;
}
