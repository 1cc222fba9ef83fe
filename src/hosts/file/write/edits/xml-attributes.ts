import { unescapeXml } from '../../package/text';

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An attribute of a start tag by its name as written, or by a pattern of names; undefined where it is absent. */
export function readAttribute(tag: string, name: string | RegExp): string | undefined {
  const match = find(tag, name);
  return match ? unescapeXml((match[2] ?? '').slice(1, -1)) : undefined;
}

/** A start tag with an attribute set, whose value is escaped already, or taken away (`undefined`). */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${value}"`;
  const match = find(tag, name);
  if (match) return tag.slice(0, match.index) + written + tag.slice(match.index + match[0].length);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}

function find(tag: string, name: string | RegExp): RegExpExecArray | undefined {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const found = match[1] ?? '';
    if (typeof name === 'string' ? found === name : name.test(found)) return match;
  }
  return undefined;
}
