/// <reference types="office-js" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { CLIENT_FOLDER } from '../office-host/client/load-client';
import { openPane } from '../office-host/browser/open-pane';
import { OfficeHost, type OfficeHostOptions } from '../office-host/office-host';
import { HOST_ERRORS } from '../office-host/protocol/faults';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const PANE = 'https://add-in.test/pane.html';
const HTML = '<!doctype html><meta charset="utf-8"><script src="/office-js/office.js"></script><body></body>';

let browser: Browser;
const outside: string[] = [];

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  browser = await chromium.launch({ executablePath: CHROMIUM, args });
}, 60_000);
afterAll(() => browser.close());

/** Serves the pane and Microsoft's files; whatever else is asked for is noted and refused. */
async function contextWithPane(): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.route('**/*', (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host !== 'add-in.test') {
      outside.push(route.request().url());
      return route.abort();
    }
    if (pathname === '/pane.html') return route.fulfill({ contentType: 'text/html', body: HTML });
    const file = join(CLIENT_FOLDER, pathname.replace('/office-js/', ''));
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  });
  return context;
}

async function paneOver(options: OfficeHostOptions) {
  const host = new OfficeHost(options);
  const pane = await openPane(await contextWithPane(), host, PANE);
  await pane.frame.waitForFunction(() => typeof Office !== 'undefined' && Office.context !== undefined);
  const ready = await pane.frame.evaluate(async () => {
    const { host: name, platform } = await Office.onReady();
    const { displayLanguage, requirements } = Office.context;
    const sets = ['1.14', '1.15'].map((set) => requirements.isSetSupported('ExcelApi', set));
    return { name, platform, displayLanguage, sets };
  });
  return { host, ready, ...pane };
}

const writeAndRead = async (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['Họ tên', '001']];
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    return range.values;
  });

const codeOfFailure = async (): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe.each([
  ['Excel for Windows', { platform: 'excel-2021' }, { platform: 'PC', sets: [true, false] }],
  ['Excel on the web', { platform: 'web' }, { platform: 'OfficeOnline', sets: [true, true] }],
] as const)('%s', (_name, options, told) => {
  it('takes all of office.js for Excel, and carries out what a page asks', async () => {
    const { host, ready, frame, page } = await paneOver(options);
    expect(ready).toEqual({ name: 'Excel', displayLanguage: 'vi-VN', ...told });
    expect(await frame.evaluate(writeAndRead)).toEqual([['Họ tên', 1]]);
    expect([host.user.see('Sheet1', 'A1'), host.requests.length]).toEqual(['Họ tên', 1]);
    await page.context().close();
  }, 30_000);

  it.each([
    [HOST_ERRORS.cellEditMode, 'InvalidOperationInCellEditMode'],
    [HOST_ERRORS.activityLimit, 'ActivityLimitReached'],
    [HOST_ERRORS.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [HOST_ERRORS.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  ])(
    '%d is Microsoft’s own %s',
    async (code, name) => {
      const { host, frame, page } = await paneOver(options);
      host.faults.at(1, { kind: 'host-error', code });
      expect(await frame.evaluate(codeOfFailure)).toBe(name);
      expect(await frame.evaluate(codeOfFailure)).toBe('none');
      await page.context().close();
    },
    30_000,
  );
});

it('on the web, the pane is in a frame of another origin, whose storage is blocked', async () => {
  const { frame, page } = await paneOver({ platform: 'web' });
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  const storage = await frame.evaluate(() => {
    try {
      return String(sessionStorage.length);
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(storage).toBe('SecurityError');
  await page.context().close();
}, 30_000);

it('asks for nothing outside of the add-in’s own site', async () => {
  const { frame, page } = await paneOver({ platform: 'excel-2021' });
  await frame.evaluate(writeAndRead);
  await page.context().close();
  expect(outside).toEqual([]);
}, 30_000);
