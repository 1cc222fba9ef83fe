import type { Element } from '@xmldom/xmldom';
import { childElements, ensureElement } from '../package/xml';
import { appendMarkup, elementKey, markupKey, type StyleMarkup } from './style-markup';

/** CT_Stylesheet, ECMA-376 §18.8.39. */
export const STYLESHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** One of the lists of styles.xml, whose entries are named by their place: entries are only ever added at its end. */
export class StyleCollection {
  private readonly indexes = new Map<string, number>();
  private readonly elements: Element[] = [];
  private list: Element | undefined;

  /** `seeds` stand at the list's head where the file has fewer entries than that: Excel takes their places for granted. */
  constructor(
    private readonly stylesheet: Element,
    private readonly name: string,
    private readonly seeds: readonly StyleMarkup[] = [],
    private readonly onChange: () => void,
  ) {
    this.list = childElements(stylesheet).find((element) => element.localName === name);
    if (this.list) for (const element of childElements(this.list)) this.remember(element);
  }

  get size(): number {
    return Math.max(this.elements.length, this.seeds.length);
  }

  /** The entry at an index; undefined where the file has none there. */
  at(index: number): Element | undefined {
    return this.elements[index];
  }

  /** The index of an entry equal to this one, which is added where there is none. */
  indexOf(markup: StyleMarkup): number {
    const key = markupKey(markup);
    return this.indexes.get(key) ?? this.add(markup, key);
  }

  /** The same for a copy of an entry of this list. */
  indexOfElement(element: Element): number {
    const known = this.indexes.get(elementKey(element));
    if (known !== undefined) return known;
    const list = this.prepare();
    list.appendChild(element);
    this.remember(element);
    this.changed(list);
    return this.elements.length - 1;
  }

  private add(markup: StyleMarkup, key: string): number {
    const list = this.prepare();
    const seeded = this.indexes.get(key);
    if (seeded !== undefined) return seeded;
    this.append(list, markup);
    this.changed(list);
    return this.elements.length - 1;
  }

  private prepare(): Element {
    this.list ??= ensureElement(this.stylesheet, this.name, STYLESHEET_ORDER);
    for (const seed of this.seeds.slice(this.elements.length)) this.append(this.list, seed);
    return this.list;
  }

  private append(list: Element, markup: StyleMarkup): void {
    appendMarkup(list, markup);
    this.remember(list.lastChild as Element);
  }

  private remember(element: Element): void {
    const key = elementKey(element);
    if (!this.indexes.has(key)) this.indexes.set(key, this.elements.length);
    this.elements.push(element);
  }

  private changed(list: Element): void {
    list.setAttribute('count', String(this.elements.length));
    this.onChange();
  }
}
