import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleRequests, templateBytes } from '../../scripts/build-samples';
import { readWithHucre, type ReadSheet } from './read-sheet';
import { SAMPLE, scoreBytes } from './score-sample';

jest.setTimeout(30_000);

/** Same input, same result: to the byte for the same file, cell by cell where only the arrangement differs. */
const sample = new Uint8Array(readFileSync(SAMPLE));
const filled = sampleRequests()['binh-dinh-2016.xlsx'];

const at = '2017-02-07T08:00:00Z';
let result: Uint8Array;
beforeAll(async () => {
  result = await resultOf(sample, at);
});

async function resultOf(workbook: Uint8Array, time?: string): Promise<Uint8Array> {
  const { bytes, outcome } = await scoreBytes(workbook, time === undefined ? {} : { at: time });
  expect(outcome.kind).toBe('written');
  return bytes;
}

const tablesOf = (workbook: Uint8Array) =>
  readWithHucre(workbook, /^(Bảng|Hình|Tổng hợp điểm|Không xếp hạng|Nhận xét)/u);

describe('the same bytes', () => {
  test('from two runs, in the workbook with all its sheets and in the result document', async () => {
    const [one, other] = [
      await scoreBytes(sample, { at, detail: true }),
      await scoreBytes(sample, { at, detail: true }),
    ];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(JSON.stringify(one.outcome)).toBe(JSON.stringify(other.outcome));
  });

  test('from scoring a result once more', async () => {
    expect(differingParts(result, await resultOf(result, at))).toEqual([]);
  });

  test('at another time, but for the sheet that says when', async () => {
    const later = await resultOf(sample, '2017-02-08T09:30:00Z');
    const [part, ...others] = differingParts(result, later);
    expect(others).toEqual([]);
    const log = (workbook: Uint8Array) => strFromU8(unzipSync(workbook)[part ?? ''] ?? new Uint8Array());
    expect(log(later).replace('2017-02-08T09:30:00Z', at)).toBe(log(result));
  });
});

describe('the same tables', () => {
  let expected: readonly ReadSheet[] = [];
  beforeAll(async () => {
    expected = await tablesOf(result);
  });

  test.each([
    ['from the last to the first', (tabs: readonly number[]) => [...tabs].reverse()],
    ['every seventh tab together', (tabs: readonly number[]) => [...tabs].sort((a, b) => (a % 7) - (b % 7) || b - a)],
  ])('whatever the order of the tabs: %s', async (_, arrange) => {
    expect(await tablesOf(await resultOf(withTabs(sample, arrange)))).toEqual(expected);
  });

  test('whatever the order of the declarations', async () => {
    const declarations = [...filled.declarations].reverse();
    expect(Buffer.compare(await templateBytes({ ...filled, declarations }), await templateBytes(filled))).toBe(0);
  });

  test('from one sheet a unit and from the matrix of all units', async () => {
    const matrix = await templateBytes({ ...filled, form: 'matrix' });
    expect(await tablesOf(await resultOf(matrix))).toEqual(expected);
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
