/**
 * Pictures of every state of the pane, in both widths, themes and languages: `npx tsx test/full/taskpane/screenshots.ts`
 * writes them to out/pane, to be looked at. `--only 320-light-vi` makes one set.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { notAWorkbook, withAnswerErrors, withoutUnits } from './broken-workbooks';
import { createOfficeHost } from '../../office-host/office-host';
import { AMERICAN } from '../../office-host/model/culture';
import { excelAround } from './excel-around';
import { openSite, root, sample, type OpenOptions, type PaneSite } from './pane-site';

const out = join(root, 'out/pane');
const widths = [320, 450];
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const languages = ['vi', 'en'];
const only = process.argv[process.argv.indexOf('--only') + 1];

const next = (page: Page) => page.locator('footer button').first();

/** The whole column, in a window as high as it is: what sticks to the foot then stands at the foot. */
async function shootWhole(page: Page, name: string): Promise<void> {
  const window = page.viewportSize() ?? { width: 320, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...window, height: Math.max(height, window.height) });
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.setViewportSize(window);
}

async function walk(page: Page, prefix: string): Promise<void> {
  const shoot = (state: string) => shootWhole(page, `${prefix}-${state}`);
  const step = (number: number) =>
    page
      .locator('ol > li')
      .nth(number - 1)
      .locator('h2 button');
  await shoot('1-first-run');
  await page.setInputFiles('input[type=file]', notAWorkbook);
  await page.locator('[role=alert], .fui-MessageBar').first().waitFor();
  await shoot('2-broken-file');
  await page.setInputFiles('input[type=file]', withoutUnits());
  await page.getByRole('searchbox').waitFor();
  await shoot('3-blocked');
  await page.setInputFiles('input[type=file]', withAnswerErrors());
  await page.getByText('Sở Nội vụ').first().waitFor();
  await page.locator('section > button[aria-expanded=false]').first().click();
  await page.locator('section li button').first().click();
  await shoot('3a-findings');
  await page.setInputFiles('input[type=file]', sample);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('ol > li').length === 6 && document.querySelector('footer [role=progressbar]') === null,
  );
  await page.locator('li[aria-current=step]').waitFor();
  await shoot('4-checked');
  await step(1).click();
  await shoot('4a-rule-set');
  await step(2).click();
  await shoot('4b-intake');
  await step(3).click();
  await shoot('4c-no-findings');
  await step(4).click();
  await shoot('4d-verification');
  await next(page).click();
  await shoot('5-running');
  await page.locator('table').waitFor();
  await shoot('6-ranking');
  await page.locator('table th button').first().click();
  await page.locator('article h3 button').first().click();
  await shoot('7-card');
  await page.locator('article button').first().click();
  await next(page).click();
  await page.waitForTimeout(700);
  await shoot('8-preview');
  await next(page).click();
  await page.locator('.fui-MessageBar').last().waitFor();
  await page.waitForFunction(() => document.querySelector('footer [role=progressbar]') === null);
  await shoot('9-written');
}

/** The states that only an open workbook has, on a machine that prints 1,280 and 92.75. */
async function walkInExcel(site: PaneSite, look: OpenOptions, prefix: string): Promise<void> {
  const office = createOfficeHost({
    workbook: new Uint8Array(readFileSync(sample)),
    culture: AMERICAN,
  });
  const { page } = await site.open({ ...look, prepare: excelAround(office) });
  await page.getByRole('list').first().waitFor();
  await page.waitForTimeout(500);
  await shootWhole(page, `${prefix}-x1-first-run`);
  await next(page).click();
  await page.locator('li[aria-current=step]').nth(0).waitFor();
  await page.waitForFunction(() => document.querySelector('footer [role=progressbar]') === null);
  await next(page).click();
  await page.locator('table').waitFor();
  await next(page).click();
  await page.waitForTimeout(700);
  await next(page).click();
  await page.locator('.fui-MessageBar').last().waitFor();
  await page.waitForFunction(() => document.querySelector('footer [role=progressbar]') === null);
  await page.waitForTimeout(500);
  await shootWhole(page, `${prefix}-x2-written`);
  await page.context().close();
  const old = createOfficeHost({ platform: 'excel-2019' });
  const { page: tooOld } = await site.open({ ...look, prepare: excelAround(old) });
  await tooOld.locator('.fui-MessageBar').first().waitFor();
  await shootWhole(tooOld, `${prefix}-x3-too-old`);
  await tooOld.context().close();
}

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const site = await openSite();
  for (const width of widths) {
    for (const [theme, look] of Object.entries(themes)) {
      for (const language of languages) {
        const prefix = `${width}-${theme}-${language}`;
        if (only?.includes('-') && process.argv.includes('--only') && only !== prefix) continue;
        const { page, complaints } = await site.open({
          ...look,
          reducedMotion: 'reduce',
          viewport: { width, height: 800 },
          query: `?lang=${language}`,
        });
        await walk(page, prefix);
        if (complaints.length > 0) process.stderr.write(`${prefix}: ${complaints.join('\n')}\n`);
        await page.context().close();
        const query = `?lang=${language}`;
        await walkInExcel(site, { ...look, reducedMotion: 'reduce', viewport: { width, height: 800 }, query }, prefix);
      }
    }
  }
  await site.close();
}

void main();
