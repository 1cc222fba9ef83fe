/** Which sheets are ours is told by their hidden mark, never by their name; a locked workbook is not written to at all. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWithHucre, sheetNamed } from '../end-to-end/read-sheet';
import { ownFolder } from '../end-to-end/score-sample';
import { chamDiem } from './cli';
import {
  fixture,
  lockedLike,
  LOCKED_WORKBOOK,
  renamed,
  sameBytes,
  scored,
  sheetNames,
  unlocked,
  withInput,
} from './rich-workbooks';

jest.setTimeout(60_000);
const folder = ownFolder();

describe('a sheet of ours that somebody renamed', () => {
  test('is replaced under its new name and makes no second one', async () => {
    const first = await scored(await withInput(fixture('macros.xlsm')));
    const again = await scored(renamed(first, 'Bảng 1', 'Xếp hạng các sở'));
    expect(sheetNames(again)).toEqual(sheetNames(first).map((name) => (name === 'Bảng 1' ? 'Xếp hạng các sở' : name)));
    const tables = await readWithHucre(again, /^(Xếp hạng|Mục lục)/u);
    const [original] = await readWithHucre(first, /^Bảng 1$/u);
    expect(sheetNamed(tables, 'Xếp hạng các sở').rows).toEqual(original?.rows);
    const links = sheetNamed(tables, 'Mục lục').rows.flatMap((row) => row.flatMap(({ link = [] }) => link));
    expect(links).toContain("'Xếp hạng các sở'!A1");
    expect(links).not.toContain("'Bảng 1'!A1");
  });
});

describe('a user’s sheet that bears a name of ours', () => {
  test.each([
    ['rich-xlsxwriter.xlsx', 'Trao đổi', 'xl/worksheets/sheet8.xml'],
    ['rich-libreoffice.xlsx', 'In ấn', 'xl/worksheets/sheet5.xml'],
  ])('in %s is not touched; ours takes another name', async (name, sheet, part) => {
    const user = renamed(fixture(name), sheet, 'Bảng 1');
    const once = await scored(await withInput(user));
    const twice = await scored(once);
    for (const result of [once, twice]) {
      expect(sheetNames(result).filter((each) => each.startsWith('Bảng 1'))).toEqual(
        expect.arrayContaining(['Bảng 1', 'Bảng 1 (2)', 'Bảng 1.1']),
      );
      expect(sameBytes(unzipSync(result)[part], unzipSync(user)[part])).toBe(true);
    }
    expect(sheetNames(twice)).toEqual(sheetNames(once));
  });
});

test('the user’s sheet stays in front, and the tabs begin with the first: Mục lục is not scrolled out of sight', async () => {
  const parts = unzipSync(await scored(await withInput(fixture('rich-xlsxwriter.xlsx'))));
  const [view = ''] = /<workbookView [^>]*>/.exec(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())) ?? [];
  expect(view).toContain('activeTab="1"');
  expect(view).not.toMatch(/firstSheet="[1-9]/);
});

describe('a workbook whose structure is locked by a password', () => {
  test('is refused with a sentence and exit code 2, and nothing is written', async () => {
    const locked = fixture(LOCKED_WORKBOOK);
    const input = join(folder, 'da-khoa.xlsx');
    const output = join(folder, 'ket-qua.xlsx');
    const bytes = lockedLike(locked, await withInput(unlocked(locked)));
    writeFileSync(input, bytes);
    const { exitCode, out, err } = chamDiem('score', input, '--out', output, '--json', '-');
    expect([exitCode, out]).toEqual([2, '']);
    await expect(scored(bytes)).rejects.toMatchObject({ code: 'structure-protected' });
    expect(err).toMatch(/cấu trúc.*bảo vệ|bảo vệ.*cấu trúc/i);
    expect(existsSync(output)).toBe(false);
    expect(sameBytes(new Uint8Array(readFileSync(input)), bytes)).toBe(true);
  });
});
