import { chmodSync, linkSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { OpcPackage } from '../../src/hosts/file/package/opc-package';
import { deskForEachTest, type Desk } from './call';
import { spoiltFile } from './workbooks';

const desk = deskForEachTest();
const good = spoiltFile();

/** Scores `phieu.xlsx` into an output that must be refused: exit code 2, this sentence, and no file is other than before. */
async function expectRefused(at: Desk, args: readonly string[], ...words: readonly string[]): Promise<void> {
  const before = at.files();
  const { code, out, err } = await at.call('score', ...args);
  expect([code, out]).toEqual([2, '']);
  for (const word of words) expect(err).toContain(word);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(at.files()).toEqual(before);
}

describe('an output that is the input is refused, and the input keeps every byte', () => {
  const isInput = 'chính là tệp gốc. Chọn tên khác sau --out; tệp gốc luôn được giữ nguyên.';

  test.each<[how: string, arrange: (at: Desk) => string]>([
    ['by the same name', () => 'phieu.xlsx'],
    ['by another way to it', (at) => at.path('x/../phieu.xlsx')],
    [
      'by a symbolic link',
      (at) => {
        symlinkSync(at.path('phieu.xlsx'), at.path('ket-qua.xlsx'));
        return 'ket-qua.xlsx';
      },
    ],
    [
      'by a hard link',
      (at) => {
        linkSync(at.path('phieu.xlsx'), at.path('ket-qua.xlsx'));
        return 'ket-qua.xlsx';
      },
    ],
    [
      'by a link to its folder',
      (at) => {
        symlinkSync(at.folder, at.path('link'));
        return 'link/phieu.xlsx';
      },
    ],
    ['by another letter case', () => 'PHIEU.XLSX'],
  ])('%s', async (_, arrange) => {
    const at = desk();
    at.put('phieu.xlsx', good);
    await expectRefused(at, ['phieu.xlsx', '--out', arrange(at)], isInput);
    expect(at.bytes('phieu.xlsx')).toEqual(good);
  });

  test('by another letter case and normal form of a Vietnamese name', async () => {
    desk().put('Phiếu.xlsx'.normalize('NFC'), good);
    await expectRefused(desk(), ['Phiếu.xlsx'.normalize('NFC'), '--out', 'PHIẾU.xlsx'.normalize('NFD')], isInput);
  });

  test('where the input itself is reached by a link', async () => {
    desk().put('phieu.xlsx', good);
    symlinkSync(desk().path('phieu.xlsx'), desk().path('link.xlsx'));
    await expectRefused(desk(), ['link.xlsx', '--out', 'phieu.xlsx'], isInput);
  });

  test('by --json too, were the input called so', async () => {
    desk().put('phieu.json', good);
    const before = desk().files();
    for (const command of [['check'], ['score', '--out', 'ket-qua.xlsx']]) {
      const { code, err } = await desk().call(...command, 'phieu.json', '--json', 'phieu.json');
      expect(code).toBe(2);
      expect(err).toContain('chính là tệp gốc. Chọn tên khác sau --json');
      expect(desk().files()).toEqual(before);
    }
  });

  test('and likewise the list of units of a template', async () => {
    desk().put('phieu.xlsx', good);
    const args = ['--rule-set', 'binh-dinh-2016', '--units', 'phieu.xlsx', '--out', 'phieu.xlsx'];
    const { code, err } = await desk().call('template', ...args);
    expect(code).toBe(2);
    expect(err).toContain(isInput);
    expect(desk().bytes('phieu.xlsx')).toEqual(good);
  });
});

describe('an output of the wrong kind of name is refused', () => {
  test.each<[what: string, args: string, ...words: string[]]>([
    ['a workbook into .xlsm', '--out ket-qua.xlsm', 'ket-qua.xlsm” phải có đuôi .xlsx. Đặt lại tên sau --out.'],
    ['a workbook into .xls', '--out ket-qua.xls', 'phải có đuôi .xlsx'],
    ['a workbook into no kind', '--out ket-qua', 'phải có đuôi .xlsx'],
    ['JSON into a workbook', '--out b.xlsx --json cu.xlsx', 'cu.xlsx” phải có đuôi .json. Đặt lại tên sau --json.'],
    ['JSON into the output', '--out b.xlsx --json b.xlsx', 'phải có đuôi .json'],
  ])('%s', async (_, args, ...words) => {
    desk().put('phieu.xlsx', good);
    desk().put('cu.xlsx', good);
    await expectRefused(desk(), ['phieu.xlsx', ...args.split(' ')], ...words);
  });

  test.each<[what: string, bytes: Uint8Array]>([
    ['with macros', macroFile({ withCode: true })],
    ['made for macros, and without any yet', macroFile({ withCode: false })],
  ])('a workbook %s goes to an .xlsm only', async (_, bytes) => {
    desk().put('phieu.xlsm', bytes);
    await expectRefused(desk(), ['phieu.xlsm', '--out', 'ket-qua.xlsx'], 'phải có đuôi .xlsm');
    expect((await desk().call('score', 'phieu.xlsm', '--out', 'ket-qua.XLSM')).code).toBe(0);
    const written = OpcPackage.open(desk().bytes('ket-qua.XLSM'));
    expect(written.contentTypes.typeOf('xl/workbook.xml')).toBe('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  });
});

describe('a place where nothing can be written is told before any work is done', () => {
  test.each<[what: string, args: string, ...words: string[]]>([
    ['a folder that is not there', '--out moi/b.xlsx', 'moi/b.xlsx” không có. Tạo thư mục'],
    ['a folder that is a file', '--out phieu.xlsx/b.xlsx', 'Thư mục của tệp kết quả'],
    ['an output that is a folder', '--out thu-muc.xlsx', 'thu-muc.xlsx” là thư mục. Ghi rõ tên tệp sau --out.'],
    ['a name longer than names may be', `--out ${'a'.repeat(300)}.xlsx`, 'không dùng được: quá dài'],
    ['a link to itself', '--out vong.xlsx', 'liên kết vòng. Chọn tên khác sau --out.'],
    ['a folder for JSON that is not there', '--out b.xlsx --json moi/b.json', 'moi/b.json” không có. Tạo thư mục'],
    [
      'JSON that is a folder',
      '--out b.xlsx --json thu-muc.json',
      'thu-muc.json” là thư mục. Ghi rõ tên tệp sau --json.',
    ],
  ])('%s', async (_, args, ...words) => {
    desk().put('phieu.xlsx', good);
    mkdirSync(desk().path('thu-muc.xlsx'));
    mkdirSync(desk().path('thu-muc.json'));
    symlinkSync(desk().path('vong.xlsx'), desk().path('vong.xlsx'));
    const refusal = desk().call('score', 'phieu.xlsx', ...args.split(' '));
    const { code, out, err } = await refusal;
    expect([code, out]).toEqual([2, '']);
    for (const word of words) expect(err).toContain(word);
    rmSync(desk().path('vong.xlsx'));
    expect(desk().names()).toEqual(['phieu.xlsx']);
  });

  test.each(['~$ket-qua.xlsx', '.~lock.ket-qua.xlsx#'])('an output held open, as %s betrays', async (lock) => {
    desk().put('phieu.xlsx', good);
    desk().put('ket-qua.xlsx', good);
    desk().put(lock, 'Nguyễn Văn A');
    await expectRefused(
      desk(),
      ['phieu.xlsx', '--out', 'ket-qua.xlsx'],
      'ket-qua.xlsx” đang được mở bằng phần mềm khác. Đóng tệp đó rồi chạy lại, hoặc chọn tên khác sau --out.',
    );
  });

  test('a folder without the right to write', async () => {
    desk().put('phieu.xlsx', good);
    mkdirSync(desk().path('chi-doc'));
    chmodSync(desk().folder, 0o755);
    chmodSync(desk().path('chi-doc'), 0o555);
    const { code, err } = await withoutPrivileges(() => desk().call('score', 'phieu.xlsx', '--out', 'chi-doc/b.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('chi-doc/b.xlsx”. Chọn thư mục khác sau --out.');
    expect(err).toContain('Không có quyền ghi tệp');
  });

  test('and an input without the right to read', async () => {
    desk().put('phieu.xlsx', good);
    chmodSync(desk().folder, 0o755);
    chmodSync(desk().path('phieu.xlsx'), 0o200);
    const { code, err } = await withoutPrivileges(() => desk().call('check', 'phieu.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('Không có quyền đọc tệp');
  });
});

describe('an output is the old file or the new one, whole', () => {
  test('an old one is replaced, and nothing is left beside it', async () => {
    desk().put('phieu.xlsx', good);
    desk().put('ket-qua.xlsx', 'cũ');
    desk().put('ket-qua.json', 'cũ');
    const { code, out, err } = await desk().call(
      ...['score', 'phieu.xlsx', '--out', 'ket-qua.xlsx', '--json', 'ket-qua.json'],
    );
    expect(code).toBe(0);
    expect(out).toContain(`Đã ghi kết quả: ${desk().path('ket-qua.xlsx')}`);
    expect(err).toContain(`Đã ghi JSON: ${desk().path('ket-qua.json')}`);
    expect(desk().names()).toEqual(['ket-qua.json', 'ket-qua.xlsx', 'phieu.xlsx']);
    expect(OpcPackage.open(desk().bytes('ket-qua.xlsx')).has('xl/workbook.xml')).toBe(true);
    expect(desk().json('ket-qua.json')).toMatchObject({ schema: 'cham-diem/assessment' });
    expect(desk().bytes('phieu.xlsx')).toEqual(good);
  });

  test('a file that is open for reading meanwhile keeps what it was: the new one is another file', async () => {
    desk().put('phieu.xlsx', good);
    desk().put('ket-qua.xlsx', 'cũ');
    linkSync(desk().path('ket-qua.xlsx'), desk().path('truoc.xlsx'));
    expect((await desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx')).code).toBe(0);
    expect(readFileSync(desk().path('truoc.xlsx'), 'utf8')).toBe('cũ');
  });

  test('an output that is a link stays one, and what it leads to is replaced', async () => {
    desk().put('phieu.xlsx', good);
    mkdirSync(desk().path('chung'));
    desk().put('chung/ket-qua.xlsx', 'cũ');
    symlinkSync(desk().path('chung/ket-qua.xlsx'), desk().path('ket-qua.xlsx'));
    expect((await desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx')).code).toBe(0);
    expect(readlinkSync(desk().path('ket-qua.xlsx'))).toBe(desk().path('chung/ket-qua.xlsx'));
    expect(OpcPackage.open(desk().bytes('chung/ket-qua.xlsx')).has('xl/workbook.xml')).toBe(true);
  });

  test('where the second of two files cannot be written, the first is as it was', async () => {
    desk().put('phieu.xlsx', good);
    desk().put('ket-qua.xlsx', 'cũ');
    mkdirSync(desk().path('chi-doc'));
    chmodSync(desk().folder, 0o777);
    chmodSync(desk().path('chi-doc'), 0o555);
    const { code, err } = await withoutPrivileges(() =>
      desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx', '--json', 'chi-doc/ket-qua.json'),
    );
    expect(code).toBe(2);
    expect(err).toContain('chi-doc/ket-qua.json”. Chọn thư mục khác sau --json.');
    expect(readFileSync(desk().path('ket-qua.xlsx'), 'utf8')).toBe('cũ');
    expect(desk().names()).toEqual(['ket-qua.xlsx', 'phieu.xlsx']);
  });
});

test('a workbook whose structure is protected is told so; a check of it is still possible', async () => {
  const opc = OpcPackage.open(good);
  const main = opc.text('xl/workbook.xml');
  opc.set('xl/workbook.xml', main.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
  desk().put('phieu.xlsx', opc.save());
  await expectRefused(
    desk(),
    ['phieu.xlsx', '--out', 'ket-qua.xlsx'],
    'Chưa ghi gì vào tệp. Cấu trúc của tệp đang được bảo vệ',
    'Bỏ bảo vệ cấu trúc',
  );
  expect((await desk().call('check', 'phieu.xlsx')).code).toBe(0);
});

/** A workbook of the macro-enabled type, with or without code in it. */
function macroFile({ withCode }: { readonly withCode: boolean }): Uint8Array {
  const opc = OpcPackage.open(good);
  opc.contentTypes.remove('xl/workbook.xml');
  opc.contentTypes.add('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  if (withCode) {
    opc.set('xl/vbaProject.bin', Uint8Array.of(1, 2, 3));
    opc.contentTypes.add('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject');
    const kind = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
    opc.relationships('xl/workbook.xml').add(kind, { part: 'xl/vbaProject.bin' });
  }
  return opc.save();
}

/** Does something as a user whom the file system can refuse; root is refused nothing. */
async function withoutPrivileges<Result>(work: () => Promise<Result>): Promise<Result> {
  const NOBODY = 65534;
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
