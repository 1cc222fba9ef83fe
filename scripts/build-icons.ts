/**
 * Renders assets/icons/*.svg to the PNGs that the manifest names, in headless Chromium. Run by hand after a drawing has
 * changed: `npx tsx scripts/build-icons.ts`; a test finds images that no longer go with their drawing. With
 * `--sheet FILE` it also writes one picture of all of them on the grounds that Office shows them on, to look at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { iconNames, iconSizes, imageName, sourceName } from './manifest/icon-names';
import { withSourceDigest } from './manifest/png';

const icons = new URL('../assets/icons/', import.meta.url);

/** The ribbon in Office's themes (white, colourful, dark grey, black) and in two of Windows' high-contrast ones. */
const grounds = ['#ffffff', '#f3f2f1', '#b2b2b2', '#666666', '#292929', '#000000', '#2d3236', '#fffaef'];

/** One image, transparent where nothing is drawn. */
async function render(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

async function writeSheet(page: Page, file: string): Promise<void> {
  const image = (name: string) => readFileSync(new URL(name, icons)).toString('base64');
  const row = (ground: string) => {
    const all = iconNames.flatMap((name) => iconSizes.map((size) => imageName(name, size)));
    return `<p style="background:${ground}">${all.map((name) => `<img src="data:image/png;base64,${image(name)}">`).join('')}</p>`;
  };
  await page.setViewportSize({ width: 1720, height: 100 });
  await page.setContent(`<style>*{margin:0}p{padding:10px}img{margin:4px}</style>${grounds.map(row).join('')}`);
  writeFileSync(file, await page.screenshot({ fullPage: true }));
}

async function buildIcons(sheet: string | undefined): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const name of iconNames) {
      for (const size of iconSizes) {
        const svg = readFileSync(new URL(sourceName(name, size), icons), 'utf8');
        writeFileSync(new URL(imageName(name, size), icons), withSourceDigest(await render(page, svg, size), svg));
      }
    }
    if (sheet !== undefined) await writeSheet(page, sheet);
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { sheet: { type: 'string' } } });
void buildIcons(values.sheet);
