import { mkdirSync } from 'node:fs';
import { run } from '../../src/cli/run';
import { deskForEachTest } from './call';
import { spoiltFile } from './workbooks';

const desk = deskForEachTest();

describe('a call that cannot be understood ends with 2, and a sentence says what is wrong with it', () => {
  test.each<[call: string, ...words: string[]]>([
    ['cham', 'Không có lệnh “cham”.', 'cham-diem --help'],
    ['toString', 'Không có lệnh “toString”.'],
    ['score', 'Thiếu tên tệp'],
    ['score a.xlsx', 'Thiếu tùy chọn --out.'],
    ['score a.xlsx --out=', 'Thiếu tùy chọn --out.'],
    ['score a.xlsx --out', 'Tùy chọn “--out” thiếu giá trị'],
    ['score a.xlsx --out --draft', 'Tùy chọn “--out” thiếu giá trị'],
    ['score a.xlsx --out b.xlsx --draft=yes', 'Tùy chọn “--draft” thiếu giá trị hoặc không nhận giá trị.'],
    ['score a.xlsx --out b.xlsx --json=', 'Tùy chọn “--json” thiếu giá trị'],
    ['score a.xlsx c.xlsx --out b.xlsx', 'Thừa “c.xlsx”.'],
    ['score a.xlsx --out b.xlsx --nhap', 'Không có tùy chọn “--nhap”.'],
    ['score a.xlsx --out b.xlsx -d', 'Không có tùy chọn “-d”.'],
    ['score a.xlsx --out b.xlsx --at hôm_nay', 'Thời điểm “hôm_nay” không đúng dạng.', '2017-02-07T08:00:00+07:00'],
    ['score a.xlsx --out b.xlsx --at 2017-02-30', 'Thời điểm “2017-02-30” không đúng dạng.'],
    ['score a.xlsx --out b.xlsx --at 2017-02-07T25:00', 'Thời điểm “2017-02-07T25:00” không đúng dạng.'],
    ['check', 'Thiếu tên tệp'],
    ['check a.xlsx --out b.xlsx', 'Không có tùy chọn “--out”.'],
    ['template --out b.xlsx', 'Thiếu tùy chọn --rule-set.'],
    ['template --rule-set binh-dinh-2016', 'Thiếu tùy chọn --out.'],
    ['template --rule-set ha-tinh --out b.xlsx', 'Không có bộ tiêu chí “ha-tinh”.', 'Các bộ có sẵn: binh-dinh-2016.'],
    ['template a.xlsx --rule-set binh-dinh-2016 --out b.xlsx', 'Thừa “a.xlsx”.'],
    ['rule-set', 'Thiếu tên tệp hoặc mã.'],
    ['rule-set xem', 'Không có lệnh “rule-set xem”.'],
    ['rule-set list binh-dinh-2016', 'Thừa “binh-dinh-2016”.'],
    ['rule-set show', 'Thiếu tên tệp hoặc mã.'],
    ['rule-set show ha-tinh', 'Không có bộ tiêu chí “ha-tinh”.'],
    ['rule-set lint', 'Thiếu tên tệp hoặc mã.'],
    ['check a.xlsx --lang fr', 'Không có ngôn ngữ “fr”.', '--lang vi hoặc --lang en'],
    ['check a.xlsx --lang', 'Tùy chọn --lang thiếu giá trị.'],
  ])('%s', async (call, ...words) => {
    desk().put('a.xlsx', spoiltFile());
    const before = desk().files();
    const { code, out, err } = await desk().call(...call.split(' '));
    expect([code, out]).toEqual([2, '']);
    for (const word of words) expect(err).toContain(word);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(desk().files()).toEqual(before);
  });
});

describe('an input that is not there ends with 2', () => {
  test.each<[call: string, ...words: string[]]>([
    ['check la.xlsx', 'Không tìm thấy tệp', 'la.xlsx'],
    ['check a.json/la.xlsx', 'Không tìm thấy tệp'],
    [`check ${'a'.repeat(300)}.xlsx`, 'Không tìm thấy tệp'],
    ['check folder.xlsx', 'là thư mục. Chọn một tệp.'],
    ['score la.xlsx --out b.xlsx', 'Không tìm thấy tệp', 'la.xlsx'],
    ['template --rule-set binh-dinh-2016 --units la.json --out b.xlsx', 'Không tìm thấy tệp', 'la.json'],
    ['template --rule-set binh-dinh-2016 --units la.xlsx --out b.xlsx', 'Không tìm thấy tệp', 'la.xlsx'],
    ['template --rule-set binh-dinh-2016 --units a.json --out b.xlsx', 'không phải JSON hợp lệ'],
    ['rule-set lint la.json', 'Không tìm thấy tệp'],
    ['rule-set lint a.json', 'không phải JSON hợp lệ'],
  ])('%s', async (call, ...words) => {
    desk().put('a.json', '{"mã": ');
    mkdirSync(desk().path('folder.xlsx'));
    const { code, err } = await desk().call(...call.split(' '));
    expect(code).toBe(2);
    for (const word of words) expect(err).toContain(word);
    expect(desk().names()).toEqual(['a.json']);
  });
});

describe('help', () => {
  test.each([['--help'], ['score --help'], ['rule-set lint --help']])('%s prints it in Vietnamese', async (call) => {
    const { code, out, err } = await desk().call(...call.split(' '));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cách dùng:');
    for (const command of ['score', 'check', 'template', 'rule-set list', 'rule-set show', 'rule-set lint']) {
      expect(out).toContain(`cham-diem ${command} `);
    }
    expect(out).toContain('Mã kết thúc: 0 xong');
  });

  test('is also the answer to a call without any word, which is a wrong one', async () => {
    const { code, out, err } = await desk().call();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Cách dùng:');
  });

  test('speaks English where asked to, wherever --lang stands', async () => {
    for (const call of ['--lang en --help', '--help --lang en', '--lang=en score --help']) {
      const { code, out } = await desk().call(...call.split(' '));
      expect(code).toBe(0);
      expect(out).toContain('Exit codes: 0 done');
    }
  });
});

test('--version prints the version alone', async () => {
  expect(await desk().call('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test('what nobody foresaw is a sentence too, with what support needs to know', async () => {
  let err = '';
  const broken = {
    workingDirectory: desk().folder,
    out: () => {
      throw new Error('the terminal is gone');
    },
    err: (text: string) => void (err += text),
    interactive: false,
  };
  expect(await run(['rule-set', 'list'], broken, '1.2.3')).toBe(2);
  expect(err).toContain('Có sự cố ngoài dự kiến nên dừng lại. Tệp gốc không bị thay đổi.');
  expect(err).toContain('the terminal is gone');
});

describe('--lang en', () => {
  test('turns findings, their places and the summary into English', async () => {
    desk().put(
      'a.xlsx',
      spoiltFile(({ form }) => void form('STC').set('E15', 'tám mươi')),
    );
    const { code, err } = await desk().call('score', 'a.xlsx', '--out', 'b.xlsx', '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain('Sheet “P01 Sở Tài chính”, cell E15: ');
    expect(err).toContain('“tám mươi”');
    expect(err).toContain('Nothing was written.');
    expect(err).not.toMatch(/Chưa ghi|Sửa lại/);
  });

  test('turns a wrong call and an unreadable file into English', async () => {
    desk().put('a.xlsx', '');
    expect((await desk().call('chek', '--lang', 'en')).err).toContain('There is no command “chek”.');
    expect((await desk().call('check', 'a.xlsx', '--lang', 'en')).err).toMatch(/could not be read\. .*empty/);
  });
});
