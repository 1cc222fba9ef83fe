import { deflateSync } from 'fflate';
import { expectRefusal } from './expectations';
import { noise } from './other-files';
import type { RawEntry } from './raw-zip';
import { sharedStringsXml, sheetFile, sheetXml, workbookFile, workbookXml } from './workbook-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const ON_SHEET = { part: SHEET, sheet: 'Sheet1' };
const FIRST_STRING = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

const entry = (name: string, data: RawEntry['data'], lie: Partial<RawEntry> = {}) =>
  workbookFile({}, [{ name, data, ...lie }]);
const sheetPart = (data: string) => workbookFile({ [SHEET]: data });
const strings = (items: string, before = '') =>
  workbookFile({
    [STRINGS]: sharedStringsXml(items).replace('<sst', `${before}<sst`),
    [SHEET]: sheetXml(FIRST_STRING),
  });

/** A whole deflate stream, and then so many bytes more. */
const behindItsEnd = (length: number) => Buffer.concat([deflateSync(Buffer.from('<a/>')), Buffer.alloc(length)]);

const LAUGHS =
  '<!DOCTYPE lolz [<!ENTITY a0 "lol"><!ENTITY a1 "&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;">' +
  '<!ENTITY a2 "&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;">]>';
const FROM_DISK = '<!DOCTYPE s [<!ENTITY ext SYSTEM "file:///etc/passwd">]>';

describe('a zip that lies', () => {
  test.each<[string, Uint8Array, object]>([
    ['a part larger than declared', entry(SHEET, sheetXml('<row/>'.repeat(5000)), { declaredSize: 900 }), ON_SHEET],
    ['a large part much larger', entry(SHEET, noise(4 << 20), { declaredSize: 1 << 20 }), ON_SHEET],
    ['a part smaller than declared', entry(SHEET, sheetXml(''), { declaredSize: 5000 }), ON_SHEET],
    ['a stored part of two sizes', entry(SHEET, 'abc', { stored: true, declaredSize: 4 }), { part: SHEET }],
    ['a wrong checksum', entry(SHEET, sheetXml(''), { declaredCrc: 1 }), ON_SHEET],
    ['an unknown compression', entry(SHEET, 'x', { method: 14 }), { part: SHEET }],
    ['a deflated part that is noise', entry(SHEET, noise(200_000), { stored: true, method: 8 }), ON_SHEET],
    [
      '24 MB behind the end of a stream',
      entry(STYLES, behindItsEnd(24 << 20), { stored: true, method: 8, declaredSize: 25 << 20 }),
      { part: STYLES },
    ],
    ['a way out of the package', entry('../../evil.txt', 'x'), { part: '../../evil.txt' }],
    ['a way out by backslashes', entry('..\\evil.txt', 'x'), { part: '..\\evil.txt' }],
    ['an absolute name', entry('/etc/passwd', 'x'), { part: '/etc/passwd' }],
    ['one part in two letter cases', workbookFile({ 'XL/Worksheets/Sheet1.xml': 'x' }), {}],
  ])('%s: file-damaged', async (_, bytes, place) => expectRefusal(bytes, 'file-damaged', place));
});

describe('XML that attacks', () => {
  test.each<[string, Uint8Array, string, object]>([
    ['billion laughs', strings('<si><t>&a2;</t></si>', LAUGHS), 'file-has-dtd', { part: STRINGS }],
    ['an entity from the disk', strings('<si><t>&ext;</t></si>', FROM_DISK), 'file-has-dtd', { part: STRINGS }],
    ['a DTD behind a comment', strings('', `<!-- harmless -->${LAUGHS}`), 'file-has-dtd', { part: STRINGS }],
    ['a DTD in a sheet', sheetPart(sheetXml('').replace('<w', '<!DOCTYPE w><w')), 'file-has-dtd', ON_SHEET],
    [
      'a DTD in the main part',
      workbookFile({ 'xl/workbook.xml': workbookXml('').replace('<workbook', '<!DOCTYPE workbook><workbook') }),
      'file-has-dtd',
      { part: 'xl/workbook.xml' },
    ],
    ['an unknown entity', strings('<si><t>&ext;</t></si>'), 'file-damaged', { part: STRINGS }],
    ['a sign that is none', strings('<si><t>&#x110000;</t></si>'), 'file-damaged', { part: STRINGS }],
    [
      '60,000 elements inside each other',
      workbookFile({ 'xl/styles.xml': `${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}` }),
      'file-damaged',
      { part: 'xl/styles.xml' },
    ],
  ])('%s is refused', async (_, bytes, code, place) => expectRefusal(bytes, code, place));
});

describe('a sheet that is broken', () => {
  const cell = (reference: string) => ({ ...ON_SHEET, cell: reference });
  test.each<[string, Uint8Array, object]>([
    ['a missing shared string', sheetFile('<row r="7"><c r="B7" t="s"><v>999999</v></c></row>'), cell('B7')],
    ['a negative shared string', sheetFile('<row r="7"><c r="B7" t="s"><v>-1</v></c></row>'), cell('B7')],
    ['a text where a number belongs', sheetFile('<row r="2"><c r="C2"><v>12abc</v></c></row>'), cell('C2')],
    ['a hexadecimal number', sheetFile('<row r="2"><c r="C2"><v>0x10</v></c></row>'), cell('C2')],
    ['a boolean of neither sort', sheetFile('<row r="2"><c r="C2" t="b"><v>2</v></c></row>'), cell('C2')],
    ['an unknown type', sheetFile('<row r="2"><c r="C2" t="z"><v>2</v></c></row>'), cell('C2')],
    ['a row below the last', sheetFile('<row r="1048577"><c><v>1</v></c></row>'), ON_SHEET],
    ['a column beyond the last', sheetFile('<row r="1"><c r="XFE1"><v>1</v></c></row>'), ON_SHEET],
    ['a sheet cut off', sheetPart(sheetXml(FIRST_STRING).slice(0, -40)), ON_SHEET],
    ['tags that cross', sheetFile('<row r="1"><c r="A1"></row></c>'), ON_SHEET],
    ['html', sheetPart('<html><body/></html>'), ON_SHEET],
    ['nothing', sheetPart(''), ON_SHEET],
    ['two roots', sheetPart(sheetXml('') + sheetXml('').replace(/^.*\n/, '')), ON_SHEET],
    ['a worksheet of another vocabulary', sheetPart('<worksheet xmlns="urn:other"><sheetData/></worksheet>'), ON_SHEET],
    [
      'a sheet that leads to no part',
      workbookFile({ 'xl/workbook.xml': workbookXml('<sheets><sheet name="Lạc" sheetId="1" r:id="rId9"/></sheets>') }),
      { part: 'xl/workbook.xml', sheet: 'Lạc' },
    ],
    ['texts that are no UTF-8', workbookFile({ [STRINGS]: Uint8Array.of(0x3c, 0xff, 0xfe, 0xc0) }), { part: STRINGS }],
  ])('%s: file-damaged', async (_, bytes, place) => expectRefusal(bytes, 'file-damaged', place));
});
