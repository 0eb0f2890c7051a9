import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { ReadItem } from '../../lib/model/item.ts';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import { adapterPages, ask } from './adapter-page.ts';

/** The creator centre's comments: two ways of reading them, and the numbers that only its components know. */
const pages = adapterPages();
const AT = 'https://creator.douyin.com/creator-micro/interactive/comment';

async function open(query: Record<string, string> = {}) {
  const [id = ''] = pages.practice().postIds('douyin');
  const page = await pages.open(pages.practice().postUrl(id, query));
  await page.locator('[class*="comment-content-text-"]').first().waitFor();
  return page;
}
/** What each way of reading makes of the page as it stands. */
async function bothWays(page: Page, address = page.url()) {
  const now = Date.now();
  await ask(page, 'open', address);
  const byHand = await ask(page, 'look', now);
  await ask(page, 'open', address, {});
  const byMap = await ask(page, 'look', now);
  return [byHand, byMap].map(({ items, post, account, state }) => ({ items, post, account, state }));
}
const openThread = async (page: Page) => {
  await page.evaluate(() => window.practice.loadAll());
  await page
    .getByText(/^查看\d+条回复/)
    .first()
    .click();
  await page.locator('[class*="reply-list-"] [class*="username-"]').first().waitFor();
};

type Reading = Awaited<ReturnType<typeof bothWays>>[number] | undefined;
const withoutLikes = (reading: Reading): Reading =>
  reading && { ...reading, items: reading.items.map(({ likes: _, ...item }) => item) };

test.each<Record<string, string>>([{}, { hostile: '1' }, { count: '60' }])(
  'read by hand or by a map: the same, with %j',
  async query => {
    const page = await open(query);
    await openThread(page);
    const [byHand, byMap] = await bothWays(page);
    expect(byHand?.items.length).toBeGreaterThan(10);
    expect(byHand?.items.some(item => item.parentId !== undefined)).toBe(true);
    // Hostile words may have the page read by its shape, which tells no likes.
    const compared = query.hostile ? withoutLikes : (one: typeof byMap) => one;
    expect(compared(byMap)).toEqual(compared(byHand));
  },
);

test('by a map, too, the reply panel of the very comment is filled', async () => {
  const page = await open();
  await openThread(page);
  await ask(page, 'open', page.url(), {});
  for (const parent of [true, false]) {
    const { items } = await ask(page, 'look');
    const one = items.find(item => !item.author.isSelf && (item.parentId !== undefined) === parent);
    if (!one) throw new Error('strangers have to have written');
    expect(await ask(page, 'insert', one.id, one.author.name)).toMatchObject({ outcome: 'inserted' });
    expect(await ask(page, 'target')).toEqual({ itemId: one.id, draft: one.author.name });
  }
  await page.locator('[contenteditable][placeholder^="有爱"]').click();
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: '' });
});

test.each([
  ['by hand', undefined],
  ['by a map', {}],
] as const)(
  'read %s, a comment gets the number that its component knows, and keeps its fingerprint beside it',
  async (_, map) => {
    const page = await open();
    await openThread(page);
    await ask(page, 'open', page.url(), map);
    const before = (await ask(page, 'look')).items;
    expect(before.every(item => item.idKind === 'fingerprint' && item.alsoId === undefined)).toBe(true);
    const data = await readPageData('douyin.creator-comments', (plan, from) =>
      page.evaluate(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`),
    );
    expect(data && (await ask(page, 'learn', data))).toBe(true);
    const { items: after } = await ask(page, 'look');
    expect(after.map(item => item.alsoId)).toEqual(before.map(item => item.id));
    const roots = new Map(before.map((item, index) => [item.id, after[index]?.id]));
    for (const [index, item] of after.entries()) {
      expect(item).toMatchObject({
        id: expect.stringMatching(/^douyin:\d{17,19}$/),
        idKind: 'platform',
        author: { id: expect.stringMatching(/^MS4wLjAB/) },
        time: { precision: 'second' },
      });
      expect(item.parentId).toBe(roots.get(before[index]?.parentId ?? ''));
    }
    const [one] = after.filter(item => !item.author.isSelf);
    expect(await ask(page, 'insert', one?.alsoId ?? '', '好', {}).catch(() => 'no such id')).toBe(
      'no such id',
    );
    expect(await ask(page, 'insert', one?.id ?? '', '好', { itemId: one?.alsoId ?? '' })).toMatchObject({
      outcome: 'inserted',
    });
  },
);

const folder = process.env.CHORUS_CAPTURES;
const file = `${folder}/douyin-creator-comments-2026-06.html`;
test.runIf(folder !== undefined && existsSync(file))(
  'read by hand or by a map: the same on the saved page',
  async () => {
    const page = await pages.open(AT, readFileSync(file, 'utf8'));
    const [byHand, byMap] = await bothWays(page, AT);
    expect(byHand?.items).toHaveLength(5);
    expect(byMap).toEqual(byHand);
  },
);

test('what stands where the class names were is found without them', async () => {
  const page = await open();
  await openThread(page);
  const texts = (items: readonly ReadItem[]) =>
    items.map(item => [item.author.name, item.text, item.time.text]);
  await ask(page, 'open', page.url(), {});
  const before = texts((await ask(page, 'look')).items);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[role="tabpanel"] [class]'))
      one.setAttribute(
        'class',
        (one.getAttribute('class') ?? '').replace(
          /\b(container|username|time|comment-content-text|operations|item)-\w+/g,
          'x',
        ),
      );
  });
  expect(texts((await ask(page, 'look')).items)).toEqual(before);
});
