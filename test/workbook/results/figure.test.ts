import { planResults } from '../../../src/workbook/results/plan-results';
import { channels, luma, sliceColour } from '../../../src/workbook/results/slice-colours';
import { lines, printed, sheetOf, smallRequest, type SmallUnit } from './small-result';

const unit = (first: number): SmallUnit => ({ name: `Sở ${first}`, points: [first, 0], earlier: [1] });
const figureOf = (units: readonly SmallUnit[]) => sheetOf(planResults(smallRequest(units)), 'figure.1');

test('caption above, chart over the cells of the small table, counts beside whole percents that add up to 100', () => {
  // 830 of 1380 is 60,14 %; 6, 10 and 1 of 17 units are 35, 59 and 6 % (305/QĐ-UBND).
  const units = [
    ...Array.from({ length: 6 }, () => ({ ...unit(900), points: [900, 300] as const })),
    ...Array.from({ length: 10 }, () => unit(830)),
    unit(100),
  ].map((one, index) => ({ ...one, name: `Sở ${index}` }));
  const sheet = figureOf(units);
  expect(printed(sheet)).toEqual([
    ['Hình 1. Biểu đồ tỉ lệ các mức:'],
    ['Mức', 'Số đơn vị', 'Tỉ lệ (%)'],
    ['Tốt', 6, 35],
    ['Khá', 10, 59],
    ['Trung bình', 1, 6],
  ]);
  const [chart] = sheet.charts;
  const rows = [...sheet.rows];
  const cellAt = (row: number, column: number) => rows[row - 1]?.cells.find((cell) => cell.column === column)?.value;
  expect([0, 1, 2].map((index) => cellAt((chart?.categories.top ?? 0) + index, 2))).toEqual([
    'Tốt',
    'Khá',
    'Trung bình',
  ]);
  expect([0, 1, 2].map((index) => cellAt((chart?.values.top ?? 0) + index, 4))).toEqual([35, 59, 6]);
  expect(chart?.categories.bottom).toBe((chart?.categories.top ?? 0) + 2);
  expect(chart?.alternativeText).toBe('Biểu đồ tròn: Tốt 35%, Khá 59%, Trung bình 6%.');
  expect(chart?.font).toEqual({ name: 'Times New Roman', size: 12 });
});

test('an empty level has no slice and no row, but a sentence; the other slices keep their colours', () => {
  const all = figureOf([unit(100), { name: 'Sở B', points: [900, 0] }, { name: 'Sở C', points: [900, 480] }]);
  const sheet = figureOf([unit(100), { name: 'Sở B', points: [900, 0] }]);
  expect(lines(sheet)).toContain('Ghi chú: Không có đơn vị đạt mức Tốt.');
  expect(printed(sheet).filter(([, count]) => count === 1)).toEqual([
    ['Khá', 1, 50],
    ['Trung bình', 1, 50],
  ]);
  expect(sheet.charts[0]?.colours).toEqual(all.charts[0]?.colours.slice(1));
});

test('nobody ranked: no chart, and a sentence', () => {
  const sheet = figureOf([{ name: 'Sở A' }]);
  expect(sheet.charts).toEqual([]);
  expect(lines(sheet)).toContain('Ghi chú: Chưa có đơn vị được xếp hạng nên chưa có biểu đồ.');
});

test.each([3, 4])('%d slices differ in grey by more than a tenth, the darkest still takes black letters', (count) => {
  const pale = ['E2EFDA', 'FFF2CC', 'FCE4D6', 'F4CCCC'];
  const greys = pale.slice(0, count).map((colour, index) => luma(channels(sliceColour(colour, index, count))));
  for (const [index, grey] of greys.entries()) {
    if (index > 0) expect(grey - (greys[index - 1] ?? 0)).toBeGreaterThan(0.1);
  }
  expect(Math.min(...greys)).toBeGreaterThan(0.45);
  expect(Math.max(...greys)).toBeLessThan(0.95);
});
