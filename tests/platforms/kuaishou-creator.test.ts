import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';

/** The creator centre read by its map, as a selector pack has it read, says what the one read by hand says. */
const pages = adapterPages();
const folder = process.env.CHORUS_CAPTURES;
const here = folder !== undefined && existsSync(folder);

async function bothWays(page: Page) {
  const now = Date.now();
  await ask(page, 'open');
  const byHand = await ask(page, 'look', now);
  const target = await ask(page, 'target');
  await ask(page, 'open', page.url(), {});
  return { byHand, byMap: await ask(page, 'look', now), targets: [target, await ask(page, 'target')] };
}

const open = async (query: Record<string, string> = {}) => {
  const page = await pages.open(pages.practice().postUrl('ks-amai-1', query));
  await page.locator('.comment-item').first().waitFor();
  return page;
};

test('on the practice page, with all of it loaded and threads expanded', async () => {
  const page = await open();
  await page.evaluate(() => window.practice.loadAll());
  for (const one of await page.locator('.comment-item__content__expand-btn').all()) await one.click();
  const { byHand, byMap } = await bothWays(page);
  expect(byMap).toEqual(byHand);
  expect(byHand.items.filter(one => one.parentId !== undefined)).toHaveLength(3);
  expect(byHand.items.some(one => one.author.isSelf && one.parentId !== undefined)).toBe(true);
});

test('with hostile words', async () => {
  const { byHand, byMap } = await bothWays(await open({ hostile: '1' }));
  expect(byMap.items).toEqual(byHand.items);
});

test('it fills the same hidden boxes, and a pack that names another place is followed', async () => {
  const page = await open();
  await ask(page, 'open', page.url(), { parts: { text: ['.nowhere', '.comment-content__detail'] } });
  const { items } = await ask(page, 'look');
  const [, second] = items.filter(one => !one.author.isSelf);
  expect(await ask(page, 'insert', second?.id ?? '', '中')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: second?.id, draft: '中' });
  await page.locator('.author-comment-input__row__input').click();
  await page.keyboard.type('hi');
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: 'hi' });
});

test.runIf(here).each(['01', '03', '06', '08', '11'])('on the saved page %s', async day => {
  const html = readFileSync(`${folder}/kuaishou-comments-2026-06-${day}.html`, 'utf8');
  const page = await pages.open('https://cp.kuaishou.com/article/comment', html);
  const { byHand, byMap, targets } = await bothWays(page);
  expect(byMap).toEqual(byHand);
  expect(byHand.items.length).toBeGreaterThan(20);
  expect(targets[1]).toEqual(targets[0]);
});
