import { HostError, type HostErrorCode } from '../../../spreadsheet/host-error';
import { unescapeXml } from '../package/text';
import { TextWindow } from './text-window';

/** A cell's text ends at 32,767 signs; even all of them escaped, in one attribute or text, stay far below. */
const LONGEST_TOKEN = 4 * 1024 * 1024;
const KEPT_BEHIND = 256 * 1024;
/** V8 copies shorter slices; longer ones would keep the whole window alive as long as they live. */
const SHORTEST_SLICE_THAT_REFERS = 13;

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const ASIDES = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|[^<]+/g;

/**
 * Walks forward from tag to tag over XML that is too large for a DOM (sheet data, shared strings), holding only a window
 * of it. Checks what such parts need: tags that match, no document type, no unknown entity; it is no general parser.
 * Every method throws `HostError` `file-damaged`, `file-has-dtd` or `file-too-large`, naming the part.
 */
export class XmlScanner {
  /** The tag's local name; of another namespace than the root's, with its prefix, so that it is never mistaken. */
  name = '';
  kind: 'open' | 'close' | 'empty' = 'open';
  /** The root's prefix with its colon; empty where its namespace is the default one. */
  rootPrefix = '';

  private readonly window: TextWindow;
  private readonly path: string[] = [];
  private rootIsMet = false;
  private tagStart = 0;
  private nameEnd = 0;
  private tagEnd = 0;
  /** Where the text before the present tag begins. */
  private textStart = 0;

  constructor(
    chunks: Iterable<string>,
    private readonly part: string,
  ) {
    this.window = new TextWindow(chunks);
  }

  /** Moves to the next tag; false behind the root's end. */
  next(): boolean {
    if (this.tagEnd > KEPT_BEHIND) {
      this.window.forget(this.tagEnd);
      this.tagEnd = 0;
    }
    this.textStart = this.tagEnd;
    let from = this.tagEnd;
    for (;;) {
      const start = this.window.find('<', from);
      if (start < 0) return this.end();
      if (start - this.textStart > LONGEST_TOKEN) throw this.damaged('a text beyond all measure', 'file-too-large');
      const sign = this.window.codeAt(start + 1);
      if (sign !== BANG && sign !== QUESTION) {
        this.readTag(start, sign === SLASH);
        return true;
      }
      from = this.behindAside(start);
    }
  }

  /** Moves to the end of the element that was just opened, over whatever it holds. */
  skip(): void {
    if (this.kind !== 'open') return;
    const depth = this.path.length;
    while (this.path.length >= depth) this.next();
  }

  /** The text between the tag before and this one. */
  text(): string {
    const raw = this.window.text.slice(this.textStart, this.tagStart);
    const text = raw.includes('<') ? this.withoutAsides(raw) : this.unescape(raw);
    // A sliced string is made anew, so that what is kept of a sheet does not keep the sheet.
    return text.length < SHORTEST_SLICE_THAT_REFERS ? text : ` ${text}`.slice(1);
  }

  /** An attribute of the present tag by its name as written; undefined where it is absent. */
  attribute(name: string): string | undefined {
    return this.findAttribute(name, false);
  }

  /** An attribute of another namespace by its local name: producers name `r:id` with whatever prefix they declare. */
  prefixedAttribute(localName: string): string | undefined {
    return this.findAttribute(`:${localName}`, true);
  }

  /** An `xsd:boolean` attribute of the present tag, false where absent. */
  flag(name: string): boolean {
    const text = this.attribute(name);
    return text === '1' || text === 'true' || text === 'on';
  }

  damaged(detail: string, code: HostErrorCode = 'file-damaged'): HostError {
    return new HostError(code, { part: this.part }, detail);
  }

