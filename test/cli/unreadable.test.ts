import { truncateSync } from 'node:fs';
import { compoundFile, noise, openDocumentFile, otherOfficeFile } from '../hosts/file/hostile/other-files';
import { rawZip } from '../hosts/file/hostile/raw-zip';
import { sharedStringsXml, sheetFile, sheetXml, workbookFile } from '../hosts/file/hostile/workbook-parts';
import { deskForEachTest } from './call';
import { spoiltFile } from './workbooks';

/** Files that are no workbook, each through every command that reads one: exit code 2, its own sentence, nothing written. */
const desk = deskForEachTest();
const SHEET = 'xl/worksheets/sheet1.xml';
const DTD = '<!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>';

const good = spoiltFile();
const text = (content: string) => new TextEncoder().encode(content);
const word = otherOfficeFile(
  'word/document.xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
);

const unreadable: readonly [what: string, bytes: Uint8Array, ...words: string[]][] = [
  ['an empty file', new Uint8Array(0), 'Tệp rỗng, không có nội dung.', 'đề nghị gửi lại tệp'],
  ['a file cut in the middle', good.subarray(0, good.length / 2), 'Tệp bị cắt cụt', 'Chép hoặc tải lại tệp.'],
  ['a file without its last byte', good.subarray(0, -1), 'Tệp bị cắt cụt'],
  [
    'a workbook with a password',
    compoundFile('EncryptionInfo', 'EncryptedPackage'),
    'Tệp được bảo vệ bằng mật khẩu.',
    'bỏ mật khẩu mở tệp, lưu lại rồi chạy lại',
  ],
  ['a zip with a password', workbookFile({}, [{ name: 'a.xml', data: 'x', encrypted: true }]), 'bằng mật khẩu'],
  ['an .xls', compoundFile('Workbook'), 'Tệp thuộc định dạng Excel cũ (.xls).', 'lưu thành Sổ làm việc Excel (.xlsx)'],
  ['a csv renamed', text('Mã,Tên cơ quan\nSTC,Sở Tài chính\n'), 'Tệp không phải tệp Excel (.xlsx), dù tên tệp'],
  ['a web page renamed', text('<html><table></table></html>'), 'Tệp không phải tệp Excel (.xlsx), dù tên tệp'],
  ['a zip of something else', rawZip([{ name: 'a.txt', data: 'a' }]), 'Tệp không phải tệp Excel (.xlsx)'],
  ['a docx renamed', word, 'Tệp là tài liệu khác (Word, PowerPoint, OpenDocument…) được đổi tên.'],
  ['an OpenDocument sheet renamed', openDocumentFile('spreadsheet'), 'Tệp là tài liệu khác'],
  [
    'a zip bomb',
    workbookFile({ [SHEET]: sheetXml('<row/>'.repeat(1 << 21)) }),
    'Tệp giải nén ra quá lớn',
    'Kiểm tra nguồn gốc của tệp.',
  ],
  [
    'a part that is larger than it says',
    workbookFile({}, [{ name: SHEET, data: sheetXml('<row/>'.repeat(5000)), declaredSize: 900 }]),
    'Tệp bị hỏng.',
    'lưu thành tệp mới rồi chạy lại',
  ],
  [
    'a part that claims four gigabytes',
    workbookFile({}, [{ name: 'xl/media/a.png', data: noise(9000), declaredSize: 0xfffffffe }]),
    'Tệp giải nén ra quá lớn',
  ],
  [
    'a DTD',
    workbookFile({
      'xl/sharedStrings.xml': sharedStringsXml('<si><t>&b;</t></si>').replace('<sst', `${DTD}<sst`),
      [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    }),
    'Tệp có khai báo DTD',
  ],
  ['a sheet that is no XML', sheetFile('<row r="1"><c r="A1"></row></c>'), 'Tệp bị hỏng.'],
];

describe.each(unreadable)('%s', (_what, bytes, ...words) => {
  test.each([
    ['check', 'check phieu.xlsx --json rà-soát.json'],
    ['score', 'score phieu.xlsx --out ket-qua.xlsx --json ket-qua.json'],
    ['score --draft', 'score phieu.xlsx --out ket-qua.xlsx --draft'],
    ['template --units', 'template --rule-set binh-dinh-2016 --units phieu.xlsx --out mau.xlsx'],
    ['rule-set lint', 'rule-set lint phieu.xlsx'],
  ])('%s', async (_command, call) => {
    desk().put('phieu.xlsx', bytes);
    const before = desk().files();
    const { code, out, err } = await desk().call(...call.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`Không đọc được tệp “${desk().path('phieu.xlsx')}”. `);
    for (const told of words) expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(desk().files()).toEqual(before);
  });
});

test('what is wrong with a JSON file is told as of JSON, whatever it is', async () => {
  desk().put('bo-tieu-chi.json', good);
  const { code, err } = await desk().call('rule-set', 'lint', 'bo-tieu-chi.json');
  expect(code).toBe(2);
  expect(err).toContain('không phải JSON hợp lệ');
});

test('a file larger than any workbook is not even read', async () => {
  desk().put('phieu.xlsx', '');
  truncateSync(desk().path('phieu.xlsx'), 3 * 2 ** 30);
  const { code, err } = await desk().call('check', 'phieu.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('phieu.xlsx”. Tệp giải nén ra quá lớn');
});
