import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { normalText } from '../../lib/base/text.ts';
import type { Item } from '../../lib/model/item.ts';
import type { SurfaceId } from '../../lib/model/platform.ts';
import { sameComments } from '../../lib/rules/item/same.ts';
import { adapterPages, ask } from './adapter-page.ts';

/** One comment by its number on the public site and by a fingerprint in the creator centre: the rule must see one. */
const pages = adapterPages();
const [POST, OLD_POST] = ['dy-tangtang-1', 'dy-tangtang-3'];

async function rowsOn(
  surface: SurfaceId,
  post: string,
  show: (page: Page) => Promise<void>,
): Promise<Item[]> {
  const page = await pages.open(pages.practice().postUrl(post, {}, surface));
  await show(page);
  expect(await ask(page, 'open')).toBe(true);
  const now = Date.now();
  const look = await ask(page, 'look', now);
  if (!look.post) throw new Error('the page says which post it shows');
  const { post: pagePost } = look;
  return look.items.map(({ alsoId, author: { isSelf, ...author }, ...item }) => ({
    ...item,
    ...(alsoId === undefined ? {} : { alsoIds: [alsoId] }),
    author: { ...author, ...(isSelf ? { accountId: 'koc-tangtang' } : {}) },
    platform: 'douyin',
    surface,
    post: pagePost,
    accountId: 'koc-tangtang',
    labels: [],
    reasons: [],
    labelledAt: now,
    firstSeenAt: now,
    updatedAt: now,
  }));
}

async function press(page: Page, words: RegExp) {
  for (let left = await page.getByText(words).count(); left > 0; left--)
    await page.getByText(words).first().click();
}
const onSite = (post: string) =>
  rowsOn('douyin.video', post, async page => {
    await page.locator('[data-e2e="comment-item"]:visible').first().waitFor();
    await page.evaluate(() => window.practice.loadAll());
    await press(page, /^展开\d+条回复/);
  });
const inCentre = (post: string) =>
  rowsOn('douyin.creator-comments', post, async page => {
    await page.locator('[class*="comment-content-text-"]').first().waitFor();
    await page.evaluate(() => window.practice.loadAll());
    await press(page, /^查看\d+条回复/);
  });

test.each([
  ['of minutes and hours', POST],
  ['of days and weeks', OLD_POST],
])('comments %s on both surfaces are one each, by the number of the public site', async (_, post) => {
  const [site, centre] = [await onSite(post), await inCentre(post)];
  const strangers = (rows: Item[]) => rows.filter(one => one.author.accountId === undefined);
  expect(strangers(site).every(one => one.idKind === 'platform')).toBe(true);
  expect(strangers(centre).every(one => one.idKind === 'fingerprint')).toBe(true);
  const groups = sameComments([...site, ...centre]);
  const both = groups.filter(group => group.length === 2);
  const words = (one: Item) => [normalText(one.author.name), normalText(one.text)];
  for (const [head, other] of both)
    expect([head.surface, other && words(other)]).toEqual(['douyin.video', words(head)]);
  const shared = strangers(centre).filter(one =>
    strangers(site).some(other => words(other).join() === words(one).join()),
  );
  expect(shared.length).toBeGreaterThan(1);
  expect(both).toHaveLength(shared.length);
});

test('two equal comments by one person are two, each on both surfaces', async () => {
  const page = await pages.open(pages.practice().postUrl(POST, {}, 'douyin.video'));
  await page.locator('[data-e2e="comment-item"]:visible').first().waitFor();
  for (const age of [4, 55])
    await page.evaluate(minutes => window.practice.add({ who: '问两遍', text: '求链接', age: minutes }), age);
  const groups = sameComments([...(await onSite(POST)), ...(await inCentre(POST))]);
  const equal = groups.filter(([head]) => head.author.name === '问两遍');
  expect(equal.map(group => group.map(one => one.surface))).toEqual([
    ['douyin.video', 'douyin.creator-comments'],
    ['douyin.video', 'douyin.creator-comments'],
  ]);
  for (const [head, other] of equal) expect(head.time.text).toBe(other?.time.text);
});
