import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleRequests, templateBytes } from '../../scripts/build-samples';
import { readWithHucre, type ReadSheet } from './read-sheet';
import { SAMPLE, scoreBytes } from './score-sample';

jest.setTimeout(30_000);

/** Same input, same result: to the byte for the same file, cell by cell where only the arrangement differs. */
const sample = new Uint8Array(readFileSync(SAMPLE));
const filled = sampleRequests()['binh-dinh-2016.xlsx'];

const RESULTS = /^(Bảng|Hình|Tổng hợp điểm|Không xếp hạng|Nhận xét)/u;
async function resultsOf(workbook: Uint8Array): Promise<readonly ReadSheet[]> {
  const { bytes, outcome } = await scoreBytes(workbook);
  expect(outcome.kind).toBe('written');
  return readWithHucre(bytes, RESULTS);
}

describe('the same bytes', () => {
  const at = '2017-02-07T08:00:00Z';
  let once: Awaited<ReturnType<typeof scoreBytes>>;
  beforeAll(async () => {
    once = await scoreBytes(sample, { at, detail: true });
  });

  test('from two runs, in the workbook and in the result document', async () => {
    const again = await scoreBytes(sample, { at, detail: true });
    expect(Buffer.compare(again.bytes, once.bytes)).toBe(0);
    expect(JSON.stringify(again.outcome)).toBe(JSON.stringify(once.outcome));
  });

  test('from scoring a result once more', async () => {
    const again = await scoreBytes(once.bytes, { at, detail: true });
    expect(differingParts(once.bytes, again.bytes)).toEqual([]);
  });

  test('at another time, but for the sheet that says when', async () => {
    const later = await scoreBytes(sample, { at: '2017-02-08T09:30:00Z', detail: true });
    const [part, ...others] = differingParts(once.bytes, later.bytes);
    expect(others).toEqual([]);
    const log = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[part ?? ''] ?? new Uint8Array());
    expect(log(later.bytes).replace('2017-02-08T09:30:00Z', at)).toBe(log(once.bytes));
  });
});

describe('the same tables', () => {
  let expected: readonly ReadSheet[] = [];
  beforeAll(async () => {
    expected = await resultsOf(sample);
  });

  test.each([
    ['from the last to the first', (tabs: readonly number[]) => [...tabs].reverse()],
    ['every seventh tab together', (tabs: readonly number[]) => [...tabs].sort((a, b) => (a % 7) - (b % 7) || b - a)],
  ])('whatever the order of the tabs: %s', async (_, arrange) => {
    expect(await resultsOf(withTabs(sample, arrange))).toEqual(expected);
  });

  test('whatever the order of the declarations', async () => {
    const declarations = [...filled.declarations].reverse();
    expect(Buffer.compare(await templateBytes({ ...filled, declarations }), await templateBytes(filled))).toBe(0);
  });

  test('from one sheet a unit and from the matrix of all units', async () => {
    expect(await resultsOf(await templateBytes({ ...filled, form: 'matrix' }))).toEqual(expected);
  });
});

/** Names of the parts that two packages do not share byte for byte. */
function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  const empty = new Uint8Array();
  return [...names].filter((name) => Buffer.compare(left[name] ?? empty, right[name] ?? empty) !== 0);
}

/** The workbook with its tabs moved as a user would: names of a sheet stay with their sheet. */
function withTabs(workbook: Uint8Array, arrange: (tabs: readonly number[]) => readonly number[]): Uint8Array {
  const parts = unzipSync(workbook);
  const main = 'xl/workbook.xml';
  const text = strFromU8(parts[main] ?? new Uint8Array());
  const tabs = text.match(/<sheet [^>]*\/>/g) ?? [];
  const order = arrange(tabs.map((_, index) => index));
  expect([...order].sort((a, b) => a - b)).toEqual(tabs.map((_, index) => index));
  const moved = text
    .replace(/<sheets>.*<\/sheets>/s, `<sheets>${order.map((index) => tabs[index]).join('')}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_, index: string) => `localSheetId="${order.indexOf(Number(index))}"`);
  expect(moved).not.toBe(text);
  return zipSync({ ...parts, [main]: strToU8(moved) });
}
