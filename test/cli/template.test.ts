import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer } from '../../src/engine/answer';
import { declarationSchema, type Declaration } from '../../src/engine/facts';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Edit } from '../../src/spreadsheet/plan';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { builtInRuleSet } from '../../src/tasks/rule-sets';
import { readWithHucre } from '../end-to-end/read-sheet';
import { deskForEachTest, type Desk } from './call';

const desk = deskForEachTest();
const RULES = ['--rule-set', 'binh-dinh-2016'];

const units = [
  { code: 'S05', name: 'Sở Tài chính', class: 'so' },
  { code: 'S20', name: 'Sở Du lịch', class: 'so', notAssessed: { reason: 'mới thành lập' } },
  { code: 'H01', name: 'UBND TP Quy Nhơn', class: 'huyen' },
];

/** Codes and places of what `check` finds, and its exit code. */
async function checked(at: Desk, name: string): Promise<readonly [number, ...string[]]> {
  const { code, out } = await at.call('check', name, '--json', '-');
  const { findings } = JSON.parse(out) as {
    findings: { code: string; kind: string; place?: { sheet: string; cell?: string } }[];
  };
  return [
    code,
    ...findings.map(({ kind, place }) =>
      [kind, place?.sheet, place?.cell].filter((part) => part !== undefined).join(' · '),
    ),
  ];
}

const sheetNames = async (at: Desk, name: string) => (await readWithHucre(at.bytes(name))).map((sheet) => sheet.name);

describe('an empty template', () => {
  test('of a list of units in JSON has a form for each unit that is assessed', async () => {
    desk().put('don-vi.json', JSON.stringify(units));
    const { code, out, err } = await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mau.xlsx');
    expect([code, out, err]).toEqual([0, `Đã tạo tệp mẫu: ${desk().path('mau.xlsx')}\n`, '']);
    expect(desk().names()).toEqual(['don-vi.json', 'mau.xlsx']);
    expect(await sheetNames(desk(), 'mau.xlsx')).toEqual([
      ...['Mục lục', 'Kỳ đánh giá', 'Bộ tiêu chí', 'Danh sách đơn vị', 'Danh mục'],
      ...['P01 Sở Tài chính', 'P03 UBND TP Quy Nhơn', 'Kỳ trước'],
    ]);
  });

  test('lacks its period and its answers, and nothing else is wrong with it', async () => {
    desk().put('don-vi.json', JSON.stringify(units));
    await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mau.xlsx');
    expect(await checked(desk(), 'mau.xlsx')).toEqual([
      1,
      'settings · Kỳ đánh giá · B10',
      'not-declared · P01 Sở Tài chính',
      'not-declared · P03 UBND TP Quy Nhơn',
    ]);
    await change('mau.xlsx', (sheet) => (sheet.name === 'Kỳ đánh giá' ? [[{ row: 10, column: 2 }, 'năm 2016']] : []));
    expect(await checked(desk(), 'mau.xlsx')).toEqual([
      1,
      'not-declared · P01 Sở Tài chính',
      'not-declared · P03 UBND TP Quy Nhơn',
    ]);
    const before = desk().files();
    const { code, out, err } = await desk().call('score', 'mau.xlsx', '--out', 'ket-qua.xlsx');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('phiếu của Sở Tài chính chưa trả lời tiêu chí nào trong 89 tiêu chí.');
    expect(desk().files()).toEqual(before);
  });

  test('is a matrix of all units where asked for', async () => {
    desk().put('don-vi.json', JSON.stringify(units));
    await desk().call('template', ...RULES, '--units', 'don-vi.json', '--matrix', '--out', 'mau.xlsx');
    expect(await sheetNames(desk(), 'mau.xlsx')).toEqual([
      ...['Mục lục', 'Kỳ đánh giá', 'Bộ tiêu chí', 'Danh sách đơn vị', 'Danh mục'],
      ...['Tổng hợp phiếu', 'Danh sách kèm phiếu 3.2', 'Kỳ trước'],
    ]);
    expect(await checked(desk(), 'mau.xlsx')).toEqual([
      1,
      'settings · Kỳ đánh giá · B10',
      'not-declared · Tổng hợp phiếu',
      'not-declared · Tổng hợp phiếu',
    ]);
  });

  test('takes its units from the list of another workbook, a result too', async () => {
    desk().put('don-vi.json', JSON.stringify(units));
    await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mot.xlsx');
    await desk().call('template', ...RULES, '--units', 'mot.xlsx', '--out', 'hai.xlsx');
    expect(Buffer.compare(desk().bytes('mot.xlsx'), desk().bytes('hai.xlsx'))).toBe(0);
    await fillIn('mot.xlsx');
    await desk().call('score', 'mot.xlsx', '--out', 'ket-qua.xlsx');
    await desk().call('template', ...RULES, '--units', 'ket-qua.xlsx', '--out', 'ba.xlsx');
    expect(Buffer.compare(desk().bytes('hai.xlsx'), desk().bytes('ba.xlsx'))).toBe(0);
  });

  test('has no form without units, and says that there are none', async () => {
    expect((await desk().call('template', ...RULES, '--out', 'mau.xlsx')).code).toBe(0);
    expect(await checked(desk(), 'mau.xlsx')).toEqual([
      1,
      'settings · Kỳ đánh giá · B10',
      'unit-list · Danh sách đơn vị',
    ]);
  });
});

