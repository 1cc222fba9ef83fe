import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { score } from '../../../src/tasks/score';
import type { Reply } from '../../../src/worker/protocol';

const root = join(__dirname, '../../..');
const sample = join(root, 'samples/binh-dinh-2016.xlsx');
const csp = "default-src 'none'; script-src 'self'; worker-src 'self'; report-uri /violation";

const served: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  '/': { path: join(__dirname, 'page.html'), type: 'text/html' },
  '/page.js': { path: join(__dirname, 'page.js'), type: 'text/javascript' },
  '/scoring-worker.js': { path: join(root, 'dist/worker/scoring-worker.js'), type: 'text/javascript' },
};

let server: Server;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];
/** What reached the server, reports of violations among it, which the page itself does not see. */
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const file = served[request.url ?? ''];
    response.writeHead(file ? 200 : 404, {
      'Content-Type': file?.type ?? 'text/plain',
      'Content-Security-Policy': csp,
    });
    response.end(file ? readFileSync(file.path) : '');
  }).listen(0, '127.0.0.1');
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  page = await browser.newPage();
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What the worker said to the page, without the bytes, of which only the digest comes over. */
async function replies(): Promise<(Omit<Reply, 'bytes'> & { readonly digest?: string })[]> {
  return page.evaluate(async () => {
    const { replies: all } = window as unknown as {
      replies: readonly { kind: string; bytes?: Uint8Array<ArrayBuffer> }[];
    };
    const hex = (buffer: ArrayBuffer) =>
      [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return Promise.all(
      all.map(async ({ bytes, ...reply }) => ({
        ...reply,
        ...(bytes ? { digest: hex(await crypto.subtle.digest('SHA-256', bytes)) } : {}),
      })),
    ) as never;
  });
}

test('under a strict CSP a worker makes the very bytes that Node makes, and asks nobody for anything', async () => {
  await page.setInputFiles('input', sample);
  await page.waitForFunction(() => document.querySelector('output')?.textContent !== '', undefined, {
    timeout: 60_000,
  });
  const all = await replies();
  const file = openWorkbookFile(readFileSync(sample));
  await score(file, { draft: false, detail: true, at: '2017-02-07', toolVersion: 'test' }, {});
  const digest = createHash('sha256').update(file.bytes()).digest('hex');
  expect(all.at(-1)).toMatchObject({ kind: 'written', digest });
  expect(all.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(10);
  expect(requested).toEqual(['/', '/page.js', '/scoring-worker.js']);
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(requested);
  expect(complaints).toEqual([]);
}, 120_000);

test('a file that is none comes back as a code, and the worker goes on', async () => {
  await page.setInputFiles('input', {
    name: 'phieu.xlsx',
    mimeType: 'text/csv',
    buffer: Buffer.from('STT;Tên\n1;Sở Nội vụ\n'),
  });
  await page.waitForFunction(() => document.querySelector('output')?.textContent === 'failed', undefined, {
    timeout: 60_000,
  });
  expect((await replies()).at(-1)).toMatchObject({ kind: 'failed', code: 'file-not-xlsx' });
}, 60_000);
