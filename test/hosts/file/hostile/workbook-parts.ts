import { rawZip, type RawEntry } from './raw-zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a small workbook by name; what is given replaces or joins the usual. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** One sheet "Sheet1" that holds these rows, and what stands behind its data. */
export function sheetXml(rows: string, behind = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function workbookXml(inside: string): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;
}

export function sharedStringsXml(items: string): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items}</sst>`;
}

export function relationshipsXml(...items: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function relationship(id: string, kind: string, target: string, base = OFFICE): string {
  return `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;
}

const USUAL: Parts = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbookXml('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': relationshipsXml(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    relationship('rId3', 'styles', 'styles.xml'),
  ),
  'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
  'xl/sharedStrings.xml': sharedStringsXml('<si><t>Có</t></si><si><t>Không</t></si>'),
  'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"/>`,
};

/** A small workbook as a file; `entries` join its zip as they are, lies included. */
export function workbookFile(parts: Parts = {}, entries: readonly RawEntry[] = []): Uint8Array {
  const all = Object.entries({ ...USUAL, ...parts }).map(([name, data]) => ({ name, data }));
  const replaced = new Set(entries.map(({ name }) => name));
  return rawZip([...all.filter(({ name }) => !replaced.has(name)), ...entries]);
}

/** The same with this one sheet. */
export function sheetFile(rows: string, behind = ''): Uint8Array {
  return workbookFile({ 'xl/worksheets/sheet1.xml': sheetXml(rows, behind) });
}
