import type { RowPlan } from '../../src/spreadsheet/sheet-plan';
import type { CellStyle } from '../../src/spreadsheet/style';
import { fitRows } from '../../src/workbook/fit-rows';

const wrapped: CellStyle = { font: { name: 'Times New Roman', size: 12 }, alignment: { wrap: true } };
const long = 'Hệ thống văn phòng điện tử kết nối liên thông giữa các cơ quan nhà nước trên địa bàn tỉnh';
const row = (value: string, style: CellStyle = wrapped): RowPlan => ({ cells: [{ column: 1, value, style }] });
const fit = (plan: RowPlan, width: number) => [...fitRows([plan], [width])][0];

test('a wrapped text of several lines gets the height of its lines', () => {
  expect(fit(row(long), 20)?.estimatedHeight).toBeGreaterThan(4 * 15);
});

test.each([
  ['a text of one line', row('Có'), 20],
  ['a text that does not wrap', row(long, { font: wrapped.font }), 20],
  ['a column wide enough', row(long), 120],
  ['a row that has its height', { ...row(long), height: 30 }, 20],
])('%s is left as it is', (_, plan, width) => {
  expect(fit(plan, width)).toEqual(plan);
});

test('no row is taller than Excel allows', () => {
  expect(fit(row(long.repeat(100)), 10)?.estimatedHeight).toBe(409);
});
