/** An element with its places in the text, so that it can be cut out or changed without touching what stands around it. */
export interface XmlNode {
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly innerStart: number;
  /** Before the end tag; the same as `innerStart` in an empty element. */
  readonly innerEnd: number;
  readonly end: number;
  readonly children: readonly XmlNode[];
}

/** A tag as it stands in the text; comments, CDATA and instructions are none. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s<>/:]+:)?([^\s<>/]+)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g;

/** The next tag of a well-formed text from a place on. */
export function nextTag(text: string, from: number): XmlTag | undefined {
  TAG.lastIndex = from;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const [whole, closing, prefix = '', name, empty] = match;
    if (name === undefined) continue;
    const kind = closing === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    return { kind, prefix, name, start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

/** All tags of a well-formed text. */
export function* tags(text: string): Generator<XmlTag, undefined> {
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) yield tag;
  return undefined;
}

/** The elements of a text that is well-formed up to a place where an element closes that opened before it. */
export function parseNodes(text: string): readonly XmlNode[] {
  const roots: XmlNode[] = [];
  const open: { tag: XmlTag; children: XmlNode[] }[] = [];
  for (const tag of tags(text)) {
    const siblings = () => open.at(-1)?.children ?? roots;
    if (tag.kind === 'open') {
      open.push({ tag, children: [] });
      continue;
    }
    const { prefix, name } = tag;
    if (tag.kind === 'empty') {
      siblings().push({
        prefix,
        name,
        start: tag.start,
        innerStart: tag.end,
        innerEnd: tag.end,
        end: tag.end,
        children: [],
      });
      continue;
    }
    const opened = open.pop();
    if (!opened) break;
    const { start, end } = opened.tag;
    siblings().push({
      prefix,
      name,
      start,
      innerStart: end,
      innerEnd: tag.start,
      end: tag.end,
      children: opened.children,
    });
  }
  return roots;
}

/** An element and all elements inside it. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** A piece of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces replaced; they may come in any order but do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}
