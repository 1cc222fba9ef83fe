/**
 * Another office program opens the result and prints it: every table on a page of its own, pages numbered as Decree
 * 30/2020 wants them. What its separators look like proves nothing about Excel's. Without LibreOffice or poppler's
 * pdftotext the tests are skipped, and say so.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ownFolder, SAMPLE, scoreFile } from '../end-to-end/score-sample';
import { expectedTables, type PrintedRow } from '../rule-sets/binh-dinh-2016/expected-tables';

jest.setTimeout(120_000);

const office = ['soffice', 'libreoffice'].find((name) => runs(name, '--version'));
const whenOffice = office !== undefined && runs('pdftotext', '-v') ? describe : describe.skip;
if (whenOffice === describe.skip) process.stderr.write('LibreOffice: skipped, no soffice or no pdftotext\n');

const folder = ownFolder();

whenOffice('the result, printed by LibreOffice', () => {
  /** The texts of the annex's pages, without blanks: pdftotext sets some between letters. */
  let annex: string[] = [];
  beforeAll(async () => {
    const path = join(folder, 'phu-luc.xlsx');
    writeFileSync(path, withoutForms(await scoreFile(SAMPLE, folder)));
    const pages = printedPages(path).map((page) => page.replace(/\s+/g, ''));
    const begin = pages.findIndex((page) => page.startsWith('ỦYBANNHÂNDÂN'));
    const end = pages.findIndex((page) => page.endsWith('năm2016./.'));
    annex = pages.slice(begin, end + 1);
  });

  test.each(expectedTables.map((table) => [table.number, table.rows] as const))(
    'table %s stands whole on one page',
    (_, rows) => {
      expect(annex.filter((page) => rows.every((row) => page.includes(lineOf(row))))).toHaveLength(1);
    },
  );

  test.each([
    ['Hình1.Biểuđồ', ['Tốt35%', 'Khá59%', 'Trungbình6%']],
    ['Hình2.Biểuđồ', ['Khá45%', 'Trungbình55%']],
  ])('%s is drawn with the shares beside its slices', (caption, labels) => {
    const [page, ...others] = annex.filter((each) => each.includes(caption));
    expect(others).toEqual([]);
    expect(labels.filter((label) => !page?.includes(label))).toEqual([]);
  });

  test('the first page bears no number, the others 2, 3, 4 … to the end', () => {
    expect(annex.length).toBeGreaterThanOrEqual(20);
    expect(annex.length).toBeLessThanOrEqual(26);
    const numbers = annex.map((page) => /^\d+/.exec(page)?.[0] ?? '');
    expect(numbers).toEqual(annex.map((_, index) => (index === 0 ? '' : String(index + 1))));
  });

  test('nothing of the tool is on paper', () => {
    expect(annex.filter((page) => /[0-9a-f]{32}|cham-diem|VềMụclục|0\.0\.0/i.test(page))).toEqual([]);
  });
});

const units = JSON.parse(readFileSync('samples/data/binh-dinh-2016/units.json', 'utf8')) as readonly {
  readonly code: string;
  readonly name: string;
}[];

/** A row as it is read across, without blanks and without its number, which ties leave open. */
function lineOf({ unit, points, percent, rank, earlierRank }: PrintedRow): string {
  const name = units.find(({ code }) => code === unit)?.name ?? '';
  const thousands = String(points).replace(/(\d)(\d{3})$/, '$1.$2');
  return `${name}${thousands}${percent.toFixed(2).replace('.', ',')}${rank}${earlierRank ?? ''}`.replace(/\s+/g, '');
}

/** The workbook with the forms hidden, so that only results print. */
function withoutForms(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const main = 'xl/workbook.xml';
  const text = strFromU8(parts[main] ?? new Uint8Array());
  const hidden = text.replace(/<sheet (?=name="(P\d\d |Bộ tiêu chí|Danh sách|Kỳ))/g, '<sheet state="hidden" ');
  expect(hidden).not.toBe(text);
  return zipSync({ ...parts, [main]: strToU8(hidden) });
}

function printedPages(path: string): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    office ?? '',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
    { stdio: 'ignore', timeout: 100_000 },
  );
  const text = execFileSync('pdftotext', ['-layout', path.replace(/xlsx$/, 'pdf'), '-'], { encoding: 'utf8' });
  return text.split('\f');
}

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}
