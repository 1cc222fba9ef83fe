import type { Document, Element } from '@xmldom/xmldom';
import { HostError } from '../../../spreadsheet/host-error';
import type { CellStyle } from '../../../spreadsheet/style';
import { MAIN } from '../package/namespaces';
import { rootElement } from '../package/xml';
import { digitWidth, normalFormat } from './default-font';
import { NumberFormats } from './number-formats';
import { StyleCollection } from './style-collection';
import {
  alignmentMarkup,
  borderMarkup,
  differentialMarkup,
  fillMarkup,
  fontMarkup,
  type DifferentialStyle,
} from './style-elements';
import type { StyleMarkup } from './style-markup';

/** Excel's own limit of cell formats in a workbook. */
export const MOST_CELL_FORMATS = 64_000;

/** What stands in a cell, as far as its format depends on it. */
export type Content = 'other' | 'text' | 'text-like-a-formula';

const TEXT_FORMAT = '@';
const PLAIN_FONT: StyleMarkup = fontMarkup({ name: 'Calibri', size: 11 });
const PLAIN_FORMAT: StyleMarkup = {
  name: 'xf',
  attributes: { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 },
};
const patternFill = (patternType: string): StyleMarkup => ({
  name: 'fill',
  children: [{ name: 'patternFill', attributes: { patternType } }],
});

/**
 * The user's styles.xml, to which formats are added and from which none is taken: cells name them by their place. What
 * is there already is used again, so that writing over our own output adds nothing.
 */
export class StyleTable {
  /** Pixels of a digit of the workbook's default font: the unit of column widths. */
  readonly digitWidth: number;
  private readonly numberFormats: NumberFormats;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly cellFormats: StyleCollection;
  private readonly differentials: StyleCollection;
  private readonly normalFormat: number | undefined;
  private readonly known = new WeakMap<CellStyle, Map<Content, number>>();
  private added = false;

  constructor(document: Document, part: string) {
    const root = rootElement(document, MAIN, 'styleSheet', part);
    const onChange = () => {
      this.added = true;
    };
    this.numberFormats = new NumberFormats(root, onChange);
    this.fonts = new StyleCollection(root, 'fonts', [PLAIN_FONT], onChange);
    // Excel gives the first two fills these meanings whatever stands there.
    this.fills = new StyleCollection(root, 'fills', [patternFill('none'), patternFill('gray125')], onChange);
    this.borders = new StyleCollection(root, 'borders', [borderMarkup({})], onChange);
    this.cellFormats = new StyleCollection(root, 'cellXfs', [PLAIN_FORMAT], onChange);
    this.differentials = new StyleCollection(root, 'dxfs', [], onChange);
    this.normalFormat = normalFormat(root);
    this.digitWidth = digitWidth(root);
  }

  /** True once something was added that must be saved. */
  get changed(): boolean {
    return this.added;
  }

  /**
   * The index of the cell format for a style. Text takes format `@` where the style names none; text that begins like a
   * formula always does, with Excel's quote prefix, so that it stays text when the cell is edited (DESIGN §4).
   * Throws `HostError` `too-many-styles`.
   */
  cellFormat(style: CellStyle, content: Content): number {
    const known = this.known.get(style) ?? new Map<Content, number>();
    this.known.set(style, known);
    const index = known.get(content) ?? this.limited(this.cellFormats.indexOf(this.formatMarkup(style, content)));
    known.set(content, index);
    return index;
  }

  /** The format of one of the user's cells that is to hold text beginning like a formula: the same with the quote prefix. */
  quoted(index: number): number {
    const format = this.cellFormats.at(index);
    if (!format) {
      const attributes = { ...PLAIN_FORMAT.attributes, quotePrefix: 1 };
      return this.limited(this.cellFormats.indexOf({ ...PLAIN_FORMAT, attributes }));
    }
    const copy = format.cloneNode(true) as Element;
    copy.setAttribute('quotePrefix', '1');
    return this.limited(this.cellFormats.indexOfElement(copy));
  }

  /** The index of the differential format (`dxf`) that a conditional format applies. */
  differential(style: DifferentialStyle): number {
    return this.differentials.indexOf(differentialMarkup(style));
  }

  private formatMarkup({ font, fill, borders, alignment, numberFormat, locked }: CellStyle, content: Content) {
    const aligned = alignment && alignmentMarkup(alignment);
    const code = content === 'text-like-a-formula' ? TEXT_FORMAT : numberFormat;
    const attributes: Record<string, string | number> = {
      numFmtId: this.numberFormats.idOf(code ?? (content === 'text' ? TEXT_FORMAT : 'General')),
      fontId: this.fonts.indexOf(fontMarkup(font)),
      fillId: fill === undefined ? 0 : this.fills.indexOf(fillMarkup(fill)),
      borderId: this.borders.indexOf(borderMarkup(borders ?? {})),
    };
    if (this.normalFormat !== undefined) attributes['xfId'] = this.normalFormat;
    if (content === 'text-like-a-formula') attributes['quotePrefix'] = 1;
    for (const what of ['NumberFormat', 'Font', 'Fill', 'Border']) attributes[`apply${what}`] = 1;
    if (aligned) attributes['applyAlignment'] = 1;
    if (locked === false) attributes['applyProtection'] = 1;
    const children: StyleMarkup[] = aligned ? [aligned] : [];
    if (locked === false) children.push({ name: 'protection', attributes: { locked: 0 } });
    return { name: 'xf', attributes, children };
  }

  private limited(index: number): number {
    if (index >= MOST_CELL_FORMATS) throw new HostError('too-many-styles', {}, `${index + 1} cell formats`);
    return index;
  }
}

/** The text's first sign makes a formula of it, or vanishes, when Excel takes the cell as typed anew. */
export function contentOf(value: unknown): Content {
  if (typeof value !== 'string') return 'other';
  return /^[=+\-@']/.test(value) ? 'text-like-a-formula' : 'text';
}
