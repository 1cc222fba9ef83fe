import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { OfficeHost } from '../office-host';
import { SERVE, type PageOptions } from './page-options';
import { actAsExcelForWindows } from './windows-excel';
import { actAsExcelOnTheWeb } from './web-excel';

/** A name that office.js takes for Excel on the web; the page behind it is ours and nothing is fetched. */
const WEB_EXCEL = 'https://excel.officeapps.live.com/host';

export interface PaneOptions {
  readonly language?: string;
  readonly background?: number;
  readonly foreground?: number;
}

/** A pane that runs in a browser, over a host that stays with the test. */
export interface OpenPane {
  readonly page: Page;
  /** Where the pane's own page is: the page itself, or the frame inside Excel on the web. */
  readonly frame: Frame;
}

/**
 * Opens an add-in's page as Excel would: as on Windows and Mac (`window.external`), or, over a host of the platform `web`,
 * in a frame of another origin. The page has to load `office.js` itself; `url` must be https on the web.
 */
export async function openPane(
  context: BrowserContext,
  host: OfficeHost,
  url: string,
  options: PaneOptions = {},
): Promise<OpenPane> {
  const page = await context.newPage();
  await page.exposeFunction(SERVE, (text: string, flags: number) => host.serve(text, flags));
  // Compilers that keep function names call this helper; it is theirs and not in the page.
  await page.addInitScript('globalThis.__name ??= (target) => target;');
  const told = pageOptions(host, options);
  if (told.platform !== 'Web') {
    await page.addInitScript(actAsExcelForWindows, told);
    await page.goto(url);
    return { page, frame: page.mainFrame() };
  }
  await context.route(`${new URL(WEB_EXCEL).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Excel</title><body></body>',
    }),
  );
  await page.goto(WEB_EXCEL);
  await page.evaluate(actAsExcelOnTheWeb, { options: told, paneUrl: url });
  const element = await page.waitForSelector('#pane');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return { page, frame };
}

/** Presses a button of the ribbon whose action is a function. Windows and Mac only. */
export async function pressRibbonButton({ page }: OpenPane, functionName: string): Promise<void> {
  await page.evaluate((name) => {
    (window as unknown as { __officeHostRibbon?(name: string): void }).__officeHostRibbon?.(name);
  }, functionName);
}

function pageOptions({ platform }: OfficeHost, options: PaneOptions): PageOptions {
  const platforms = { PC: 'Win32', Mac: 'Mac', OfficeOnline: 'Web' } as const;
  return {
    platform: platforms[platform.type],
    language: options.language ?? 'vi-VN',
    sets: { ExcelApi: platform.excelApi, RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', ...platform.otherSets },
    background: options.background ?? 0xffffff,
    foreground: options.foreground ?? 0,
  };
}
