import { digestOf } from '../../src/tasks/digest';
import type { TestSheet } from '../workbook/in-memory-workbook';
import { deskForEachTest, type Desk } from './call';
import { spoiltFile, type Spoil } from './workbooks';

/** However the same data are arranged, the same assessment comes out: sheets are known by content, not by place or name. */
const desk = deskForEachTest();

/** A digest of the whole result document, but for the cells that the answers stand in. */
async function resultOf(at: Desk, workbook: Uint8Array): Promise<string> {
  at.put('phieu.xlsx', workbook);
  const { code, out, err } = await at.call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx', '--json', '-');
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  const withoutPlaces: unknown = JSON.parse(out, (key, value: unknown) =>
    key === 'cell' || key === 'digests' ? undefined : value,
  );
  return digestOf(withoutPlaces);
}

const everySheet =
  (change: (sheet: TestSheet, index: number) => unknown): Spoil =>
  ({ sheets }) => {
    sheets.forEach(change);
    return undefined;
  };
const everyForm = (change: (sheet: TestSheet) => unknown): Spoil =>
  everySheet((sheet) => /^P\d\d /.test(sheet.name) && change(sheet));

/** Every cell that holds exactly this holds that. */
const written = (was: unknown, now: string | number): Spoil =>
  everyForm((form) => {
    for (let row = 11; row <= 20; row += 1) {
      for (const column of ['E', 'F', 'G']) {
        if (form.get(`${column}${row}`) === was) form.set(`${column}${row}`, now);
      }
    }
  });

describe('the same assessment', () => {
  test.each<[what: string, spoil: Spoil]>([
    ['from sheets with other names', everySheet((sheet, index) => (sheet.name = `Trang ${index + 1}`))],
    ['from sheets in reverse order', ({ sheets }) => [...sheets].reverse()],
    ['from hidden sheets', everySheet((sheet) => (sheet.visibility = 'hidden'))],
    ['with rows inserted at the top of every sheet', everySheet((sheet) => sheet.insertRow(1).insertRow(1))],
    ['with rows inserted between the answers', everyForm((form) => form.insertRow(16).insertRow(12))],
    ['with columns inserted before every sheet', everySheet((sheet) => sheet.moveColumns((column) => column + 2))],
    ['with the columns of the forms in reverse', everyForm((form) => form.moveColumns((column) => 13 - column))],
    ['with texts in NFD', everySheet((sheet) => sheet.rewriteTexts((text) => text.normalize('NFD')))],
    [
      'with blanks around the texts, some of them not to be seen',
      everyForm((form) => form.rewriteTexts((text) => ` ${text}\u00A0\u200B`)),
    ],
    ['with answers in capitals', everyForm((form) => form.rewriteTexts((text) => (text === 'Có' ? 'CÓ' : text)))],
    ['with a cross for a yes', written('Có', 'X')],
    ['with percents typed as 85,5', written(0.855, '85,5')],
    ['with percents typed as 85,5 %', written(0.855, '85,5 %')],
    ['with percents typed as 85.5', written(0.855, 85.5)],
    ['with counts typed as text', written(40, ' 40 ')],
    [
      'with sheets of the user’s own between ours',
      ({ sheets, form }) => [
        form('STC')
          .copy('Ghi chú')
          .moveColumns((column) => column + 200),
        ...sheets,
        form('STC')
          .copy('Trống')
          .rewriteTexts(() => 'x'),
      ],
    ],
  ])('%s', async (_, spoil) => {
    const expected = await resultOf(desk(), spoiltFile());
    expect(await resultOf(desk(), spoiltFile(spoil))).toBe(expected);
  });

  test('from the matrix, however its sheets, rows and columns stand', async () => {
    const expected = await resultOf(desk(), spoiltFile());
    const arrangements: Spoil[] = [
      () => undefined,
      everySheet((sheet, index) => (sheet.name = `Trang ${index + 1}`)),
      everySheet((sheet) => sheet.rewriteTexts((text) => text.normalize('NFD'))),
      ({ byKey }) => void byKey('matrix').insertRow(12).insertRow(1),
      ({ byKey }) => void byKey('matrix').moveColumns((column) => column + 3),
    ];
    for (const arrange of arrangements) expect(await resultOf(desk(), spoiltFile(arrange, 'matrix'))).toBe(expected);
  });

  test('and another where an answer differs: the digest is no mere formality', async () => {
    const expected = await resultOf(desk(), spoiltFile());
    expect(await resultOf(desk(), spoiltFile(written('Có', 'Không')))).not.toBe(expected);
  });
});
