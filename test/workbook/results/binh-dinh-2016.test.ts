import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { assess } from '../../../src/engine/assess';
import { assessmentDocument, type AssessmentDocument } from '../../../src/engine/document/assessment-document';
import { declarationSchema } from '../../../src/engine/facts';
import { earlierPeriodSchema, unitSchema } from '../../../src/engine/scoring-input';
import { builtInRuleSets } from '../../../src/rule-sets';
import { ruleSetSchema } from '../../../src/engine/rule-set/schema';
import { planResults } from '../../../src/workbook/results/plan-results';
import type { Settings } from '../../../src/workbook/settings';
import { expectedTables } from '../../rule-sets/binh-dinh-2016/expected-tables';
import { lines, printed, sheetOf } from './small-result';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve('samples/data/binh-dinh-2016', `${name}.json`), 'utf8'));

const settings = read('settings') as Settings;
const declarations = z.array(declarationSchema).parse(read('declarations'));
const assessment = assess(ruleSetSchema.parse(builtInRuleSets['binh-dinh-2016']), {
  period: settings.period,
  units: z.array(unitSchema).parse(read('units')),
  declarations,
  earlier: earlierPeriodSchema.parse(read('earlier-2015')),
});
const run = { ruleSetDigest: 'a'.repeat(64), inputDigest: 'b'.repeat(64), toolVersion: '0.1.0' };
const plan = planResults({
  ...{ assessment, settings, declarations, run },
  ...{ findings: [], readingLog: [], detail: false, draft: false },
});
const remarks = lines(sheetOf(plan, 'remarks'));

test.each(expectedTables.map((table) => [table.number, table] as const))(
  'Bảng %s of the Plan is the printed one, its misprints corrected',
  (number, { rows, maximum }) => {
    const [heads, ...body] = printed(sheetOf(plan, `table.${number}`)).slice(
      printed(sheetOf(plan, `table.${number}`)).findIndex(([first]) => first === 'STT'),
    );
    expect(heads?.[2]).toBe(`Tổng điểm\n(Tối đa: ${maximum.toLocaleString('vi-VN')})`);
    const levels = new Map(assessment.ruleSet.levels.map(({ code, name }) => [name, code]));
    let level: string | undefined;
    const orders: number[] = [];
    const units = new Map(assessment.units.map(({ unit }) => [unit.name, unit.code]));
    const read = body.flatMap((row) => {
      const [order, name, points, percent, rank, earlierRank] = row;
      if (typeof order === 'string') level = levels.get(order) ?? level;
      if (typeof order !== 'number') return [];
      const earlier = typeof earlierRank === 'number' ? { earlierRank } : {};
      orders.push(order);
      return [{ unit: units.get(String(name)), points, percent, rank, ...earlier, level }];
    });
    // Inside a tie the decision keeps no order that could be known, so rows compare by unit.
    const byUnit = (one: { unit?: string | undefined }, other: { unit?: string | undefined }) =>
      String(one.unit).localeCompare(String(other.unit));
    const comparable = rows.map(({ unit, points, percent, rank, earlierRank, level: expectedLevel }) => ({
      ...{ unit, points, percent, rank, level: expectedLevel },
      ...(earlierRank === undefined ? {} : { earlierRank }),
    }));
    expect(read.sort(byUnit)).toEqual([...comparable].sort(byUnit));
    expect(orders).toEqual(rows.map((_, index) => index + 1));
  },
);

test('every name in the ranked tables keeps clear of the border and stands on one line', () => {
  const names = new Set(assessment.units.map(({ unit }) => unit.name));
  expect(names).toContain('Sở Thông tin và Truyền thông');
  expect(names).toContain('Ban Quản lý Khu kinh tế');
  const rows = expectedTables
    .flatMap(({ number }) => [...sheetOf(plan, `table.${number}`).rows])
    .filter(({ cells }) => names.has(String(cells[1]?.value)));
  expect(rows.length).toBeGreaterThan(200);
  expect(new Set(rows.map(({ cells }) => cells[1]?.style.alignment?.indent))).toEqual(new Set([1]));
  expect(new Set(rows.map(({ height }) => height))).toEqual(new Set([17]));
});

test('Bảng 1.3b has no column of 2015, and the note that the decision prints', () => {
  const table = lines(sheetOf(plan, 'table.1.3b'));
  expect(table[0]).toBe('b) Đánh giá về cung cấp dịch vụ công trực tuyến');
  expect(table[1]).toBe('STT | Tên cơ quan | Tổng điểm\n(Tối đa: 120) | Tỉ lệ (%) | Xếp hạng 2016');
  expect(table).toContain('- Văn phòng UBND tỉnh và Ban Dân tộc không có thủ tục hành chính công.');
});

