import { parseRange, formatRange, type CellAddress } from '../../../../spreadsheet/address';
import type { Relationships } from '../../package/relationships';
import { hyperlinkXml } from '../sheet-xml';
import { pruned } from './pruned';
import { holds, without } from './ranges';
import type { WorksheetText } from './worksheet-text';
import { readAttribute, withAttribute } from './xml-attributes';
import type { Splice, XmlNode } from './xml-tree';

const RELATIONSHIP_ID = /:id$/;

/**
 * Puts a link to a place in the workbook on a cell (`null` takes the link away). A link over several cells stays on the
 * others; a link's outside address goes with its last cell.
 */
export function setLink(
  text: WorksheetText,
  cell: CellAddress,
  location: string | null,
  relationships: Relationships,
): void {
  clearLink(text, cell, relationships);
  if (location === null) return;
  const xml = hyperlinkXml(cell, location, text.prefix);
  const list = text.named('hyperlinks')[0];
  const name = `${text.prefix}hyperlinks`;
  if (list) text.change([{ start: list.innerEnd, end: list.innerEnd, text: xml }]);
  else text.insert('hyperlinks', `<${name}>${xml}</${name}>`);
}

function clearLink(text: WorksheetText, { row, column }: CellAddress, relationships: Relationships): void {
  const hole = { top: row, left: column, bottom: row, right: column };
  const removed = new Set<XmlNode>();
  const splices: Splice[] = [];
  const links = text.named('hyperlinks').flatMap(({ children }) => children);
  for (const link of links) {
    const range = parseRange(readAttribute(text.tagOf(link), 'ref') ?? '');
    if (!range || !holds(range, row, column)) continue;
    const [first, ...others] = without(range, hole).map(formatRange);
    if (first === undefined) removed.add(link);
    else {
      const copies = others.map((rest) => copied(text, link, rest)).join('');
      const tag = withAttribute(text.tagOf(link), 'ref', first);
      splices.push({ start: link.start, end: link.innerStart, text: tag });
      splices.push({ start: link.end, end: link.end, text: copies });
    }
  }
  const left = links.filter((link) => !removed.has(link)).map((link) => idOf(text, link));
  for (const id of [...removed].map((link) => idOf(text, link))) {
    if (id !== undefined && !left.includes(id)) relationships.remove(id);
  }
  text.change([...splices, ...pruned(text.nodes, removed)]);
}

/** The same link for another range; only its revision id, where it has one, is its own. */
function copied(text: WorksheetText, link: XmlNode, reference: string): string {
  const tag = withAttribute(withAttribute(text.tagOf(link), 'ref', reference), 'xr:uid', undefined);
  return link.innerStart === link.end ? tag : `${tag}</${link.prefix}${link.name}>`;
}

function idOf(text: WorksheetText, link: XmlNode): string | undefined {
  return readAttribute(text.tagOf(link), RELATIONSHIP_ID);
}
