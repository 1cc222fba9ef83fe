import { CONTENT_TYPES, MAIN, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './namespaces';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `<Types xmlns="${CONTENT_TYPES[0]}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
  '</Types>';

const packageRelationships =
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0]}">` +
  `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS[0]}/officeDocument" Target="xl/workbook.xml"/>` +
  '</Relationships>';

const workbookRelationships =
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0]}">` +
  `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS[0]}/styles" Target="styles.xml"/>` +
  '</Relationships>';

const workbook =
  `<workbook xmlns="${MAIN[0]}" xmlns:r="${OFFICE_RELATIONSHIPS[0]}">` +
  '<bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/></workbook>';

/**
 * The two fills that Excel presumes at 0 and 1 whatever stands there, and one Normal style. Its font is the one of
 * administrative documents (Decree 30/2020, Annex I): column widths are counted in its digits.
 */
const styles =
  `<styleSheet xmlns="${MAIN[0]}">` +
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/>' +
  '</styleSheet>';

/** The parts of a workbook without sheets; whoever makes the first sheet adds it to `sheets`, as the schema wants one. */
export const BLANK_PARTS: readonly (readonly [name: string, text: string])[] = [
  ['[Content_Types].xml', DECLARATION + contentTypes],
  ['_rels/.rels', DECLARATION + packageRelationships],
  ['xl/workbook.xml', DECLARATION + workbook],
  ['xl/_rels/workbook.xml.rels', DECLARATION + workbookRelationships],
  ['xl/styles.xml', DECLARATION + styles],
];
