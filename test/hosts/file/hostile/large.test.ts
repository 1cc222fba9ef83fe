import { PACKAGE_LIMITS } from '../../../../src/hosts/file/package/zip-directory';
import { expectCells, expectRefusal } from './expectations';
import { noise } from './other-files';
import { rawZip } from './raw-zip';
import { sharedStringsXml, sheetFile, sheetXml, workbookFile } from './workbook-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const MEGABYTE = 1024 * 1024;
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('a file beyond bounds is refused before it is inflated', () => {
  test.each<[string, () => Uint8Array, object]>([
    ['a bomb by ratio', () => workbookFile({ [SHEET]: sheetXml('<row/>'.repeat(2 * MEGABYTE)) }), { part: SHEET }],
    [
      '4 GB declared',
      () => workbookFile({}, [{ name: 'xl/media/a.png', data: noise(9000), declaredSize: 0xfffffffe }]),
      { part: 'xl/media/a.png' },
    ],
    [
      'parts that are too large together',
      () =>
        workbookFile(
          {},
          [1, 2, 3].map((n) => ({ name: `xl/${n}.bin`, data: noise(MEGABYTE), declaredSize: 400 * MEGABYTE })),
        ),
      { part: 'xl/3.bin' },
    ],
    [
      'too many parts',
      () =>
        rawZip(Array.from({ length: PACKAGE_LIMITS.parts + 1 }, (_, n) => ({ name: `p${n}`, data: '', stored: true }))),
      {},
    ],
    [
      'styles of 40 MB',
      () =>
        workbookFile({}, [
          { name: STYLES, data: noise(MEGABYTE), stored: true, method: 8, declaredSize: 40 * MEGABYTE },
        ]),
      { part: STYLES },
    ],
    [
      'a text of five megabytes in a cell',
      () => workbookFile({ [STRINGS]: sharedStringsXml(`<si><t>${hexadecimal(5 * MEGABYTE)}</t></si>`) }),
      { part: STRINGS },
    ],
  ])('%s', async (_, make, place) => expectRefusal(make(), 'file-too-large', place));
});

describe('what looks like an attack and is not opens right, quickly', () => {
  const whole = 'A1:XFD1048576';
  test.each<[string, Uint8Array, number]>([
    [
      'validation over whole columns',
      sheetFile(
        ONE,
        '<dataValidations><dataValidation sqref="A:Z"><formula1>0</formula1></dataValidation></dataValidations>',
      ),
      1,
    ],
    ['a format over the whole sheet', sheetFile(ONE, `<conditionalFormatting sqref="${whole}"/>`), 1],
    ['a merge over the whole sheet', sheetFile(ONE, `<mergeCells><mergeCell ref="${whole}"/></mergeCells>`), 1],
    [
      'a link over the whole sheet',
      sheetFile(ONE, `<hyperlinks><hyperlink ref="${whole}" location="A1"/></hyperlinks>`),
      1,
    ],
    [
      'an array formula over it',
      sheetFile(`<row r="1"><c r="A1"><f t="array" ref="${whole}">1</f><v>1</v></c></row>`),
      1,
    ],
    [
      'a dimension that lies',
      workbookFile({ [SHEET]: sheetXml(ONE).replace('<s', `<dimension ref="${whole}"/><s`) }),
      1,
    ],
    ['the last cell', sheetFile(`${ONE}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`), 2],
  ])('%s', async (_, bytes, cells) => expectCells(bytes, cells));
});

function hexadecimal(length: number): string {
  return Buffer.from(noise(length / 2)).toString('hex');
}
