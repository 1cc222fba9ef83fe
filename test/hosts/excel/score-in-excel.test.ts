import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { score } from '../../../src/tasks/score';
import { firstDifference } from '../../office-host/file/normal-form';
import { readWithHucre } from '../../end-to-end/read-sheet';
import { createOfficeHost } from '../../office-host/office-host';
import { excelOver } from './plans';
import { stateOf } from './states';

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), 'samples/binh-dinh-2016.xlsx')));
const REQUEST = { draft: false, detail: true, toolVersion: '0.0.0' };

/** The sample scored over Excel, and over a file. */
async function scoredTwice() {
  const file = openWorkbookFile(SAMPLE);
  await score(file, REQUEST, {});
  const expected = createOfficeHost({ workbook: file.bytes() });
  const host = createOfficeHost({ workbook: SAMPLE });
  const excel = excelOver(host);
  const outcome = await score(excel, REQUEST, {});
  return { host, excel, outcome, expected, bytes: file.bytes() };
}

describe('the sample, scored in Excel', () => {
  let scored: Awaited<ReturnType<typeof scoredTwice>>;
  beforeAll(async () => {
    scored = await scoredTwice();
  }, 60_000);

  it('takes three requests to read 47 units and four to write all annexes', () => {
    const { host, outcome } = scored;
    expect(outcome.kind).toBe('written');
    expect(host.requests).toHaveLength(3 + 4);
    expect(host.trackedObjects).toBe(0);
  });

  it('holds the same sheets in the same order as the file host writes', () => {
    const { host, expected } = scored;
    const names = ({ workbook }: typeof host) => workbook.sheets.map(({ name, visibility }) => [name, visibility]);
    // `Mục lục` stood in the template already, so it is the one sheet of which a copy is kept.
    expect(names(host).filter(([, visibility]) => visibility !== 'VeryHidden')).toEqual(names(expected));
  });

  it('holds the same in each of them: values, formats, merges, rules, names, print set-up, charts', () => {
    const { host, expected } = scored;
    for (const { name } of expected.workbook.sheets) {
      expect(firstDifference(stateOf(host, name), stateOf(expected, name), name)).toBeUndefined();
    }
  });

  it('saves a file that another library reads the same as the file that was never in Excel', async () => {
    const { host, bytes } = scored;
    const names = /^(Bảng|Hình|Tổng hợp|Không xếp hạng|Nội dung)/u;
    const saved = await readWithHucre(await host.save(), names);
    expect(saved).toEqual(await readWithHucre(bytes, names));
    expect(saved.length).toBeGreaterThan(15);
  }, 60_000);

  it('can be taken back, so that all sheets are as they were before', async () => {
    const { host, excel } = scored;
    host.attach();
    await excel.restore();
    const before = createOfficeHost({ workbook: SAMPLE });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before.workbook.sheets.map(({ name }) => name));
    for (const { name } of before.workbook.sheets) {
      expect(firstDifference(stateOf(host, name), stateOf(before, name), name)).toBeUndefined();
    }
  }, 60_000);
});
