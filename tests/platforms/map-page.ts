import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import type { SurfaceMap } from '../../lib/model/surface-map.ts';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type * as hand from './in-page/map.ts';

/** One browser for the tests of a file: reading by a map, on small pages of every build. */
export function mapPages() {
  let browser: Browser | undefined;
  let script = '';

  beforeAll(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('no browser on this machine');
    browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
    script = await bundleForPage(new URL('in-page/map.ts', import.meta.url), 'mapHand');
  });
  afterAll(() => browser?.close());

  /** A page of this markup, opened by this map. */
  return async (
    html: string,
    map: SurfaceMap,
    surface: Parameters<typeof hand.open>[0] = 'bilibili.comments',
  ): Promise<Page> => {
    if (!browser) throw new Error('the browser starts before the tests');
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(`globalThis.mapHand = (() => { ${script}; return mapHand; })()`);
    await ask(page, 'open', surface, map);
    return page;
  };
}

export function ask<Name extends keyof typeof hand>(
  page: Page,
  name: Name,
  ...args: Parameters<(typeof hand)[Name]>
): Promise<Awaited<ReturnType<(typeof hand)[Name]>>> {
  return page.evaluate(`mapHand.${name}(...${JSON.stringify(args)})`);
}

export const COMMENTS: SurfaceMap = {
  area: ['.area'],
  rows: ['.list'],
  item: ['.row', 'li'],
  parked: ['[data-active="false"]'],
  reply: ['.reply'],
  parts: {
    name: ['.who', 'a[href^="/u/"]'],
    text: ['.words'],
    time: ['.when', 'time'],
    id: [':scope @data-id'],
    authorId: ['a[href^="/u/"] @href'],
    badge: ['.tag'],
    likes: ['.likes'],
  },
  box: { mode: 'item', control: ['.answer'], editor: ['textarea'] },
  page: { title: ['h1'], published: ['.published'], me: ['.me'] },
};

export const row = (id: string, who: string, words: string, inside = '') =>
  `<li class="row"${id ? ` data-id="${id}"` : ''}><a class="who" href="/u/${who}">${who}</a><p class="words">${words}</p>
   <time class="when">3分钟前</time><span class="likes">12</span><button class="answer">回复</button>${inside}</li>`;
export const pageOf = (rows: string) =>
  `<!doctype html><h1>标题</h1><i class="published">2026-01-02 03:04</i><b class="me">我</b><div class="area"><ul class="list">${rows}</ul></div>`;
