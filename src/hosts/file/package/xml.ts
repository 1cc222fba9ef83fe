import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { HostError } from '../../../spreadsheet/host-error';
import type { Namespace } from './namespaces';

const ELEMENT_NODE = 1;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Larger parts (in bytes, or UTF-16 units) are never made into a DOM, which takes some twenty times their size in memory. */
export const LARGEST_DOM = 32 * 1024 * 1024;

/**
 * A small part as a DOM. Throws `HostError`: `file-has-dtd` (no part of a workbook has one; entities could grow or
 * fetch), `file-too-large`, or `file-damaged`, each naming the part.
 */
export function parseXml(text: string, part: string): Document {
  if (text.length > LARGEST_DOM) throw new HostError('file-too-large', { part }, `${text.length} characters of XML`);
  refuseDtd(text, part);
  const stop = (_level: string, message: string) => {
    throw new HostError('file-damaged', { part }, message);
  };
  try {
    const parser = new DOMParser({ onError: stop, locator: false, normalizeLineEndings });
    return parser.parseFromString(text, 'application/xml');
  } catch (error) {
    throw new HostError('file-damaged', { part }, error instanceof Error ? error.message : String(error));
  }
}

/** The document as a part's text. The declaration is always ours: the text will be UTF-8, whatever it was read from. */
export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return DECLARATION + text.replace(/^<\?xml\s[^]*?\?>\s*/, '');
}

/** Throws `HostError` `file-has-dtd` where a document type declaration stands before the root element. */
export function refuseDtd(text: string, part: string): void {
  const prolog = /^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(text)?.[0].length ?? 0;
  if (text.startsWith('<!', prolog)) throw new HostError('file-has-dtd', { part });
}

/** The root element. Throws `HostError` `file-damaged` where it is not the one expected. */
export function rootElement(document: Document, namespace: Namespace, localName: string, part: string): Element {
  const root = document.documentElement;
  if (!root || !isElement(root, namespace, localName)) {
    throw new HostError('file-damaged', { part }, `root element ${root?.nodeName ?? 'missing'}, expected ${localName}`);
  }
  return root;
}

/** Whether the element is this one, by namespace and local name; its prefix says nothing. */
export function isElement(element: Element, namespace: Namespace, localName: string): boolean {
  return element.localName === localName && namespace.includes(element.namespaceURI ?? '');
}

/** The child elements of that name, in order. */
export function children(parent: Element, namespace: Namespace, localName: string): Element[] {
  return childElements(parent).filter((element) => isElement(element, namespace, localName));
}

/** The first child element of that name. */
export function child(parent: Element, namespace: Namespace, localName: string): Element | undefined {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT_NODE && isElement(node as Element, namespace, localName)) return node as Element;
  }
  return undefined;
}

/** All child elements, whatever their names. */
export function childElements(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT_NODE) elements.push(node as Element);
  }
  return elements;
}

/** An attribute without a namespace; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined;
}

/** An attribute of a namespace, such as `r:id`, whatever its prefix. */
export function attributeOf(element: Element, namespace: Namespace, localName: string): string | undefined {
  for (const uri of namespace) {
    if (uri !== undefined && element.hasAttributeNS(uri, localName)) {
      return element.getAttributeNS(uri, localName) ?? undefined;
    }
  }
  return undefined;
}

/** An `xsd:boolean` attribute. */
export function flag(element: Element | undefined, name: string, fallback = false): boolean {
  const text = element && attribute(element, name);
  return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** Puts a new child of the parent's own namespace and prefix at its end, with these attributes. */
export function appendElement(
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const element = createLike(parent, localName, attributes);
  parent.appendChild(element);
  return element;
}

/**
 * The child of that name, made where it is missing at the place that the schema gives it: `order` lists the local names
 * of the parent's children in the schema's order.
 */
export function ensureElement(parent: Element, localName: string, order: readonly string[]): Element {
  const siblings = childElements(parent);
  const namespace: Namespace = [parent.namespaceURI ?? ''];
  const present = siblings.find((element) => isElement(element, namespace, localName));
  if (present) return present;
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const next = siblings.find((element) => later.has(element.localName ?? ''));
  const element = createLike(parent, localName, {});
  parent.insertBefore(element, next ?? null);
  return element;
}

function createLike(parent: Element, localName: string, attributes: Readonly<Record<string, string | number>>) {
  const document = parent.ownerDocument;
  if (!document) throw new TypeError('the parent belongs to no document');
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const element = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** XML 1.0 §2.11; the library's own default follows XML 1.1 and would turn U+2028 in a user's text into a line break. */
function normalizeLineEndings(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
