import { unzipSync } from 'fflate';
import { deskForEachTest } from './call';
import { spoiltFile } from './workbooks';

const desk = deskForEachTest();
const good = spoiltFile();
const AT = ['--at', '2017-02-07T08:00:00+07:00'];

/** Names of the parts that two packages do not share byte for byte. */
function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.filter((name) => Buffer.compare(left[name] ?? new Uint8Array(), right[name] ?? new Uint8Array()) !== 0);
}

const textOf = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

describe('the ranking on the terminal', () => {
  test('has a table for each class, numbers in the Vietnamese way, ties together, and says where the result is', async () => {
    desk().put('phieu.xlsx', good);
    const { code, out, err } = await desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx');
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      '',
      'Xếp hạng tổng thể sở, ban, ngành năm 2016',
      '  Hạng  Cơ quan       Điểm   Tỷ lệ  Mức',
      // 15 + 10 (verified) + 15 (85,5 %) + 15 (40 of 50) + 25 (a quarter of a cap at 30 %) + 7,5 of 100
      '     1  Sở Tài chính  87,5  87,50%  Tốt',
      '     1  Sở Nội vụ     87,5  87,50%  Tốt',
      '  Không có trong bảng này: 2 đơn vị (tình trạng và lý do ở trang tính “Không xếp hạng”).',
      '',
      'Xếp hạng tổng thể huyện, thị xã, thành phố năm 2016',
      '  Hạng  Cơ quan             Điểm   Tỷ lệ  Mức',
      // 15 + 10 + 15 + 15 + 40 (25/30 of 50, to the nearest 5) of 110
      '     1  UBND huyện Phù Cát    95  86,36%  Tốt',
      '',
      `Đã ghi kết quả: ${desk().path('ket-qua.xlsx')}`,
      '',
    ]);
  });

  test('makes room for JSON on standard output: the table then stands on standard error', async () => {
    desk().put('phieu.xlsx', good);
    const { code, out, err } = await desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx', '--json', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cham-diem/assessment', version: 1, draft: false });
    expect(err).toContain('Xếp hạng tổng thể sở, ban, ngành năm 2016');
    expect(err).toContain('Đã ghi kết quả: ');
    expect(desk().names()).toEqual(['ket-qua.xlsx', 'phieu.xlsx']);
  });

  test('is the same in a result scored again, which replaces our sheets and nothing else', async () => {
    desk().put('phieu.xlsx', good);
    await desk().call('score', 'phieu.xlsx', '--out', 'mot.xlsx', ...AT);
    await desk().call('score', 'mot.xlsx', '--out', 'hai.xlsx', ...AT);
    expect(differingParts(desk().bytes('mot.xlsx'), desk().bytes('hai.xlsx'))).toEqual([]);
  });
});

describe('the same input', () => {
  test('and time give the same bytes, of the workbook and of the JSON', async () => {
    desk().put('phieu.xlsx', good);
    for (const name of ['mot', 'hai']) {
      await desk().call('score', 'phieu.xlsx', '--out', `${name}.xlsx`, '--json', `${name}.json`, ...AT);
    }
    const { 'mot.xlsx': one, 'hai.xlsx': two, 'mot.json': oneJson, 'hai.json': twoJson } = desk().files();
    expect([two, twoJson]).toEqual([one, oneJson]);
  });

  test('without a time too: nobody looks at the clock', async () => {
    desk().put('phieu.xlsx', good);
    await desk().call('score', 'phieu.xlsx', '--out', 'mot.xlsx', '--json', 'mot.json');
    await desk().call('score', 'phieu.xlsx', '--out', 'hai.xlsx');
    expect(Buffer.compare(desk().bytes('mot.xlsx'), desk().bytes('hai.xlsx'))).toBe(0);
    expect(desk().json('mot.json')).not.toHaveProperty('at');
  });

  test('at another time differs only where the log and the JSON say when', async () => {
    desk().put('phieu.xlsx', good);
    const later = '2017-02-08T09:30:00+07:00';
    await desk().call('score', 'phieu.xlsx', '--out', 'mot.xlsx', '--json', 'mot.json', ...AT);
    await desk().call('score', 'phieu.xlsx', '--out', 'hai.xlsx', '--json', 'hai.json', '--at', later);
    const [one, two] = [desk().bytes('mot.xlsx'), desk().bytes('hai.xlsx')];
    const [log = '', ...others] = differingParts(one, two);
    expect(others).toEqual([]);
    expect(textOf(two, log)).not.toBe(textOf(one, log));
    expect(textOf(two, log).replaceAll(later, '2017-02-07T08:00:00+07:00')).toBe(textOf(one, log));
    expect(desk().json('hai.json')).toEqual({ ...(desk().json('mot.json') as object), at: later });
  });
});

