import { planResults } from '../../../src/workbook/results/plan-results';
import { cellWith, lines, printed, rowsOf, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

const UNITS: readonly SmallUnit[] = [
  { name: 'Sở A', points: [700, 300], earlier: [4, 4] },
  { name: 'Sở B', points: [900, 380], earlier: [1, 1] },
  { name: 'Sở C', points: [700, 300], earlier: [2, 2] },
  { name: 'Sở D', points: [300, 100], earlier: [3, 3] },
];
const table = (units = UNITS, key = 'table.1', options?: Parameters<typeof smallRequest>[1]) =>
  sheetOf(planResults(smallRequest(units, options)), key);
const body = (sheet: ReturnType<typeof table>) =>
  printed(sheet).slice(printed(sheet).findIndex(([head]) => head === 'STT'));

test('heads, level rows, one row a unit: the order of the units inside a tie, STT through all levels', () => {
  expect(body(table())).toEqual([
    ['STT', 'Tên cơ quan', 'Tổng điểm\n(Tối đa: 1.380)', 'Tỉ lệ (%)', 'Xếp hạng 2016', 'Xếp hạng 2015'],
    ['Mức tốt'],
    [1, 'Sở B', 1280, 92.75, 1, 1],
    ['Mức khá'],
    [2, 'Sở A', 1000, 72.46, 2, 4],
    [3, 'Sở C', 1000, 72.46, 2, 2],
    ['Mức trung bình'],
    [4, 'Sở D', 400, 28.99, 3, 3],
  ]);
});

test('a level that no unit reached has no row', () => {
  const levels = body(table(UNITS.slice(1, 2).concat(UNITS.slice(3)))).filter((row) => row.length === 1);
  expect(levels).toEqual([['Mức tốt'], ['Mức trung bình']]);
});

test('a level row is merged over all columns, black and bold on its own pale fill', () => {
  const sheet = table();
  const cell = cellWith(sheet, 'Mức khá');
  expect(cell.style).toMatchObject({ fill: 'FFF2CC', font: { bold: true, colour: '000000' } });
  const row = rowsOf(sheet).findIndex(({ cells }) => cells.includes(cell)) + 1;
  expect(sheet.merges).toContainEqual({ top: row, left: 1, bottom: row, right: 6 });
});

test('numbers stay numbers under Vietnamese formats; names are text', () => {
  const sheet = table();
  expect(cellWith(sheet, 1280).style.numberFormat).toBe('[$-42A]#,##0');
  expect(cellWith(sheet, 92.75).style.numberFormat).toBe('[$-42A]0.00');
  expect(cellWith(sheet, 'Sở B').style.numberFormat).toBe('@');
});

test('one fractional score gives the whole column two decimals', () => {
  const sheet = table(
    [
      { name: 'Sở A', points: [67.5, 0] },
      { name: 'Sở B', points: [80, 0] },
    ],
    'table.1.1',
  );
  expect(cellWith(sheet, 67.5).style.numberFormat).toBe('[$-42A]#,##0.00');
  expect(cellWith(sheet, 80).style.numberFormat).toBe('[$-42A]#,##0.00');
});

test('a unit without an earlier rank has a dash and a note', () => {
  const sheet = table([...UNITS, { name: 'Sở Mới', points: [800, 400] }]);
  expect(printed(sheet)).toContainEqual([2, 'Sở Mới', 1200, 86.96, 2, '–']);
  expect(cellWith(sheet, '–').style.alignment?.horizontal).toBe('center');
  expect(lines(sheet).at(-1)).toBe('Ghi chú: Sở Mới không có xếp hạng năm 2015 nên ghi dấu “–”.');
});

test.each([
  ['the rule set shows none (1.3b)', UNITS, 'table.1.2'],
  ['no unit had one', UNITS.map(({ name, points }) => ({ name, points: points ?? [0, 0] }) as const), 'table.1'],
])('there is no earlier column where %s', (_, units, key) => {
  const [heads] = body(table(units, key));
  expect(heads).toHaveLength(5);
  expect(heads?.at(-1)).toBe('Xếp hạng 2016');
});

test('periods that are not both years keep their names', () => {
  const sheet = table(UNITS, 'table.1', {
    settings: { period: { code: '2020-H1', name: '6 tháng đầu năm 2020' } },
    earlierPeriod: 'năm 2019',
  });
  expect(body(sheet)[0]?.slice(4)).toEqual(['Xếp hạng 6 tháng đầu năm 2020', 'Xếp hạng năm 2019']);
});

test('the sentence before the table counts in two digits', () => {
  expect(lines(table())).toContain('Kết quả xếp hạng tổng thể đối với 04 sở, ban, ngành như sau:');
});

test('a re-based unit stands by its ratio, so ranks and levels agree', () => {
  // Re-based, Sở A reaches 880/900 (97,78 %), and stands before Sở B with 900/1380 (65,22 %), though it has fewer points.
  const notApplicable = [{ target: '2', reason: 'không có thủ tục', denominator: 're-base' }];
  const units = [
    { name: 'Sở B', points: [600, 300] },
    { name: 'Sở A', points: [880, undefined], more: { notApplicable } },
  ] satisfies SmallUnit[];
  expect(body(table(units)).slice(1, 5)).toEqual([
    ['Mức tốt'],
    [1, 'Sở A', 880, 97.78, 1],
    ['Mức khá'],
    [2, 'Sở B', 900, 65.22, 2],
  ]);
});

test('equal as printed but of two levels: the order of the units is kept, the level row stands again', () => {
  const { policies } = smallRuleSet();
  const cited = (choice: unknown) => ({ choice, citation: 'qd' });
  const choices = { rankBy: cited('ratio'), rankOn: cited('printed'), percentDecimals: cited(0) };
  const ruleSet = smallRuleSet({ policies: { ...policies, ...choices } });
  // 1.100/1.380 are 79,71 %, which prints 80; 1.104/1.380 are 80 %.
  const points = [1100, 1104, 1100].map((sum) => [900, sum - 900] as const);
  const units = points.map((one, index) => ({ name: `Sở ${index + 1}`, points: one }));
  expect(body(table(units, 'table.1', { ruleSet })).slice(1)).toEqual([
    ['Mức khá'],
    [1, 'Sở 1', 1100, 80, 1],
    ['Mức tốt'],
    [2, 'Sở 2', 1104, 80, 1],
    ['Mức khá'],
    [3, 'Sở 3', 1100, 80, 1],
  ]);
});

test('nobody ranked: the table says so', () => {
  expect(body(table([{ name: 'Sở A' }])).slice(1, 2)).toEqual([['Chưa có đơn vị đủ số liệu để xếp hạng']]);
});

test('the parts of one table print its title once', () => {
  const [first, second] = smallRuleSet().tables;
  const title = 'Bảng 1.3. Xếp hạng về Trang thông tin điện tử';
  const ruleSet = smallRuleSet({
    tables: [
      { ...first, number: '1.3a', title, subtitle: 'a) Cung cấp thông tin', figure: undefined },
      { ...second, number: '1.3b', title, subtitle: 'b) Dịch vụ công trực tuyến' },
    ],
  });
  const plan = planResults(smallRequest(UNITS, { ruleSet }));
  expect(lines(sheetOf(plan, 'table.1.3a'))).toEqual(expect.arrayContaining([title, 'a) Cung cấp thông tin']));
  expect(lines(sheetOf(plan, 'table.1.3b'))[0]).toBe('b) Dịch vụ công trực tuyến');
});
