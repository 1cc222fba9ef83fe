import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chamDiem } from '../cli';
import { notAWorkbook, withAnswerErrors, withoutUnits, type chosen } from './broken-workbooks';
import { openSite, sample, type OpenPane, type PaneSite } from './pane-site';

let site: PaneSite;
let open: OpenPane;

beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.close());

beforeEach(async () => {
  open = await site.open({ timezoneId: 'Asia/Ho_Chi_Minh', permissions: ['clipboard-read', 'clipboard-write'] });
  await open.page.clock.setFixedTime('2017-02-07T01:00:00Z');
}, 30_000);
afterEach(async () => {
  // Every test: nobody else was asked for anything, and the page complained of nothing, its own CSP included.
  expect(
    open.requested.every((path) => /^\/([\w-]*\.(js|css|xlsx))?$/.test(path) || path.startsWith('127.0.0.1')),
  ).toBe(true);
  expect(open.complaints).toEqual([]);
  await open.page.context().close();
});

const next = (page: Page) => page.locator('footer button').first();
const step = (page: Page, name: string) => page.getByRole('heading', { name }).getByRole('button');
const choose = (page: Page, file: string | ReturnType<typeof chosen>) => page.setInputFiles('input[type=file]', file);
const pressNext = async (page: Page, name: string) => {
  await page.getByRole('contentinfo').getByRole('button', { name, exact: true, disabled: false }).click();
};

async function tried(page: Page): Promise<void> {
  await choose(page, sample);
  await pressNext(page, 'Chấm thử (chưa ghi vào tệp)');
  await page.getByRole('table').waitFor();
}

test('the sample is tried: 17 departments ranked, Sở Tài chính first with 1.280 points and 92,75 %', async () => {
  const { page } = open;
  await tried(page);
  const rows = await page.locator('tbody tr:has(td)').allInnerTexts();
  expect(rows).toHaveLength(17);
  expect(rows[0]?.split(/\s*\t\s*|\n/)).toEqual([
    '1',
    'Sở Tài chính',
    expect.stringContaining('năm 2015: hạng'),
    '1.280',
    '92,75',
  ]);
  expect(await page.getByRole('list', { name: 'Số đơn vị theo mức' }).innerText()).toBe(
    ['Mức tốt: 06/17 đơn vị, 35%', 'Mức khá: 10/17 đơn vị, 59%', 'Mức trung bình: 01/17 đơn vị, 6%'].join('\n'),
  );
  await page.getByLabel('Khối').selectOption({ label: 'huyện, thị xã, thành phố' });
  expect(await page.locator('tbody tr:has(td)').count()).toBe(11);
}, 60_000);