test('--no-detail leaves out Điểm chi tiết, and it alone', async () => {
  desk().put('phieu.xlsx', good);
  await desk().call('score', 'phieu.xlsx', '--out', 'mot.xlsx');
  await desk().call('score', 'phieu.xlsx', '--out', 'hai.xlsx', '--no-detail');
  const sheets = (name: string) =>
    [...textOf(desk().bytes(name), 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, sheet]) => sheet,
    );
  expect(sheets('mot.xlsx')).toContain('Điểm chi tiết');
  expect(sheets('hai.xlsx')).toEqual(sheets('mot.xlsx').filter((name) => name !== 'Điểm chi tiết'));
});

test('findings that stop nothing are said beside the result', async () => {
  desk().put(
    'phieu.xlsx',
    spoiltFile(({ form }) => void form('STC').set('G12', null)),
  );
  const { code, err } = await desk().call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx');
  expect(code).toBe(0);
  expect(err).toContain('[Cần làm rõ] Trang tính “P01 Sở Tài chính”, ô G12: có lý do thẩm định');
  expect(err).toContain('Phải sửa: 0 · Cần làm rõ: 1 · Lưu ý: 0');
});

test('--draft of a workbook in which nothing is wrong is no draft', async () => {
  desk().put('phieu.xlsx', good);
  await desk().call('score', 'phieu.xlsx', '--out', 'mot.xlsx', ...AT);
  const { code, out } = await desk().call('score', 'phieu.xlsx', '--out', 'hai.xlsx', '--draft', ...AT);
  expect(code).toBe(0);
  expect(out).not.toContain('DỰ THẢO');
  expect(Buffer.compare(desk().bytes('mot.xlsx'), desk().bytes('hai.xlsx'))).toBe(0);
});

test('what is wrong most stands first, and of very many findings the first sixty', async () => {
  const rows = Array.from({ length: 70 }, (_, index) => 40 + index);
  desk().put(
    'phieu.xlsx',
    spoiltFile(({ form }) => {
      const stc = form('STC').set('G12', null);
      for (const row of rows) stc.set(`A${row}`, `x${row}`).set(`B${row}`, 'Tiêu chí lạ');
      return undefined;
    }),
  );
  const { code, out } = await desk().call('check', 'phieu.xlsx');
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines.slice(0, 60).every((line) => line.startsWith('[Phải sửa] Trang tính “P01 Sở Tài chính”, ô A'))).toBe(
    true,
  );
  expect(lines.slice(60)).toEqual([
    '… và 11 nội dung nữa. Dùng --json để xem tất cả.',
    'Phải sửa: 70 · Cần làm rõ: 1 · Lưu ý: 0',
  ]);
});

describe('progress', () => {
  test('is one line on an interactive terminal, redrawn, and gone at the end', async () => {
    desk().put('phieu.xlsx', good);
    const args = ['score', 'phieu.xlsx', '--out', 'ket-qua.xlsx'];
    const { err } = await desk().callIn({ interactive: true }, ...args);
    expect(err).toContain('\rĐọc tệp: 100%');
    expect(err).toContain('\rGhi bảng kết quả: 100%');
    expect(err).not.toContain('\n');
    expect(err).toMatch(/\r +\r$/);
  });

  test('is wiped before a sentence that says why the work ended', async () => {
    desk().put(
      'phieu.xlsx',
      spoiltFile(({ form }) => void form('STC').set('E15', 'tám mươi')),
    );
    const { err } = await desk().callIn({ interactive: true }, 'score', 'phieu.xlsx', '--out', 'ket-qua.xlsx');
    expect(err).toMatch(/\r +\r\[Phải sửa\] Trang tính/);
  });

  test('stays away from a file or a pipe', async () => {
    desk().put('phieu.xlsx', good);
    expect((await desk().call('check', 'phieu.xlsx')).err).toBe('');
  });
});
