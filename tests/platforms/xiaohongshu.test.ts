import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { SURFACES } from '../../lib/platforms/xiaohongshu/surfaces.ts';
import { checkPlace } from '../../lib/rules/pack/place.ts';
import { adapterPages, ask } from './adapter-page.ts';

const pages = adapterPages();

const captures = process.env.CHORUS_CAPTURES;
const noteId = (index = 0) => pages.practice().postIds('xiaohongshu')[index] ?? '';
const look = (page: Page, now?: number) => (now === undefined ? ask(page, 'look') : ask(page, 'look', now));

/** The same page, by hand and then by the map. */
async function bothWays(page: Page) {
  const now = Date.now();
  // The page says “2天前”, and the post is dated when it is looked at.
  await page.clock.setFixedTime(now);
  await ask(page, 'open');
  const byHand = await look(page, now);
  await ask(page, 'open', page.url(), {});
  return { byHand, byMap: await look(page, now) };
}

describe('a note by its map', () => {
  test('says what it says by hand', async () => {
    const page = await pages.open(pages.practice().postUrl(noteId()));
    await page.locator('.comment-item').first().waitFor();
    await page.evaluate(() => window.practice.loadAll());
    await page.locator('.show-more').first().click();
    const { byHand, byMap } = await bothWays(page);
    expect(byMap).toEqual(byHand);
    expect(byHand.items.some(item => item.parentId !== undefined)).toBe(true);
    expect(byHand.items.every(item => item.time.precision === 'second')).toBe(true);
  });

  test('answers whom it says, and nobody while nobody writes', async () => {
    const page = await pages.open(pages.practice().postUrl(noteId()));
    await page.locator('.comment-item').first().waitFor();
    await ask(page, 'open', page.url(), {});
    expect(await ask(page, 'target')).toBeUndefined();
    const { items } = await look(page);
    const [first, second] = items.filter(item => !item.author.isSelf);
    if (!first || !second) throw new Error('two strangers have to be on the page');
    expect(await ask(page, 'insert', second.id, '在旗舰店')).toMatchObject({ outcome: 'inserted' });
    expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '在旗舰店' });
    await page.keyboard.type('哦');
    expect(await ask(page, 'insert', first.id, '别人')).toEqual({
      outcome: 'refused',
      reason: 'other-thread',
    });
  });

  test.runIf(captures !== undefined && existsSync(captures))(
    'says on the saved page what it says by hand; every date there agrees with the second in the id',
    async () => {
      const html = readFileSync(`${captures}/xiaohongshu-note-2026-06.html`, 'utf8');
      const page = await pages.open(
        'https://www.xiaohongshu.com/explore/68a905a3000000001b03208a?xsec_token=x',
        html,
      );
      const { byHand, byMap } = await bothWays(page);
      expect(byMap).toEqual(byHand);
      expect(byHand.items).toHaveLength(10);
      expect(byHand.items.every(item => item.time.precision === 'second')).toBe(true);
    },
  );
});

describe('notifications', () => {
  const ROW = '.container:has(.action-reply)';
  const open = async (query: Record<string, string> = {}) => {
    const page = await pages.open(pages.practice().postUrl(noteId(), query, 'xiaohongshu.notification'));
    await page.locator(ROW).first().waitFor();
    await ask(page, 'open');
    return page;
  };

  test('the tabs beside it hold no comments', async () => {
    const page = await open();
    const before = await look(page);
    for (const tab of ['赞和收藏', '新增关注']) {
      await page.getByText(tab).click();
      expect(await look(page)).toMatchObject({
        items: [],
        state: { readable: false, reason: 'no-comments' },
      });
    }
    await page.getByText('评论和@').click();
    expect((await look(page)).items.map(item => item.id)).toEqual(before.items.map(item => item.id));
  });

  test('a comment that was taken back is none, also where one could still answer it', async () => {
    const page = await open();
    const gone = page.locator('.container', { hasText: '该评论已删除' });
    const before = await look(page);
    expect(before.items.some(item => item.text.includes('已删除'))).toBe(false);
    await gone.locator('.info').evaluate(info => {
      info.append(
        Object.assign(document.createElement('div'), { className: 'action-reply', textContent: '回复' }),
      );
    });
    expect((await look(page)).items.length).toBe(before.items.length);
  });

  test('each comment has a box of its own, and what stands in one stays there', async () => {
    const page = await open();
    const [first, second] = (await look(page)).items;
    if (!first || !second) throw new Error('two have to be on the page');
    await ask(page, 'insert', first.id, '给第一位');
    await page.keyboard.type('，亲');
    expect(await ask(page, 'insert', second.id, '给第二位')).toMatchObject({ outcome: 'inserted' });
    expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位' });
    expect(await page.locator(ROW).nth(0).locator('textarea').inputValue()).toBe('给第一位，亲');
    expect(await page.locator(ROW).nth(1).locator('textarea').inputValue()).toBe('给第二位');
  });

  test('comments on two notes bear the posts of their covers; without covers they belong to the inbox', async () => {
    const page = await open();
    const { items, post } = await look(page);
    expect(new Set(items.map(item => item.post?.key)).size).toBe(1);
    await page
      .locator(`${ROW} .extra-image`)
      .first()
      .evaluate(image => image.setAttribute('src', `${location.origin}/a/b/other-cover!w1`));
    const [first, second] = (await look(page)).items;
    expect(first?.post?.key).not.toBe(second?.post?.key);
    await page
      .locator(`${ROW} .extra-image`)
      .first()
      .evaluate(image => image.remove());
    expect((await look(page)).items[0]?.post).toBeUndefined();
    expect(post).toMatchObject({
      title: '',
      authorName: '橙子护肤日记',
      key: expect.stringMatching(/^post-/),
    });
  });

  test('a note that opens over them is read as a note, while they stay in the document', async () => {
    const page = await open();
    await page.locator(`${ROW} .extra`).first().click();
    await page.locator('#noteContainer .comment-item').first().waitFor();
    expect(await page.locator(ROW).count()).toBeGreaterThan(3);
    await ask(page, 'open');
    const { items, post } = await look(page);
    expect(post?.key).toBe(noteId());
    expect(items.length).toBe(await page.locator('#noteContainer .comment-item').count());
    expect(items.every(item => item.idKind === 'platform')).toBe(true);
  });
});

/** Every place of a map with where it is named. */
function placesIn(value: unknown, at: string): [at: string, place: string][] {
  if (typeof value === 'string') return at.endsWith('.mode') ? [] : [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${at}.${key}`));
}

test('every place of the maps is one that browsers and packs can read', () => {
  const places = SURFACES.flatMap(({ surface, map }) => placesIn(map, surface));
  expect(places.length).toBeGreaterThan(80);
  expect(places.filter(([, place]) => !checkPlace(place).ok)).toEqual([]);
});
