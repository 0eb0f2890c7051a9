import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type * as adapter from './in-page/adapter.ts';
import { type Practice, servePractice } from './pages/serve.ts';

type Hand = typeof adapter;

export interface AdapterPages {
  practice(): Practice;
  /** A page at an address, `html` in place of the network where given, with the adapter's hand in it. */
  open(address: string, html?: string): Promise<Page>;
}

/** One browser and one practice server for a test file; pages close after each test. */
export function adapterPages(): AdapterPages {
  let browser: Browser | undefined;
  let practice: Practice | undefined;
  let script = '';
  const pages: Page[] = [];

  beforeAll(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('no browser on this machine');
    browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
    practice = await servePractice();
    script = await bundleForPage(new URL('in-page/adapter.ts', import.meta.url), 'adapterHand');
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  return {
    practice() {
      if (!practice) throw new Error('the practice server starts before the tests');
      return practice;
    },
    async open(address, html) {
      if (!browser) throw new Error('the browser starts before the tests');
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      pages.push(page);
      if (html !== undefined) {
        const headers = { 'content-security-policy': "script-src 'none'" };
        await page.route('**/*', route =>
          route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html })
            : route.abort(),
        );
      }
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`globalThis.adapterHand = (() => { ${script}; return adapterHand; })()`);
      return page;
    },
  };
}

/** Calls one function of the hand inside the page. */
export function ask<Name extends keyof Hand>(
  page: Page,
  name: Name,
  ...args: Parameters<Hand[Name]>
): Promise<Awaited<ReturnType<Hand[Name]>>> {
  return page.evaluate(`adapterHand.${name}(...${JSON.stringify(args)})`);
}
