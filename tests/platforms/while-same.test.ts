import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type * as hand from './in-page/while-same.ts';

type Hand = typeof hand;

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  script = await bundleForPage(new URL('in-page/while-same.ts', import.meta.url), 'keepHand');
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent('<div id="list">字</div><div id="host"></div>');
  await page.evaluate(`globalThis.keepHand = (() => { ${script}; return keepHand; })()`);
});
afterAll(() => browser?.close());

/** Each call is a task of its own. */
function ask<Name extends keyof Hand>(name: Name, ...args: Parameters<Hand[Name]>) {
  return page.evaluate(`keepHand.${name}(...${JSON.stringify(args)})`) as Promise<ReturnType<Hand[Name]>>;
}

test.each(['row', 'words', 'class', 'address'] as const)(
  'made anew at once after a change: %s',
  async change => {
    await ask('start');
    expect(await ask('around', change)).toBe(1);
  },
);

test.each(['nothing', 'ours', 'title'] as const)(
  'kept from task to task through what is no change: %s',
  async change => {
    await ask('start', 'document', 60_000);
    expect(await ask('around', change)).toBe(0);
    expect(await ask('asked')).toBe(1);
  },
);

test('a shadow root is watched, and what may open one without a word is not trusted', async () => {
  await ask('start', 'host', 60_000);
  await ask('asked');
  expect(await ask('asked')).toBe(2);
  await ask('openHost');
  const now = await ask('asked');
  expect(await ask('asked')).toBe(now);
  expect(await ask('around', 'inside')).toBe(1);
});

test('what cannot be watched is made once a task until somebody tells of changes, and then once a change', async () => {
  await ask('start', 'nowhere', 60_000);
  await ask('asked');
  expect(await ask('asked')).toBe(2);
  await ask('tell');
  expect(await ask('asked')).toBe(3);
  expect(await ask('asked')).toBe(3);
  await ask('tell');
  expect(await ask('asked')).toBe(4);
});

test('nothing is kept longer than it may be, nor after the end', async () => {
  await ask('start', 'document', 0);
  await ask('asked');
  expect(await ask('asked')).toBe(2);
  await ask('start');
  await ask('stop');
  await ask('asked');
  expect(await ask('asked')).toBe(2);
});