  /** A `>` may stand inside an attribute's quotes, so the tag's end is looked for sign by sign. */
  private readTag(start: number, closing: boolean): void {
    const nameStart = start + (closing ? 2 : 1);
    let { text } = this.window;
    let nameEnd = 0;
    let at = nameStart;
    for (;;) {
      const code = text.charCodeAt(at);
      if (nameEnd === 0 && (code <= SPACE || code === SLASH || code === GREATER)) nameEnd = at;
      if (code === GREATER) break;
      if (code === QUOTE || code === APOSTROPHE) {
        at = this.window.find(code === QUOTE ? '"' : "'", at + 1);
        text = this.window.text;
        if (at < 0) throw this.damaged('attribute not closed');
      } else if (Number.isNaN(code)) {
        if (at - start > LONGEST_TOKEN) throw this.damaged('a tag beyond all measure', 'file-too-large');
        if (!this.window.refill()) throw this.damaged('tag not closed');
        text = this.window.text;
        continue;
      } else if (code === LESS) throw this.damaged('< inside a tag');
      at += 1;
    }
    if (nameEnd === nameStart) throw this.damaged('tag without a name');
    this.tagStart = start;
    this.nameEnd = nameEnd;
    this.tagEnd = at + 1;
    this.kind = closing ? 'close' : text.charCodeAt(at - 1) === SLASH ? 'empty' : 'open';
    this.enter(text.slice(nameStart, nameEnd));
  }

  /** Keeps the path of open elements, by which a cut or tangled part is noticed. */
  private enter(qualifiedName: string): void {
    if (this.path.length === 0) this.enterRoot(qualifiedName);
    const { rootPrefix } = this;
    const isOwn = rootPrefix !== '' && qualifiedName.startsWith(rootPrefix);
    this.name = isOwn ? qualifiedName.slice(rootPrefix.length) : qualifiedName;
    if (this.kind === 'open') this.path.push(this.name);
    if (this.kind === 'close' && this.path.pop() !== this.name) throw this.damaged(`unexpected </${qualifiedName}>`);
  }

  private enterRoot(qualifiedName: string): void {
    if (this.rootIsMet) throw this.damaged(`<${qualifiedName}> outside the root element`);
    this.rootIsMet = true;
    this.rootPrefix = qualifiedName.slice(0, qualifiedName.indexOf(':') + 1);
  }

  private end(): false {
    if (!this.rootIsMet) throw this.damaged('no element');
    if (this.path.length > 0) throw this.damaged(`cut off inside <${this.path.at(-1) ?? ''}>`);
    return false;
  }

  /** Comments, processing instructions and CDATA hold no tags. Gives where the search goes on. */
  private behindAside(start: number): number {
    const close = this.closingOfAside(start);
    const end = this.window.find(close, start + 2);
    if (end < 0) throw this.damaged(`${close} is missing`);
    return end + close.length;
  }

  private closingOfAside(start: number): string {
    if (this.window.startsWith('<?', start)) return '?>';
    if (this.window.startsWith('<!--', start)) return '-->';
    if (this.window.startsWith('<![CDATA[', start)) return ']]>';
    throw this.rootIsMet ? this.damaged('<! inside the root element') : this.damaged('document type', 'file-has-dtd');
  }

  private withoutAsides(raw: string): string {
    const pieces = raw.match(ASIDES) ?? [];
    return pieces
      .map((piece) => {
        if (piece.startsWith('<![CDATA[')) return piece.slice('<![CDATA['.length, -']]>'.length);
        return piece.startsWith('<') ? '' : this.unescape(piece);
      })
      .join('');
  }

  private findAttribute(name: string, asEnding: boolean): string | undefined {
    const { text } = this.window;
    let at = this.nameEnd;
    for (;;) {
      while (text.charCodeAt(at) <= SPACE) at += 1;
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= this.tagEnd) return undefined;
      let end = equals;
      while (text.charCodeAt(end - 1) <= SPACE) end -= 1;
      let open = equals + 1;
      while (text.charCodeAt(open) <= SPACE) open += 1;
      const quote = text.charCodeAt(open);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged('attribute without quotes');
      const close = text.indexOf(quote === QUOTE ? '"' : "'", open + 1);
      const isIt = text.startsWith(name, asEnding ? end - name.length : at) && (asEnding || end - at === name.length);
      if (isIt) return this.unescape(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  private unescape(raw: string): string {
    try {
      return unescapeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    } catch (error) {
      throw this.damaged(error instanceof Error ? error.message : String(error));
    }
  }
}
