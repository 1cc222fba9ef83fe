import { smallRuleSetJson } from '../engine/small-rule-set';
import { deskForEachTest } from './call';
import { spoiltFile } from './workbooks';

const desk = deskForEachTest();

test('list names each rule set by its id and its title', async () => {
  const { code, out, err } = await desk().call('rule-set', 'list');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^binh-dinh-2016\t\S.*Bình Định.*\n$/);
});

test('show prints a rule set as JSON, which lint then finds good', async () => {
  const { code, out } = await desk().call('rule-set', 'show', 'binh-dinh-2016');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, id: 'binh-dinh-2016' });
  desk().put('bo.json', out);
  const lint = await desk().call('rule-set', 'lint', 'bo.json');
  expect([lint.code, lint.err]).toEqual([0, '']);
  expect(lint.out).toMatch(/^Bộ tiêu chí dùng được: .*Bình Định/);
});

test('lint finds the rule set of a workbook good, whatever else is wrong with that workbook', async () => {
  desk().put(
    'phieu.xlsx',
    spoiltFile(({ sheets }) => sheets.filter(({ name }) => name === 'Bộ tiêu chí')),
  );
  expect(await desk().call('rule-set', 'lint', 'phieu.xlsx')).toEqual({
    code: 0,
    out: 'Bộ tiêu chí dùng được: Bộ tiêu chí nhỏ\n',
    err: '',
  });
});

describe('lint of broken JSON ends with 1 and names the place, what was found and what to do', () => {
  const json = smallRuleSetJson();
  const [groupA, ...groups] = json.groups;

  test.each<[what: string, json: unknown, ...words: string[]]>([
    ['not an object', [1, 2], 'nội dung không đúng loại.'],
    ['nothing', null, 'nội dung không đúng loại.'],
    [
      'another version of the schema',
      { ...json, schemaVersion: 9 },
      'schemaVersion: phiên bản cấu trúc 9. Phiên bản 1.',
    ],
    ['a field left out', { ...json, title: undefined }, 'title: còn thiếu nội dung bắt buộc.'],
    ['a field that is none', { ...json, ten: 'x' }, 'ten: có mục “ten” không thuộc bộ tiêu chí.', 'Bỏ mục này'],
    ['a text for a number', { ...json, levels: [{ ...json.levels[0], from: 'tám mươi' }] }, 'levels.0.from: '],
    [
      'a sum that is not the sum',
      { ...json, groups: [{ ...groupA, statedMaximum: { so: 35, huyen: 30 } }, ...groups] },
      'groups.0.statedMaximum.so: ',
      '35',
      '30',
    ],
    ['a citation of nothing', { ...json, groups: [{ ...groupA, citation: 'x' }, ...groups] }, 'trích dẫn mã “x”'],
    ['a code used twice', { ...json, groups: [{ ...groupA, code: 'B' }, ...groups] }, 'mã “B” đã dùng ở chỗ khác.'],
  ])('%s', async (_, broken, ...words) => {
    desk().put('bo.json', JSON.stringify(broken));
    const { code, out, err } = await desk().call('rule-set', 'lint', 'bo.json');
    expect([code, out]).toEqual([1, '']);
    for (const word of words) expect(err).toContain(word);
    expect(err).not.toMatch(/undefined|\[object/);
    expect(desk().names()).toEqual(['bo.json']);
  });
});

describe('lint of a workbook', () => {
  test('with a broken rule set ends with 1 and names sheet and cell', async () => {
    desk().put(
      'phieu.xlsx',
      spoiltFile(({ byKey }) => void byKey('rule-set').set('S31', 'phụ lục')),
    );
    const { code, out, err } = await desk().call('rule-set', 'lint', 'phieu.xlsx');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[Phải sửa] Trang tính “Bộ tiêu chí”, ô S31: không có trích dẫn mã “phụ lục”.');
    expect(err).toContain('Phải sửa: 1 · Cần làm rõ: 0 · Lưu ý: 0');
  });

  test('with two rule sets ends with 1', async () => {
    desk().put(
      'phieu.xlsx',
      spoiltFile(({ sheets, byKey }) => [...sheets, byKey('rule-set').copy('Bộ cũ')]),
    );
    const { code, err } = await desk().call('rule-set', 'lint', 'phieu.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('Trang tính “Bộ cũ”: trang tính này và trang tính “Bộ tiêu chí” cùng là “Bộ tiêu chí”.');
  });

  test('without a rule set ends with 2', async () => {
    desk().put(
      'phieu.xlsx',
      spoiltFile(({ sheets }) => sheets.filter(({ name }) => name !== 'Bộ tiêu chí')),
    );
    const { code, err } = await desk().call('rule-set', 'lint', 'phieu.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('phieu.xlsx” không có trang tính “Bộ tiêu chí”.');
  });
});

test('lint speaks English where asked to', async () => {
  desk().put('bo.json', JSON.stringify({ ...smallRuleSetJson(), ten: 'x' }));
  const { err } = await desk().call('rule-set', 'lint', 'bo.json', '--lang', 'en');
  expect(err).toMatch(/^ten: .*“ten”/);
  expect(err).not.toContain('mục');
});
