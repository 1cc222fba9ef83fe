import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Tests and scripts are run from the top of the repository. */
export const root = process.cwd();
export const sample = join(root, 'samples/binh-dinh-2016.xlsx');
const built = join(root, 'dist/pane');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The built pane on a plain server of static files, and a Chromium to open it in. */
export interface PaneSite {
  readonly address: string;
  readonly browser: Browser;
  /** Opens the pane in a window of its own; what the page complains of is kept. */
  open(options?: OpenOptions): Promise<OpenPane>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly query?: string;
  /** Readies the window before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenPane {
  readonly page: Page;
  readonly requested: readonly string[];
  readonly complaints: readonly string[];
}

export async function openSite(): Promise<PaneSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const file = path === '/' ? 'index.html' : path.slice(1);
    try {
      const contents = readFileSync(join(built, file));
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(contents);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    address,
    browser,
    async open({ query = '', prepare, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 450, height: 900 }, locale: 'vi-VN', ...options });
      const page = await context.newPage();
      const requested: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requested.push(new URL(request.url()).pathname));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await prepare?.(page);
      await page.goto(address + query);
      return { page, requested, complaints };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
