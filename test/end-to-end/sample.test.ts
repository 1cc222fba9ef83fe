import { readFileSync } from 'node:fs';
import { sampleRequests, templateBytes } from '../../scripts/build-samples';
import { readWithHucre, textsOf, type ReadSheet } from './read-sheet';
import { SAMPLE } from './score-sample';

jest.setTimeout(30_000);

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const requests = Object.entries(sampleRequests());

test.each(requests)('samples/%s is what `npm run sample` makes', async (name, request) => {
  const same = Buffer.compare(await templateBytes(request), bytesOf(`samples/${name}`)) === 0;
  expect(same ? 'the same bytes' : 'other bytes: run `npm run sample`').toBe('the same bytes');
});

describe('the sample of Bình Định', () => {
  let sheets: readonly ReadSheet[] = [];
  beforeAll(async () => {
    sheets = await readWithHucre(bytesOf(SAMPLE));
  });

  test('says on its first sheet that names and answers are not the official ones', () => {
    expect(sheets[0]?.name).toBe('Mục lục');
    expect(textsOf(sheets[0] ?? { name: '', rows: [], merges: [] })).toContain(
      'Tên tiêu chí trong tệp mẫu là tên tạm, câu trả lời được dựng lại từ điểm đã công bố; không dùng làm số liệu chính thức.',
    );
  });

  test('has one form for each of the 30 units that are assessed', () => {
    expect(sheets.filter(({ name }) => /^P\d\d /.test(name))).toHaveLength(30);
  });

  test('holds at least 40 verified answers that differ from the declared, each with its reason and origin', () => {
    const verified = sheets.filter(({ name }) => /^P\d\d /.test(name)).flatMap(verifiedAnswers);
    const differing = verified.filter(({ declared, value }) => JSON.stringify(declared) !== JSON.stringify(value));
    expect(differing.length).toBeGreaterThanOrEqual(40);
    expect(verified.filter(({ reason, origin }) => !reason || !origin)).toEqual([]);
  });
});

/** The rows of a form in which an assessor has answered. */
function verifiedAnswers({ rows }: ReadSheet) {
  const headings = rows.find((row) => row[0]?.value === 'Mã')?.map(({ value }) => value) ?? [];
  const at = (row: ReadSheet['rows'][number], heading: string) => row[headings.indexOf(heading)]?.value ?? null;
  return rows
    .slice(rows.findIndex((row) => row[0]?.value === 'Mã') + 1)
    .filter((row) => at(row, 'Số liệu thẩm định') !== null)
    .map((row) => ({
      declared: [at(row, 'Trả lời'), at(row, 'Tổng số')],
      value: [at(row, 'Số liệu thẩm định'), at(row, 'Tổng số thẩm định')],
      reason: at(row, 'Lý do'),
      origin: at(row, 'Nguồn'),
    }));
}
