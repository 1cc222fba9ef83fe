import type { Document, Element } from '@xmldom/xmldom';
import { CONTENT_TYPES } from './namespaces';
import type { OpcPackage } from './opc-package';
import { appendElement, attribute, childElements, children, rootElement } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What kind of content each part of a package is (OPC §6.2.3, `[Content_Types].xml`). Changes go to the package at once. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  /** The overrides' elements, made when something is first changed. */
  private elements: Map<string, Element> | undefined;

  /** Throws `HostError` `file-damaged` where the part cannot be read. */
  constructor(private readonly opc: OpcPackage) {
    for (const element of childElements(rootOf(opc.document(CONTENT_TYPES_PART)))) {
      const type = attribute(element, 'ContentType') ?? '';
      if (element.localName === 'Default')
        this.defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
      if (element.localName === 'Override') this.overrides.set(partOf(element), type);
    }
  }

  /** The part's content type: its own, or its extension's; undefined where neither is given. */
  typeOf(part: string): string | undefined {
    return this.overrides.get(part.toLowerCase()) ?? this.defaults.get(extensionOf(part));
  }

  /** Declares the type of a part; does nothing where it has that type already. */
  add(part: string, type: string): void {
    if (this.typeOf(part) === type) return;
    this.remove(part);
    const { root, elements } = this.forEditing();
    const key = part.toLowerCase();
    elements.set(key, appendElement(root, 'Override', { PartName: `/${part}`, ContentType: type }));
    this.overrides.set(key, type);
  }

  /** Takes back the part's own declaration; its extension's stays. */
  remove(part: string): void {
    const key = part.toLowerCase();
    if (!this.overrides.delete(key)) return;
    const { root, elements } = this.forEditing();
    const element = elements.get(key);
    if (element) root.removeChild(element);
    elements.delete(key);
  }

  private forEditing(): { root: Element; elements: Map<string, Element> } {
    const root = rootOf(this.opc.edit(CONTENT_TYPES_PART));
    const all = () => children(root, CONTENT_TYPES, 'Override');
    this.elements ??= new Map(all().map((element) => [partOf(element), element]));
    return { root, elements: this.elements };
  }
}

function rootOf(document: Document): Element {
  return rootElement(document, CONTENT_TYPES, 'Types', CONTENT_TYPES_PART);
}

function partOf(override: Element): string {
  return (attribute(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase();
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
