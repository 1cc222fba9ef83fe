import type { Document, Element } from '@xmldom/xmldom';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import type { OpcPackage } from './opc-package';
import { appendElement, attribute, children, rootElement } from './xml';

/** An arrow from a part of the package to another part, or out of it (OPC §6.5). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The last word of the type, the same in transitional and strict files: `worksheet`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** As written in the file. */
  readonly target: string;
  /** The part that it leads to, as the package spells it; undefined where it leads outside. The part may be missing. */
  readonly part?: string;
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0]}"/>`;

/** The relationships of one part, or of the package itself (source `''`). Changes go to the package at once. */
export class Relationships {
  private readonly byId = new Map<string, Relationship>();
  private readonly partName: string;
  private lastNumber = 0;
  /** Made when something is first changed. */
  private elements: Map<string, Element> | undefined;

  /** Throws `HostError` `file-damaged` where they cannot be read. */
  constructor(
    private readonly opc: OpcPackage,
    private readonly source: string,
  ) {
    this.partName = relationshipsPart(source);
    if (!opc.has(this.partName)) return;
    for (const element of children(this.root(opc.document(this.partName)), PACKAGE_RELATIONSHIPS, 'Relationship')) {
      const relationship = this.read(element);
      this.byId.set(relationship.id, relationship);
    }
  }

  /** In the order of the file. */
  all(): Relationship[] {
    return [...this.byId.values()];
  }

  get(id: string): Relationship | undefined {
    return this.byId.get(id);
  }

  /** The first of a kind (`styles`), in transitional and strict files alike. */
  ofKind(kind: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.kind === kind);
  }

  /** Adds an arrow to a part of the package, or to an address outside, and gives its new id. */
  add(type: string, to: { readonly part: string } | { readonly external: string }): string {
    const { root, elements } = this.forEditing();
    const id = this.freeId();
    const outside = 'external' in to;
    const target = outside ? to.external : `/${to.part}`;
    const mode = outside ? { TargetMode: 'External' } : undefined;
    elements.set(id, appendElement(root, 'Relationship', { Id: id, Type: type, Target: target, ...mode }));
    this.byId.set(id, { id, type, kind: kindOf(type), target, ...(outside ? undefined : { part: to.part }) });
    return id;
  }

  /** Takes an arrow away; the part that it led to stays. */
  remove(id: string): void {
    if (!this.byId.delete(id)) return;
    const { root, elements } = this.forEditing();
    const element = elements.get(id);
    if (element) root.removeChild(element);
    elements.delete(id);
  }

  private freeId(): string {
    do this.lastNumber += 1;
    while (this.byId.has(`rId${this.lastNumber}`));
    return `rId${this.lastNumber}`;
  }

  private read(element: Element): Relationship {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const relationship = { id: attribute(element, 'Id') ?? '', type, kind: kindOf(type), target };
    if (attribute(element, 'TargetMode') === 'External') return relationship;
    return { ...relationship, part: this.spelledPart(target) };
  }

  /** Targets are URIs: a name that is not in the package as written may be there once its %-escapes are undone. */
  private spelledPart(target: string): string {
    const part = resolveTarget(this.source, target);
    return this.opc.nameOf(part) ?? this.opc.nameOf(withoutEscapes(part)) ?? part;
  }

  private forEditing(): { root: Element; elements: Map<string, Element> } {
    const root = this.root(this.opc.editOrCreate(this.partName, EMPTY));
    const all = () => children(root, PACKAGE_RELATIONSHIPS, 'Relationship');
    this.elements ??= new Map(all().map((element) => [attribute(element, 'Id') ?? '', element]));
    return { root, elements: this.elements };
  }

  private root(document: Document): Element {
    return rootElement(document, PACKAGE_RELATIONSHIPS, 'Relationships', this.partName);
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''`, the package itself → `_rels/.rels`. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

/** A target as seen from its source: `xl/workbook.xml` + `worksheets/sheet1.xml` or `/xl/…` → a part's name (RFC 3986 §5.2). */
export function resolveTarget(source: string, target: string): string {
  const [path = ''] = target.split(/[#?]/);
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function withoutEscapes(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
