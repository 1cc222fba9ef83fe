/**
 * Our files keep to ECMA-376 and to the rules of packages, and a user's file gets no error that it had not. The schemas
 * are not ours to ship: CHAM_DIEM_XLSX_XSD names the folder that holds sml.xsd, dml-chart.xsd and the others. Without it,
 * or without a Python that has lxml, the tests are skipped, and say so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleRequests, templateBytes } from '../../scripts/build-samples';
import { ownFolder, SAMPLE, scoreBytes } from '../end-to-end/score-sample';
import { pythonWith, takeInventory } from './inventory';
import { fixture, LOCKED_WORKBOOK, OPEN_WORKBOOKS, scored, unlocked, withInput } from './rich-workbooks';

const schemas = process.env['CHAM_DIEM_XLSX_XSD'];
const whenSchemas = schemas === undefined || pythonWith('lxml') === undefined ? describe.skip : describe;
if (whenSchemas === describe.skip) {
  process.stderr.write('schemas: skipped, CHAM_DIEM_XLSX_XSD is not set or no Python has lxml\n');
}

jest.setTimeout(60_000);
const folder = ownFolder();
const filled = sampleRequests()['binh-dinh-2016.xlsx'];

function errorsOf(workbook: Uint8Array): readonly string[] {
  const path = join(folder, 'workbook.xlsx');
  writeFileSync(path, workbook);
  return takeInventory(path, [], schemas)['errors'] ?? ['no errors were looked for'];
}

whenSchemas('against the schemas of ECMA-376', () => {
  const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
  const result = async (workbook: Uint8Array, detail = false) => {
    const { bytes, outcome } = await scoreBytes(workbook, { detail, draft: true, at: '2017-02-07' });
    expect(outcome.kind).toBe('written');
    return bytes;
  };

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['the sample', () => bytesOf(SAMPLE)],
    ['the blank template', () => bytesOf('samples/mau-trong.xlsx')],
    ['a template with the matrix', () => templateBytes({ ...filled, form: 'matrix' })],
    ['the result, with every sheet', () => result(bytesOf(SAMPLE), true)],
    ['a draft of which nothing is declared', () => result(bytesOf('samples/mau-trong.xlsx'))],
    [
      'a result laid out as an annex, for a mono printer',
      async () =>
        result(
          await templateBytes({ ...filled, settings: { ...filled.settings, form: 'annex', blackAndWhite: true } }),
        ),
    ],
  ])('%s has no error', async (_, workbook) => {
    expect(errorsOf(await workbook())).toEqual([]);
  });

  test.each([...OPEN_WORKBOOKS, LOCKED_WORKBOOK])('%s, scored, has no error that it had not', async (name) => {
    const user = name === LOCKED_WORKBOOK ? unlocked(fixture(name)) : fixture(name);
    expect(errorsOf(await scored(await withInput(user)))).toEqual(errorsOf(user));
  });

  test.each([
    ['an attribute that the schema does not know', '<sheetFormatPr ', '<sheetFormatPr height="1" '],
    ['a format beyond the end of its list', / s="\d+"/, ' s="99999"'],
    ['elements in the wrong order', /(<sheetData>.*<\/sheetData>)(.*)(<\/worksheet>)/s, '$2$1$3'],
  ])('the check sees %s', (_, before, after) => {
    const part = 'xl/worksheets/sheet2.xml';
    const parts = unzipSync(bytesOf(SAMPLE));
    const text = strFromU8(parts[part] ?? new Uint8Array());
    const damaged = text.replace(before, after);
    expect(damaged).not.toBe(text);
    expect(errorsOf(zipSync({ ...parts, [part]: strToU8(damaged) }))).toEqual([expect.stringContaining(part)]);
  });
});