test('Bảng 2.3b: 100 %, 02/11, both units, 16 and 5 services', () => {
  const table = printed(sheetOf(plan, 'table.2.3b'));
  expect(table.flat().find((text) => String(text).startsWith('Hiện nay'))).toBe(
    'Hiện nay, có 100% các huyện, thị xã, thành phố đã thực hiện cung cấp dịch vụ công trực tuyến mức độ 2 trên trang ' +
      'thông tin điện tử của mỗi đơn vị; 02/11 đơn vị triển khai dịch vụ công trực tuyến mức độ 3 gồm ' +
      'UBND thành phố Quy Nhơn và UBND huyện Tuy Phước. Danh sách các dịch vụ công trực tuyến mức độ 3 ' +
      'đã cung cấp cụ thể:',
  );
  const first = table.map(([cell]) => cell);
  expect(first.slice(first.indexOf('STT'))).toEqual([
    'STT',
    ...['I', ...Array.from({ length: 16 }, (_, index) => index + 1)],
    ...['II', 1, 2, 3, 4, 5],
  ]);
});

test('Bảng 2.3b can be made from the result document alone', () => {
  const json = JSON.stringify(assessmentDocument(assessment, { ...run, draft: false }));
  const { ruleSet, units } = JSON.parse(json) as AssessmentDocument;
  const [item] = ruleSet.reportItems ?? [];
  const columns = item?.columns ?? [];
  const listing = units.flatMap(({ name, longName, reportItems = [] }) => {
    const list = reportItems.find((one) => one.item === item?.code);
    const answer = list?.rounds[list.round ?? -1]?.answer;
    return answer?.shape === 'list' ? [{ name: longName ?? name, entries: answer.entries }] : [];
  });
  const rows = listing.flatMap(({ name, entries }, index) => [
    [['I', 'II'][index], name],
    ...entries.map((entry, order) => [order + 1, ...columns.map(({ code }) => entry[code])]),
  ]);
  const table = printed(sheetOf(plan, 'table.2.3b'));
  const head = ['STT', ...columns.map(({ label }) => label)];
  expect([head, ...rows]).toEqual(table.slice(table.findIndex(([first]) => first === 'STT')));
});

test('the shares and the coverage that the decision states', () => {
  expect(remarks).toEqual(
    expect.arrayContaining([
      'Việc đánh giá, xếp hạng tổng thể năm 2016 được thực hiện với 28/32 đơn vị gồm 17/21 sở, ban, ngành và ' +
        '11/11 huyện, thị xã, thành phố; việc đánh giá, xếp hạng từng nhóm tiêu chí được thực hiện với ' +
        '30/32 đơn vị gồm 19/21 sở, ban, ngành và 11/11 huyện, thị xã, thành phố.',
      'Khối sở, ban, ngành có 06/17 đơn vị đạt mức Tốt, chiếm 35% (năm 2015: 0%); 10/17 đơn vị đạt mức Khá, ' +
        'chiếm 59% (năm 2015: 56%); 01/17 đơn vị đạt mức Trung bình, chiếm 6%.',
      'Khối huyện, thị xã, thành phố không có đơn vị đạt mức Tốt; 05/11 đơn vị đạt mức Khá, chiếm 45% (năm 2015: 9%); ' +
        '06/11 đơn vị đạt mức Trung bình, chiếm 55%.',
    ]),
  );
});

test('the list of tables as the decision has it: 14 titles, tables 1.3 and 2.3 once each', () => {
  const listed = remarks.filter((line) => line.startsWith('Bảng ')).map((line) => line.split('. ')[0]);
  const numbers = ['', '.1', '.2', '.3', '.4', '.5', '.6'];
  expect(listed).toEqual(['1', '2'].flatMap((part) => numbers.map((number) => `Bảng ${part}${number}`)));
});

test('the figures: 6, 10 and 1 of the departments; no district is Tốt', () => {
  const shares = (key: string) => printed(sheetOf(plan, key)).filter(([, count]) => typeof count === 'number');
  expect(shares('figure.1')).toEqual([
    ['Tốt', 6, 35],
    ['Khá', 10, 59],
    ['Trung bình', 1, 6],
  ]);
  expect(shares('figure.2')).toEqual([
    ['Khá', 5, 45],
    ['Trung bình', 6, 55],
  ]);
});

test('the placeholder names and the reconstructed answers are told on the first sheet', () => {
  const contents = lines(sheetOf(plan, 'contents')).slice(0, 4).join('\n');
  expect(contents).toMatch(/câu trả lời được dựng lại từ điểm đã công bố/);
  expect(contents).toMatch(/^86 tiêu chí mang tên tạm/m);
});
