import { type Browser, chromium, type Page } from '@playwright/test';

export interface SavedPage {
  address: string;
  html: string | Buffer;
}

const LOAD_MS = 30_000;

/** A browser for reading; `path` from `findBrowser`. As root there is no sandbox to be had. */
export const launch = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Shows saved HTML at its own address. Nothing else is fetched, and scripts of the page do not run. */
export async function showSavedPage(browser: Browser, { address, html }: SavedPage): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const [wanted = ''] = new URL(address).href.split('#');
  let served = false;
  await context.route('**/*', route => {
    if (served || route.request().url() !== wanted) return route.abort();
    served = true;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: html,
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  return page;
}
