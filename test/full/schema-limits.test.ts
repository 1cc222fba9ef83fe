/**
 * What Excel would offer to repair though no schema forbids it: limits of its own, merges that overlap, prompts too long
 * for its dialog. Needs a Python with lxml; without one the tests are skipped, and say so.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleRequests, templateBytes } from '../../scripts/build-samples';
import { ownFolder, SAMPLE, scoreBytes } from '../end-to-end/score-sample';
import { pythonWith } from './inventory';
import { fixture, scored, withInput } from './rich-workbooks';

const python = pythonWith('lxml');
const whenPython = python === undefined ? describe.skip : describe;
if (whenPython === describe.skip) process.stderr.write('limits of Excel: skipped, no Python with lxml\n');

jest.setTimeout(60_000);
const folder = ownFolder();

function beyondLimits(workbook: Uint8Array): readonly string[] {
  const path = join(folder, 'workbook.xlsx');
  writeFileSync(path, workbook);
  const output = execFileSync(python ?? '', ['-B', join(__dirname, 'schema_limits.py'), path], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return (JSON.parse(output) as Record<string, string[]>)[path] ?? ['nothing was looked at'];
}

whenPython('within the limits of Excel', () => {
  const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
  const filled = sampleRequests()['binh-dinh-2016.xlsx'];
  const draft = async (workbook: Uint8Array) => (await scoreBytes(workbook, { draft: true, detail: true })).bytes;

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['the sample', () => bytesOf(SAMPLE)],
    ['the result with every sheet', () => draft(bytesOf(SAMPLE))],
    ['a draft of which nothing is declared', () => draft(bytesOf('samples/mau-trong.xlsx'))],
    ['a result from the matrix', async () => draft(await templateBytes({ ...filled, form: 'matrix' }))],
    ['a user’s workbook, scored', async () => scored(await withInput(fixture('rich-xlsxwriter.xlsx')))],
  ])('%s', async (_, workbook) => {
    expect(beyondLimits(await workbook())).toEqual([]);
  });

  test.each([
    ['merges that overlap', '<mergeCell ref="A1:B1"/>', '<mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/>', 'overlap'],
    ['a row too high', /<row r="1"[^>]* ht="[^"]*"/, '<row r="1" ht="410"', '410 points'],
    [
      'a sheet selected beside the one in front',
      /<sheetView (?!.*tabSelected)/,
      '<sheetView tabSelected="1" ',
      '2 sheets are selected',
    ],
  ])('the check sees %s', (_, before, after, words) => {
    const parts = unzipSync(bytesOf(SAMPLE));
    const damaged = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name,
      /sheet[12]\.xml$/.test(name) ? strToU8(strFromU8(bytes).replace(before, after)) : bytes,
    ]);
    expect(beyondLimits(zipSync(Object.fromEntries(damaged)))).toEqual([expect.stringContaining(words)]);
  });
});
