import { HostError } from '../../../../spreadsheet/host-error';
import { unescapeXml } from '../../package/text';
import { parseNodes, spliced, tags, type Splice, type XmlNode } from './xml-tree';

/** What may stand behind `<sheetData>`, in the order of CT_Worksheet (ECMA-376 §18.3.1.99). */
const ORDER_BEHIND_DATA = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
];

/**
 * One of the user's worksheet parts as text in three pieces: what stands before the rows, `<sheetData>`, and what stands
 * behind. Changes are cuts and insertions, so that everything else stays as it was, letter by letter.
 */
export class WorksheetText {
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
  before: string;
  data: string;
  private behind: string;
  private parsed: readonly XmlNode[] | undefined;

  /** Throws `HostError` `file-damaged` where the text is no worksheet. */
  constructor(text: string, part: string) {
    let prefix: string | undefined;
    for (const tag of tags(text)) {
      prefix ??= tag.prefix;
      if (tag.name !== 'sheetData') continue;
      const end = tag.kind === 'empty' ? tag.end : closeOf(text, `</${tag.prefix}sheetData`, tag.end);
      if (end === 0) break;
      this.prefix = prefix;
      this.before = inUtf8(text.slice(0, tag.start));
      this.data = text.slice(tag.start, end);
      this.behind = text.slice(end);
      return;
    }
    throw new HostError('file-damaged', { part }, 'no sheetData');
  }

  /** The whole part, in pieces. */
  get pieces(): readonly string[] {
    return [this.before, this.data, this.behind];
  }

  /** The elements behind the rows; their places are for `tagOf`, `textOf` and `change`. */
  get nodes(): readonly XmlNode[] {
    this.parsed ??= parseNodes(this.behind);
    return this.parsed;
  }

  /** The elements of the sheet's own that bear a name. */
  named(name: string): XmlNode[] {
    return this.nodes.filter((node) => node.name === name && this.isOwn(node));
  }

  /** A start tag as it is written. */
  tagOf({ start, innerStart }: XmlNode): string {
    return this.behind.slice(start, innerStart);
  }

  /** The text of an element that holds no others. */
  textOf({ innerStart, innerEnd }: XmlNode): string {
    const pieces = this.behind.slice(innerStart, innerEnd).split(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->/);
    return pieces.map((piece = '', index) => (index % 2 === 1 ? piece : unescapeXml(piece))).join('');
  }

  /** Changes what stands behind the rows. Nodes gained before are no longer valid. */
  change(splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.behind = spliced(this.behind, splices);
    this.parsed = undefined;
  }

  /** Puts an element where the schema wants it: behind the last one that has to stand before it. */
  insert(name: string, xml: string): void {
    const earlier = new Set(ORDER_BEHIND_DATA.slice(0, ORDER_BEHIND_DATA.indexOf(name) + 1));
    const last = this.nodes.findLast((node) => this.isOwn(node) && earlier.has(node.name));
    const at = last?.end ?? 0;
    this.change([{ start: at, end: at, text: xml }]);
  }

  /** Foreign elements bear a prefix of their own; the sheet's may also declare their namespace each by itself. */
  private isOwn({ prefix }: XmlNode): boolean {
    return prefix === this.prefix || prefix === '';
  }
}

function closeOf(text: string, tag: string, from: number): number {
  const start = text.indexOf(tag, from);
  return start < 0 ? 0 : text.indexOf('>', start) + 1;
}

/** The part is saved as UTF-8, whatever it was read as. */
function inUtf8(head: string): string {
  return head.replace(/^(<\?xml[^>]*?encoding=)(?:"utf-16"|'utf-16')/i, '$1"UTF-8"');
}
