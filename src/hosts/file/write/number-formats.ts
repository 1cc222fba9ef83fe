import type { Element } from '@xmldom/xmldom';
import { appendElement, attribute, childElements, ensureElement } from '../package/xml';
import { STYLESHEET_ORDER } from './style-collection';

/** The built-in formats that mean the same in every language (ECMA-376 §18.8.30); dates and currencies do not. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** Numbers below this are reserved for built-in formats, named or not. */
const FIRST_OWN = 164;

/** The number formats of styles.xml, named by a number of their own and not by their place. */
export class NumberFormats {
  private readonly ids = new Map<string, number>();
  private next = FIRST_OWN;

  constructor(
    private readonly stylesheet: Element,
    private readonly onChange: () => void,
  ) {
    const list = childElements(stylesheet).find((element) => element.localName === 'numFmts');
    for (const element of list ? childElements(list) : []) {
      const id = Number(attribute(element, 'numFmtId'));
      const code = attribute(element, 'formatCode');
      if (code === undefined || !Number.isInteger(id)) continue;
      if (!this.ids.has(code)) this.ids.set(code, id);
      this.next = Math.max(this.next, id + 1);
    }
  }

  /** The number of a format code, which is added where it is new. */
  idOf(code: string): number {
    const known = BUILT_IN.get(code) ?? this.ids.get(code);
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    this.ids.set(code, id);
    const list = ensureElement(this.stylesheet, 'numFmts', STYLESHEET_ORDER);
    appendElement(list, 'numFmt', { numFmtId: id, formatCode: code });
    list.setAttribute('count', String(childElements(list).length));
    this.onChange();
    return id;
  }
}
