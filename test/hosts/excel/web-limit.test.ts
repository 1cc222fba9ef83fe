import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { score } from '../../../src/tasks/score';
import { createOfficeHost, type OfficeHost } from '../../office-host/office-host';
import { excelOver, ownSheet, planOf, rowsOf } from './plans';

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), 'samples/binh-dinh-2016.xlsx')));
const LIMIT = 5 * 1024 * 1024;

function largest(host: OfficeHost): number {
  return Math.max(...host.requests.flatMap(({ requestBytes, replyBytes }) => [requestBytes, replyBytes]));
}

/** Reads all of a sheet's texts. */
async function textsOf(host: OfficeHost, name: string): Promise<unknown[]> {
  const { reader } = excelOver(host);
  const { sheets } = await reader.outline();
  const ids = sheets.filter((sheet) => sheet.name === name).map(({ id }) => id);
  const texts: unknown[] = [];
  for await (const { cells } of reader.read(ids)) {
    for (const row of cells.values()) for (const { value } of row.values()) texts.push(value);
  }
  return texts;
}

describe('Excel on the web, which takes 5 MB at once', () => {
  it('reads 47 units and writes all annexes without passing it', async () => {
    const host = createOfficeHost({ workbook: SAMPLE, platform: 'web' });
    const outcome = await score(excelOver(host), { draft: false, detail: true, toolVersion: '0' }, {});
    expect(outcome.kind).toBe('written');
    expect(largest(host)).toBeLessThan(LIMIT);
    expect(host.requests.every(({ reply }) => reply === 'body')).toBe(true);
  }, 60_000);

  it('gets a long sheet in several requests, and gives it back whole', async () => {
    const host = createOfficeHost({ platform: 'web' });
    const text = (row: number) => `Đơn vị số ${row}, nhiệm vụ được giao trong năm đã hoàn thành đúng hạn. `.repeat(8);
    const texts = Array.from({ length: 12_000 }, (_, row) => text(row));
    const plan = planOf([ownSheet('dài', { rows: rowsOf(texts.map((one) => [one])) })]);
    await excelOver(host).writer.apply(plan, {});
    expect(host.requests.length).toBeGreaterThan(4);
    expect(await textsOf(host, 'dài')).toEqual(texts);
    expect(largest(host)).toBeLessThan(LIMIT);
  }, 60_000);

  it('asks again in halves where an answer is longer than estimated', async () => {
    const host = createOfficeHost({ platform: 'web' });
    // The head is short, so that the estimate is far too low.
    const texts = Array.from({ length: 800 }, (_, row) => (row < 50 ? 'x' : 'ộ'.repeat(6_000)));
    const plan = planOf([ownSheet('lệch', { rows: rowsOf(texts.map((one) => [one])) })]);
    await excelOver(host).writer.apply(plan, {});
    expect(await textsOf(host, 'lệch')).toEqual(texts);
  }, 60_000);
});
