import type { Page } from 'playwright-core';
import { openSite, sample, type PaneSite } from './pane-site';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.close());

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} by the keyboard`);
}

test('the whole way goes without a mouse, and the focus is never lost', async () => {
  const { page } = await site.open();
  // Whoever listens this early has the browser's window caught before the key can open it.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, /^Chọn tệp Excel$/);
  const [window] = await Promise.all([choosing, page.keyboard.press('Enter')]);
  await window.setFiles(sample);
  await page.getByRole('button', { name: 'Chấm thử (chưa ghi vào tệp)', disabled: false }).waitFor();
  // What had the focus is gone; the next action has it.
  expect(await focused(page)).toBe('Chấm thử (chưa ghi vào tệp)');
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  expect(await focused(page)).toBe('Xem trước thay đổi');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, /^Sở Tài chính$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  expect(await focused(page)).toBe('Sở Tài chính');
  await tabTo(page, /^1\. /);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Tới ô: /);
  await tabTo(page, /^Về bảng xếp hạng$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Sở Tài chính');
  await tabTo(page, /^Xem trước thay đổi$/);
  await page.keyboard.press('Enter');
  await page.getByText(/^Sẽ tạo \d+ trang tính/).waitFor();
  expect(await focused(page)).toBe('Ghi bảng kết quả');
  await page.waitForTimeout(600);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toContain('kết quả');
  await page.context().close();
}, 90_000);

test('whatever can be pressed has a name, and one thing only is the next action', async () => {
  const { page } = await site.open();
  await page.setInputFiles('input[type=file]', sample);
  await page.getByRole('button', { name: 'Chấm thử (chưa ghi vào tệp)', disabled: false }).click();
  await page.getByRole('table').waitFor();
  for (const control of await page.locator('button:visible, select:visible, input:visible').all()) {
    const name = await control.evaluate(
      (element: HTMLInputElement) => element.ariaLabel ?? (element.labels?.[0]?.textContent || element.textContent),
    );
    expect(name).toMatch(/\p{L}/u);
  }
  expect(await page.locator('[aria-current=step]').count()).toBe(1);
  await page.context().close();
}, 60_000);
