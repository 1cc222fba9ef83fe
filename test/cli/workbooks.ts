import { formatCell } from '../../src/spreadsheet/address';
import type { Cell } from '../../src/spreadsheet/cell';
import {
  OFFICE,
  relationship,
  relationshipsXml,
  sheetXml,
  workbookFile,
  workbookXml,
} from '../hosts/file/hostile/workbook-parts';
import type { TestSheet } from '../workbook/in-memory-workbook';
import { goodWorkbook } from '../workbook/small-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The small workbook of two classes and four forms, all answered, to be spoilt in one place. */
export type SmallWorkbook = ReturnType<typeof goodWorkbook>;

/** Spoils the good workbook, and gives other sheets where it is not enough to change those it has. */
export type Spoil = (workbook: SmallWorkbook) => readonly TestSheet[] | undefined;

/** The bytes of the small workbook, spoilt, as a program that is not ours saves it. */
export function spoiltFile(spoil: Spoil = () => undefined, form: 'sheets' | 'matrix' = 'sheets'): Uint8Array {
  const workbook = goodWorkbook(form);
  return fileOf(spoil(workbook) ?? workbook.sheets);
}

/**
 * A workbook written part by part from what its cells hold, independent of the writer under test: no marks of ours, texts
 * inline, formulas with the results that they have.
 */
export function fileOf(sheets: readonly TestSheet[]): Uint8Array {
  const formats = new NumberFormats();
  const parts = sheets.map((sheet) => sheetXml(rowsXml(sheet, formats)));
  const part = (index: number) => `worksheets/sheet${index + 1}.xml`;
  return workbookFile({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
      parts
        .map((_, index) => `<Override PartName="/xl/${part(index)}" ContentType="${TYPES}.worksheet+xml"/>`)
        .join('') +
      '</Types>',
    'xl/workbook.xml': workbookXml(
      `<sheets>${sheets.map((sheet, index) => tabXml(sheet, index + 1)).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ...parts.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', part(index))),
      relationship('styles', 'styles', 'styles.xml'),
      relationship('strings', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': formats.stylesXml(),
    ...Object.fromEntries(parts.map((xml, index) => [`xl/${part(index)}`, xml])),
  });
}

function tabXml({ name, visibility }: TestSheet, number: number): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  return `<sheet name="${escaped(name)}" sheetId="${number}"${states[visibility]} r:id="rId${number}"/>`;
}

function rowsXml(sheet: TestSheet, formats: NumberFormats): string {
  return [...sheet.snapshot().cells]
    .sort(([a], [b]) => a - b)
    .map(([row, byColumn]) => {
      const cells = [...byColumn].sort(([a], [b]) => a - b);
      const xml = cells.map(([column, cell]) => cellXml(formatCell({ row, column }), cell, formats));
      return `<row r="${row}">${xml.join('')}</row>`;
    })
    .join('');
}

function cellXml(reference: string, { value, error, formula, numberFormat }: Cell, formats: NumberFormats): string {
  const style = numberFormat === undefined ? '' : ` s="${formats.indexOf(numberFormat)}"`;
  const start = (type: string) => `<c r="${reference}"${style}${type === '' ? '' : ` t="${type}"`}>`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (error !== undefined) return `${start('e')}${f}<v>${error}</v></c>`;
  if (value === null) return `${start('')}${f}</c>`;
  if (typeof value === 'boolean') return `${start('b')}${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start('')}${f}<v>${value}</v></c>`;
  if (f !== '') return `${start('str')}${f}<v>${escaped(value)}</v></c>`;
  return `${start('inlineStr')}<is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Cell formats by number format; the first is General. */
class NumberFormats {
  private readonly codes: string[] = [];

  indexOf(code: string): number {
    if (!this.codes.includes(code)) this.codes.push(code);
    return this.codes.indexOf(code) + 1;
  }

  stylesXml(): string {
    const formats = this.codes.map(
      (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
    );
    const xfs = this.codes.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1" xfId="0"/>`);
    return (
      `<styleSheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" xfId="0"/>${xfs.join('')}</cellXfs></styleSheet>`
    );
  }
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