test('a template that is filled in is scored: the published points of Sở Tài chính and Quy Nhơn', async () => {
  desk().put('don-vi.json', JSON.stringify(units));
  await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mau.xlsx');
  await fillIn('mau.xlsx');
  const { code, out, err } = await desk().call('score', 'mau.xlsx', '--out', 'ket-qua.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/1 {2}Sở Tài chính +1\.280 +92,75% +Tốt/);
  expect(out).toMatch(/1 {2}UBND TP Quy Nhơn +1\.070 +73,79% +Khá/);
});

describe('a list of units that cannot be used is refused in words, and no template is made', () => {
  test.each<[what: string, json: unknown, ...words: string[]]>([
    ['no list', { units }, 'Tệp phải chứa một danh sách'],
    ['an empty list', [], 'ít nhất một đơn vị'],
    ['a unit without a class', [units[0], { code: 'S02', name: 'Sở Nội vụ' }], 'Đơn vị thứ 2, mục “class”'],
    ['a unit that is a text', ['Sở Nội vụ'], 'Đơn vị thứ 1: thiếu, không đúng dạng'],
    ['a field that is none', [{ ...units[0], ten: 'Sở' }], 'Đơn vị thứ 1, mục “ten”'],
    ['a blank code', [{ ...units[0], code: ' ' }], 'Đơn vị thứ 1, mục “code”'],
    ['a blank name', [{ ...units[0], name: '' }], 'Đơn vị thứ 1, mục “name”'],
    ['a code twice', [units[0], { ...units[2], code: 's05' }], 'Mã “s05” dùng cho hai đơn vị.'],
    ['a name twice', [units[0], { ...units[2], name: 'SỞ TÀI CHÍNH' }], 'Tên “SỞ TÀI CHÍNH” dùng cho hai đơn vị.'],
    ['an alias twice', [units[0], { ...units[2], aliases: ['Sở Tài chính'] }], 'Tên “Sở Tài chính” dùng cho hai'],
    ['an unknown class', [{ ...units[0], class: 'xa' }], 'Đơn vị “S05” ghi khối “xa”', 'so, huyen'],
    [
      'an unknown exclusion',
      [{ ...units[0], notApplicable: [{ target: '9', reason: 'không có', denominator: 'leave-out' }] }],
      'Đơn vị “S05” ghi không áp dụng “9”',
    ],
  ])('%s', async (_, json, ...words) => {
    desk().put('don-vi.json', JSON.stringify(json));
    const { code, out, err } = await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mau.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('don-vi.json” chưa dùng được. ');
    for (const word of words) expect(err).toContain(word);
    expect(err).not.toMatch(/expected|received|undefined/);
    expect(desk().names()).toEqual(['don-vi.json']);
  });

  test('a workbook whose list has an unknown class: its sentence names sheet and cell', async () => {
    desk().put('don-vi.json', JSON.stringify(units));
    await desk().call('template', ...RULES, '--units', 'don-vi.json', '--out', 'mot.xlsx');
    await change('mot.xlsx', (sheet) => (sheet.name === 'Danh sách đơn vị' ? [[{ row: 5, column: 6 }, 'xã']] : []));
    const { code, err } = await desk().call('template', ...RULES, '--units', 'mot.xlsx', '--out', 'hai.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('Trang tính “Danh sách đơn vị”, ô F5: bộ tiêu chí không có khối “xã”.');
    expect(desk().names()).toEqual(['don-vi.json', 'mot.xlsx']);
  });

  test('a workbook without a list', async () => {
    desk().put('so-lieu.xlsx', readFileSync('test/fixtures/rich/rich-openpyxl.xlsx'));
    const { code, err } = await desk().call('template', ...RULES, '--units', 'so-lieu.xlsx', '--out', 'mau.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('so-lieu.xlsx” không có trang tính “Danh sách đơn vị”.');
  });
});

type Change = readonly [{ readonly row: number; readonly column: number }, CellValue];

/** Changes cells of a workbook as a user would, sheet by sheet, and leaves everything else as it is. */
async function change(name: string, changes: (sheet: SheetSnapshot) => readonly Change[]): Promise<void> {
  const file = openWorkbookFile(desk().bytes(name));
  const edits: Edit[] = [];
  const { sheets } = await file.reader.outline();
  for await (const sheet of file.reader.read(sheets.map(({ id }) => id))) {
    for (const [cell, value] of changes(sheet)) {
      const expected = sheet.cells.get(cell.row)?.get(cell.column)?.value ?? null;
      edits.push({ kind: 'value', sheet: sheet.id, cell, expected, value });
    }
  }
  await file.writer.apply({ ownSheets: [], families: [], edits }, {});
  desk().put(name, file.bytes());
}

/** Fills in the period and the two forms, with the answers from which the sample is made. */
async function fillIn(name: string): Promise<void> {
  const text = readFileSync('samples/data/binh-dinh-2016/declarations.json', 'utf8');
  const declarations = z.array(declarationSchema).parse(JSON.parse(text));
  const ruleSet = builtInRuleSet('binh-dinh-2016');
  if (!ruleSet) throw new Error('binh-dinh-2016');
  await change(name, (sheet) => {
    if (sheet.name === 'Kỳ đánh giá') return [[{ row: 10, column: 2 }, 'năm 2016']];
    const unit = units.find(({ name: unitName }) => sheet.name.endsWith(` ${unitName}`))?.code;
    const declaration = declarations.find((one) => one.unit === unit);
    return declaration ? answersOf(declaration, sheet, ruleSet) : [];
  });
}

/** Where on the form each answer goes: the row of the criterion's code, the columns by their headings. */
function answersOf({ facts }: Declaration, sheet: SheetSnapshot, ruleSet: RuleSet): Change[] {
  const rows = [...sheet.cells].map(([row, cells]) => ({ row, cells }));
  const headings = rows.find(({ cells }) => cells.get(1)?.value === 'Mã');
  const columnOf = (heading: string) =>
    [...(headings?.cells ?? [])].find(([, cell]) => cell.value === heading)?.[0] ?? NaN;
  return facts.flatMap(({ criterion, rounds }) => {
    const row = rows.find(({ cells }) => cells.get(1)?.value === criterion)?.row ?? NaN;
    return rounds.flatMap(({ kind, answer, reason, origin }): Change[] => {
      const [first = null, second = null] = answer ? typed(answer, ruleSet) : [];
      const [value, total] = kind === 'declared' ? ['Trả lời', 'Tổng số'] : ['Số liệu thẩm định', 'Tổng số thẩm định'];
      const cells: [string, CellValue][] = [
        [value, first],
        [total, second],
        ['Lý do', reason ?? null],
        ['Nguồn', origin ?? null],
      ];
      return cells
        .filter(([, content]) => content !== null)
        .map(([heading, content]) => [{ row, column: columnOf(heading) }, content]);
    });
  });
}

/** An answer as an official types it. */
function typed(answer: Answer, { scales }: RuleSet): CellValue[] {
  switch (answer.shape) {
    case 'yes-no':
      return [answer.value ? 'Có' : 'Không'];
    case 'option':
      return [
        scales
          .flatMap((scale) => (scale.kind === 'options' ? scale.options : []))
          .find(({ code }) => code === answer.option)?.label ?? null,
      ];
    case 'percent':
      return [answer.ratio];
    case 'counts':
      return [answer.counts['numerator'] ?? null, answer.counts['denominator'] ?? null];
    default:
      throw new Error(answer.shape);
  }
}
