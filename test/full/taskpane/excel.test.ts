import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createOfficeHost, type OfficeHostOptions } from '../../office-host/office-host';
import { excelAround } from './excel-around';
import { openSite, sample, type PaneSite } from './pane-site';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.close());

/** The built pane beside the sample, open in a simulated Excel. */
async function beside(options: OfficeHostOptions = {}, query = '') {
  const office = createOfficeHost({ workbook: new Uint8Array(readFileSync(sample)), ...options });
  const { page, complaints } = await site.open({ query, prepare: excelAround(office) });
  return { office, page, complaints };
}
const names = ({ office }: Awaited<ReturnType<typeof beside>>) => office.workbook.sheets.map(({ name }) => name);
const pressNext = (page: Page, name: string) =>
  page.getByRole('contentinfo').getByRole('button', { name, exact: true, disabled: false }).click();

test('read, tried, previewed, written into the open workbook, and given back', async () => {
  const pane = await beside();
  const { page, complaints } = pane;
  const before = names(pane);
  await pressNext(page, 'Rà soát');
  await pressNext(page, 'Chấm thử (chưa ghi vào tệp)');
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr:has(td)').count()).toBe(17);
  expect(names(pane)).toEqual(before);
  await pressNext(page, 'Xem trước thay đổi');
  await page.getByText(/Sẽ tạo \d+ trang tính và thay 1 trang tính/).waitFor();
  await page.waitForTimeout(600);
  await pressNext(page, 'Ghi bảng kết quả');
  await page.getByText('Đã ghi bảng kết quả vào tệp đang mở.').waitFor();
  expect(names(pane)).toEqual(expect.arrayContaining(['Bảng 1', 'Hình 2', 'Bảng 2.3b']));
  await page.getByRole('button', { name: 'Khôi phục bảng trước' }).click();
  await page.getByText('Đã khôi phục các bảng như trước lần ghi gần nhất.').waitFor();
  expect(names(pane)).toEqual(before);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test('the ribbon’s Chấm điểm starts at once and stops before anything is written', async () => {
  const pane = await beside({}, '?step=score');
  const before = names(pane);
  await pane.page.getByRole('table').waitFor();
  expect(await pane.page.getByRole('contentinfo').getByRole('button').first().innerText()).toBe('Xem trước thay đổi');
  expect(names(pane)).toEqual(before);
  await pane.page.context().close();
}, 60_000);

test('an Excel that is too old is told so in a sentence', async () => {
  const { page } = await beside({ platform: 'excel-2019' });
  await page.getByText(/Cần Excel 2021, Excel 2024/).waitFor();
  expect(await page.getByText('Mã: excel-too-old').count()).toBe(1);
  expect(await page.getByRole('button', { name: /Rà soát|Tạo tệp mẫu/ }).count()).toBe(0);
  await page.context().close();
}, 60_000);

/** Of a write: three requests read, one looks, one keeps and marks; the tables come with the sixth. */
const TABLES = 6;

test('a pane that was killed while it wrote offers to give the tables back before anything else', async () => {
  const pane = await beside();
  const { office, page } = pane;
  const before = names(pane);
  await pressNext(page, 'Rà soát');
  await pressNext(page, 'Chấm thử (chưa ghi vào tệp)');
  await pressNext(page, 'Xem trước thay đổi');
  await page.waitForTimeout(600);
  office.resetCount();
  const killed = new Promise<void>((resolve) => {
    office.onRequest((number) => void (number === TABLES && page.context().close().then(resolve)));
  });
  await pressNext(page, 'Ghi bảng kết quả').catch(() => undefined);
  await killed;
  expect(names(pane)).not.toEqual(before);

  const again = await site.open({ query: '?step=score', prepare: excelAround(office) });
  await again.page.getByText('Lần ghi trước dừng giữa chừng.').waitFor();
  await pressNext(again.page, 'Khôi phục bảng trước');
  await again.page.getByText('Đã khôi phục các bảng như trước lần ghi gần nhất.').waitFor();
  expect(names(pane)).toEqual(before);
  await pressNext(again.page, 'Rà soát');
  await again.page.context().close();
}, 120_000);
