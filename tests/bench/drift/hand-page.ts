import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../../tools/browser/find.ts';
import { bundleForPage } from '../../../tools/read/bundle.ts';

/** A page for a test file, with the tests' hand of `file` in whatever markup it shows. */
export function handPage<Hand extends Record<keyof Hand, (...args: never[]) => unknown>>(file: string) {
  let browser: Browser;
  let page: Page;
  let script = '';
  beforeAll(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('no browser on this machine');
    browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
    page = await browser.newPage();
    script = await bundleForPage(new URL(file, import.meta.url), 'hand');
  });
  afterAll(() => browser.close());
  return {
    async show(markup: string): Promise<void> {
      await page.setContent(`<!doctype html>${markup}`);
      await page.evaluate(`globalThis.hand = (() => { ${script}; return hand; })()`);
    },
    ask: <Name extends keyof Hand>(
      name: Name,
      ...args: Parameters<Hand[Name]>
    ): Promise<Awaited<ReturnType<Hand[Name]>>> =>
      page.evaluate(`hand.${String(name)}(...${JSON.stringify(args)})`),
  };
}