test('a unit’s card explains a criterion, with its passage, and goes to its cell', async () => {
  const { page } = open;
  await tried(page);
  await page.getByRole('button', { name: 'Sở Tài chính' }).click();
  await page.getByRole('heading', { name: 'Sở Tài chính' }).waitFor();
  await page.getByRole('heading', { name: /^1\. / }).getByRole('button').click();
  const criterion = page.getByRole('listitem').filter({ hasText: '1.3' }).first();
  expect(await criterion.innerText()).toMatch(
    /Căn cứ tính điểm: “Không”: 0\/15 điểm\.[^]*Quy định: .*mục 3\.1.*305\/QĐ-UBND/,
  );
  await criterion.getByRole('button', { name: /Tới ô/ }).click();
  await page.getByText(/Đã sao chép địa chỉ/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^'P\d\d Sở Tài chính'!E\d+$/);
  await page.getByRole('button', { name: 'Về bảng xếp hạng' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Sở Tài chính');
}, 60_000);

test('what is written is byte for byte what the command line writes at the same time', async () => {
  const { page } = open;
  await tried(page);
  await pressNext(page, 'Xem trước thay đổi');
  const preview = await page.locator('ol > li').last().innerText();
  expect(preview).toMatch(/Sẽ tạo \d+ trang tính và thay 1 trang tính\. Phiếu và số liệu đã có được giữ nguyên\./);
  expect(preview.split('\n')).toEqual(expect.arrayContaining(['Bảng 1', 'Hình 2', 'Bảng 2.3b', 'Tổng hợp điểm']));
  // A press that follows at once belongs to the press before.
  await next(page).click();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  await page.clock.resume();
  await page.waitForTimeout(600);
  await page.clock.setFixedTime('2017-02-07T01:00:00Z');
  const [download] = await Promise.all([page.waitForEvent('download'), next(page).click()]);
  expect(download.suggestedFilename()).toBe('binh-dinh-2016 - kết quả.xlsx');
  const file = join(mkdtempSync(join(tmpdir(), 'pane-')), 'cli.xlsx');
  expect(chamDiem('score', sample, '--out', file, '--at', '2017-02-07T08:00:00+07:00').exitCode).toBe(0);
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(digest(readFileSync(await download.path()))).toBe(digest(readFileSync(file)));
  await page.getByText('Đã tạo tệp “binh-dinh-2016 - kết quả.xlsx”.').waitFor();
}, 90_000);

test('a file that is none: its sentence, its code, details to copy, and another file to choose', async () => {
  const { page } = open;
  await choose(page, notAWorkbook);
  const alert = page.locator('.fui-MessageBar');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/không phải tệp Excel[^]*Mã: file-not-xlsx/);
  await alert.getByRole('button', { name: 'Sao chép chi tiết lỗi' }).click();
  await page.getByText('Đã sao chép chi tiết lỗi.').waitFor();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject({
    code: 'file-not-xlsx',
    task: 'check',
  });
  expect(await next(page).innerText()).toBe('Chọn tệp Excel');
  await choose(page, sample);
  await page.getByRole('button', { name: 'Chấm thử (chưa ghi vào tệp)', disabled: false }).waitFor();
  expect(await alert.filter({ hasText: 'file-not-xlsx' }).count()).toBe(0);
}, 60_000);

test('without a list of units there is no trial: mend the file and choose it again', async () => {
  const { page } = open;
  await choose(page, withoutUnits());
  await page.getByRole('contentinfo').getByRole('button', { name: 'Chọn lại tệp đã sửa' }).waitFor();
  expect(await step(page, 'Rà soát').getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByText('Tệp không có đơn vị nào.').count()).toBe(1);
}, 60_000);

test('findings are grouped and searched, go to their cell, and leave a draft possible', async () => {
  const { page } = open;
  await choose(page, withAnswerErrors());
  const groups = page.locator('section > button[aria-expanded]');
  await groups.first().waitFor();
  expect(await groups.allInnerTexts()).toEqual(['Sở Tài chính\n2', 'Sở Nội vụ\n1']);
  await page.getByRole('searchbox').fill('lon hon 100');
  expect(await groups.allInnerTexts()).toEqual(['Sở Tài chính\n1']);
  await page.getByRole('button', { name: /lớn hơn 100%/ }).click();
  await page.getByText('Trang tính “P01 Sở Tài chính”, ô E15. Đã sao chép địa chỉ').waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Xếp theo').selectOption('kind');
  expect(await groups.count()).toBe(3);
  await pressNext(page, 'Chấm thử (chưa ghi vào tệp)');
  await page.getByText('Bảng xếp hạng là DỰ THẢO, chưa dùng để trình.').waitFor();
}, 60_000);

test('the sample comes with the page: it is downloaded and opened', async () => {
  const { page } = open;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tạo tệp mẫu để dùng thử' }).click(),
  ]);
  expect(readFileSync(await download.path()).equals(readFileSync(sample))).toBe(true);
  await page.getByText('không dùng làm số liệu chính thức').waitFor();
}, 60_000);

test('a reading can be stopped, and nothing is then written', async () => {
  const { page } = open;
  await choose(page, sample);
  await page.getByRole('button', { name: 'Chấm thử (chưa ghi vào tệp)', disabled: false }).click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByText('Đã dừng. Chưa ghi gì vào tệp.').waitFor();
  await pressNext(page, 'Chấm thử (chưa ghi vào tệp)');
  await page.getByRole('table').waitFor();
}, 60_000);

test('the language changes at once, results and all', async () => {
  const { page } = open;
  await tried(page);
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('tbody tr:has(td)').first().innerText()).toContain('1,280');
  expect(await next(page).innerText()).toBe('Preview the changes');
}, 60_000);
