/**
 * Everything else in a user's workbook is kept. Judged by the bytes of the parts, and by inventory.py, which reads raw XML
 * and knows nothing of ours; without a Python that has lxml that half is skipped, and says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { ownFolder } from '../end-to-end/score-sample';
import { pythonWith, takeInventory } from './inventory';
import {
  fixture,
  LOCKED_WORKBOOK,
  OPEN_WORKBOOKS,
  partChanges,
  sameBytes,
  scored,
  sheetNames,
  smallInput,
  unlocked,
  withInput,
} from './rich-workbooks';

jest.setTimeout(60_000);
const folder = ownFolder();
const whenPython = pythonWith('lxml') === undefined ? test.skip : test;
if (whenPython === test.skip) process.stderr.write('kept parts: inventories skipped, no Python with lxml\n');

/** The only parts of a user's workbook that scoring may change: the lists of parts, of sheets and of formats. */
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

/** The sheets that scoring six units of Bình Định adds: contents, 2 logs, findings, totals, 16 tables, 2 figures … */
const RESULT_SHEETS = [
  ...['Mục lục', 'Nội dung cần làm rõ', 'Nhật ký đọc số liệu', 'Tổng hợp điểm', 'Bảng 1', 'Hình 1', 'Bảng 1.1'],
  ...['Bảng 1.2', 'Bảng 1.3a', 'Bảng 1.3b', 'Bảng 1.4', 'Bảng 1.5', 'Bảng 1.6', 'Bảng 2', 'Hình 2', 'Bảng 2.1'],
  ...['Bảng 2.2', 'Bảng 2.3a', 'Bảng 2.3b', 'Bảng 2.4', 'Bảng 2.5', 'Bảng 2.6', 'Không xếp hạng', 'Nhận xét'],
  'Nhật ký chấm điểm',
];
const RESULT_PARTS = {
  'xl/worksheets/sheet#.xml': RESULT_SHEETS.length,
  'xl/worksheets/_rels/sheet#.xml.rels': 2,
  'xl/drawings/drawing#.xml': 2,
  'xl/drawings/_rels/drawing#.xml.rels': 2,
  'xl/charts/chart#.xml': 2,
};

/** How many names there are of each sort, whatever their number. */
function sorts(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names.map((each) => each.replace(/\d+/, '#'))) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe.each([...OPEN_WORKBOOKS, LOCKED_WORKBOOK])('%s, scored', (name) => {
  const user = name === LOCKED_WORKBOOK ? unlocked(fixture(name)) : fixture(name);
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = await withInput(user);
    after = await scored(before);
  });

  test('the only parts that differ are those that list parts, sheets and formats; the new ones are our sheets', () => {
    const { gone, changed, made } = partChanges(before, after);
    expect(gone).toEqual([]);
    expect(changed.sort()).toEqual(LISTS);
    expect(sorts(made)).toEqual(RESULT_PARTS);
    expect(sheetNames(after).filter((sheet) => !sheetNames(before).includes(sheet))).toEqual(RESULT_SHEETS);
  });

  test('the user’s own parts are the bytes that he had before our forms came in', () => {
    const { gone, changed } = partChanges(user, after);
    expect([gone, changed.sort()]).toEqual([[], LISTS]);
  });

  whenPython('the inventory is the one of the workbook before any sheet of ours', () => {
    const write = (file: string, bytes: Uint8Array) => {
      const path = join(folder, file);
      writeFileSync(path, bytes);
      return path;
    };
    const ours = sheetNames(after).filter((sheet) => !sheetNames(user).includes(sheet));
    const was = takeInventory(write(`user-${name}`, user));
    expect(takeInventory(write(`scored-${name}`, after), ours)).toEqual(was);
    expect(Object.keys(was).length).toBeGreaterThan(8);
  });

  test('scored again, not a byte differs', async () => {
    const again = await scored(after);
    expect(partChanges(after, again)).toEqual({ gone: [], changed: [], made: [] });
    expect(sameBytes(after, again)).toBe(true);
  });

  test('scored again with other answers, the parts and formats are the same and only sheets of ours change', async () => {
    const [changed, again] = await withOtherAnswers(after);
    expect(sheetNames(again)).toEqual(sheetNames(after));
    expect(changed).toEqual({ gone: [], changed: expect.any(Array) as string[], made: [] });
    const theirs = Object.keys(unzipSync(user));
    expect(changed.changed.filter((part) => theirs.includes(part))).toEqual(['xl/workbook.xml']);
    expect(changed.changed.length).toBeGreaterThan(10);
  });
});

/** The scored workbook with the answers of two units exchanged for others, scored anew. */
async function withOtherAnswers(workbook: Uint8Array) {
  const request = smallInput();
  const others = smallInput(['S06', 'H02']).declarations ?? [];
  const exchanged = request.declarations?.map((declaration) => {
    const other = others.find(({ unit }) => unit[0] === declaration.unit[0]);
    return declaration.unit === 'S05' || declaration.unit === 'H11'
      ? { ...declaration, facts: other?.facts ?? [] }
      : declaration;
  });
  const again = await scored(await withInput(workbook, { ...request, declarations: exchanged ?? [] }));
  return [partChanges(workbook, again), again] as const;
}

test('macros and the settings of an add-in are the same bytes', async () => {
  const partsOf = async (name: string) => {
    const user = fixture(name);
    return [unzipSync(user), unzipSync(await scored(await withInput(user)))] as const;
  };
  const [macros, macrosAfter] = await partsOf('macros.xlsm');
  expect(sameBytes(macros['xl/vbaProject.bin'], macrosAfter['xl/vbaProject.bin'])).toBe(true);
  const [settings, settingsAfter] = await partsOf('rich-xlsxwriter.xlsx');
  for (const part of ['taskpanes.xml', 'webextension1.xml', '_rels/taskpanes.xml.rels']) {
    const name = `xl/webextensions/${part}`;
    expect([name, sameBytes(settings[name], settingsAfter[name])]).toEqual([name, true]);
  }
});
