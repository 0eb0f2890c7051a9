import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find.ts';

/* `node tools/icons.ts`: draws public/icon/mark.svg at the sizes that browsers ask for. Run it after changing the mark. */

const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);

const found = await findBrowser();
if (!found) throw new Error('no browser to draw with');
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
try {
  const page = await browser.newPage();
  const mark = readFileSync(new URL('mark.svg', folder), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
