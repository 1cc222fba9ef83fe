import { deskForEachTest } from './call';
import { spoiltFile } from './workbooks';

const desk = deskForEachTest();
const good = spoiltFile();

test('a workbook in which nothing is wrong ends with 0 and says so', async () => {
  desk().put('phieu.xlsx', good);
  expect(await desk().call('check', 'phieu.xlsx')).toEqual({
    code: 0,
    out: 'Không có nội dung nào cần sửa hay làm rõ.\n',
    err: '',
  });
  expect(desk().names()).toEqual(['phieu.xlsx']);
  expect(desk().bytes('phieu.xlsx')).toEqual(good);
});

test('a question that stops nothing ends with 0', async () => {
  desk().put(
    'phieu.xlsx',
    spoiltFile(({ form }) => void form('STC').set('G12', null)),
  );
  const { code, out } = await desk().call('check', 'phieu.xlsx');
  expect(code).toBe(0);
  expect(out).toContain('[Cần làm rõ] Trang tính “P01 Sở Tài chính”, ô G12: ');
});

describe('--json', () => {
  const broken = spoiltFile(({ form }) => void form('STC').set('E15', 'tám mươi'));
  const finding = {
    code: 'not-a-number',
    kind: 'wrong-format',
    weight: 'must-fix',
    effect: 'answer',
    unit: 'STC',
    criterion: 'b11',
    place: { sheet: 'P01 Sở Tài chính', cell: 'E15' },
    text: {
      kind: 'Không đúng định dạng',
      weight: 'Phải sửa',
      found: 'ghi “tám mươi”, không phải là số.',
      expected: 'Một số, ví dụ 85,5.',
      todo: 'Sửa lại tại ô này.',
    },
  };

  test('FILE holds every finding with its place and its words; the terminal still tells them', async () => {
    desk().put('phieu.xlsx', broken);
    const { code, out, err } = await desk().call('check', 'phieu.xlsx', '--json', 'ra-soat.json');
    expect(code).toBe(1);
    expect(desk().json('ra-soat.json')).toMatchObject({
      schema: 'cham-diem/findings',
      version: 1,
      findings: [finding],
    });
    expect(out).toContain('[Phải sửa] Trang tính “P01 Sở Tài chính”, ô E15: ghi “tám mươi”, không phải là số.');
    expect(err).toBe(`Đã ghi JSON: ${desk().path('ra-soat.json')}\n`);
    expect(desk().names()).toEqual(['phieu.xlsx', 'ra-soat.json']);
  });

  test('- gives it alone on standard output', async () => {
    desk().put('phieu.xlsx', broken);
    const { out, err } = await desk().call('check', 'phieu.xlsx', '--json', '-');
    expect(JSON.parse(out)).toMatchObject({ findings: [finding] });
    expect(err).toContain('[Phải sửa] ');
    expect(desk().names()).toEqual(['phieu.xlsx']);
  });

  test('speaks the language asked for', async () => {
    desk().put('phieu.xlsx', broken);
    const { out } = await desk().call('check', 'phieu.xlsx', '--json', '-', '--lang', 'en');
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'not-a-number', text: { weight: 'Must fix' } }] });
  });

  test('of a good workbook is an empty list', async () => {
    desk().put('phieu.xlsx', good);
    const { code, out } = await desk().call('check', 'phieu.xlsx', '--json', '-');
    expect([code, JSON.parse(out)]).toEqual([0, { schema: 'cham-diem/findings', version: 1, findings: [] }]);
  });

  test.each(['bo.xlsx', 'phieu.xlsx', 'bo.xlsm', 'bo'])('refuses %s, which may be a workbook', async (name) => {
    desk().put('phieu.xlsx', good);
    desk().put('bo.xlsx', good);
    const before = desk().files();
    const { code, err } = await desk().call('check', 'phieu.xlsx', '--json', name);
    expect(code).toBe(2);
    expect(err).toContain('phải có đuôi .json. Đặt lại tên sau --json.');
    expect(desk().files()).toEqual(before);
  });
});
