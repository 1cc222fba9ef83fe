const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters that XML 1.0 (§2.2) cannot carry in any spelling, and a literal that would read as one. */
// eslint-disable-next-line no-control-regex -- these are the very characters that have to be found
const UNWRITABLE = /[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text as it stands between tags, or between double quotes in an attribute (XML 1.0 §2.4). Characters that XML cannot
 * carry are left out: one alone would make the part unreadable.
 */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- as above
  return text.replace(/[&<>"\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, (sign) => ESCAPES[sign] ?? '');
}

/** Text of an attribute, whose line breaks and tabs a parser would otherwise turn into blanks (XML 1.0 §3.3.3). */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Entities and character references turned back into text. Throws `RangeError` for an entity that XML does not
 * define by itself (a DTD would be needed, and those are refused) and for a reference to no character.
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,32});?/g, (whole, name: string) => {
    const named = NAMED[name];
    if (named !== undefined && whole.endsWith(';')) return named;
    const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const code = match ? (match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16)) : 0;
    if (code === 0 || !whole.endsWith(';')) throw new RangeError(`entity ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** A cell's text as `<t>` and `<v>` carry it: signs that XML cannot hold become `_xHHHH_` (ECMA-376 §22.9.2.19), then XML's own. */
export function encodeCellText(text: string): string {
  const spelled = text.replace(
    UNWRITABLE,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(spelled);
}

/** The reverse of the `_xHHHH_` spelling; XML's own escapes are already undone. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
