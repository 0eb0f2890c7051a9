import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Item, Post, ReadItem } from '../../lib/model/item.ts';
import type { SurfaceId } from '../../lib/model/platform.ts';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import { sameComments } from '../../lib/rules/item/same.ts';
import { adapterPages, ask } from './adapter-page.ts';

const pages = adapterPages();
const NOTE = 'xiaohongshu.note';
const INBOX = 'xiaohongshu.notification';

/** What a page shows, in its order, beside the id that the site's own data has for it. */
interface Shown {
  read: ReadItem;
  id: string;
  item: Item;
}

const noteId = () => pages.practice().postIds('xiaohongshu')[0] ?? '';

async function open(surface: SurfaceId, row: string): Promise<Page> {
  const page = await pages.open(pages.practice().postUrl(noteId(), {}, surface));
  await page.locator(row).first().waitFor();
  await page.evaluate(() => window.practice.loadAll());
  await ask(page, 'open');
  return page;
}

async function openNote(): Promise<Page> {
  const page = await open(NOTE, '.comment-item');
  const more = page.locator('.show-more');
  while ((await more.count()) > 0) await more.first().click();
  return page;
}

const openInbox = () => open(INBOX, '.container:has(.action-reply)');

function asItem({ alsoId, ...read }: ReadItem, surface: SurfaceId, post: Post, now: number): Item {
  const { isSelf, ...author } = read.author;
  return {
    ...read,
    author: { ...author, ...(isSelf ? { accountId: 'own' } : {}) },
    ...(alsoId === undefined ? {} : { alsoIds: [alsoId] }),
    platform: 'xiaohongshu',
    surface,
    post: read.post ?? post,
    accountId: 'own',
    labels: [],
    reasons: [],
    labelledAt: now,
    firstSeenAt: now,
    updatedAt: now,
  };
}

async function shownOn(page: Page, surface: SurfaceId): Promise<Shown[]> {
  const now = Date.now();
  const { items, post } = await ask(page, 'look', now);
  const truth = await page.evaluate(() => window.practice.truth());
  if (!post) throw new Error('the page has to name its post');
  expect(items.length).toBe(truth.length);
  return items.map((read, index) => ({
    read,
    id: `xiaohongshu:${truth[index]?.id}`,
    item: asItem(read, surface, post, now),
  }));
}

const learn = async (page: Page) => {
  const data = await readPageData(INBOX, (plan, from) =>
    page.evaluate(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`),
  );
  if (!data) throw new Error('the page knows its messages');
  expect(await ask(page, 'learn', data)).toBe(true);
};

test('the notification of a comment and the comment under its note are one, by author, words and time alone', async () => {
  const note = await shownOn(await openNote(), NOTE);
  const inbox = await shownOn(await openInbox(), INBOX);
  expect(note.every(one => one.read.id === one.id)).toBe(true);
  expect(
    inbox.every(one => one.read.idKind === 'fingerprint' && one.read.post?.key.startsWith('post-')),
  ).toBe(true);
  const groups = sameComments([...note, ...inbox].map(one => one.item));
  const isHere = (id: string) => note.some(one => one.id === id);
  const under = inbox.filter(one => isHere(one.id));
  expect(under.length).toBeGreaterThan(10);
  for (const { read, id } of under)
    expect(groups.find(group => group.some(item => item.id === read.id))?.map(item => item.id)).toEqual([
      id,
      read.id,
    ]);
  for (const { read } of inbox.filter(one => !isHere(one.id)))
    expect(groups.find(group => group.some(item => item.id === read.id))).toHaveLength(1);
});

test('what the page itself knows gives each its id, its second and its note; under its fingerprint it is known still', async () => {
  const page = await openInbox();
  const before = await shownOn(page, INBOX);
  await learn(page);
  const after = await shownOn(page, INBOX);
  expect(after.map(one => one.read.id)).toEqual(after.map(one => one.id));
  expect(after.map(one => one.read.alsoId)).toEqual(before.map(one => one.read.id));
  expect(after.every(one => one.read.time.precision === 'second')).toBe(true);
  const posts = new Set(after.map(one => one.read.post?.key));
  expect(
    [...posts].every(key =>
      pages
        .practice()
        .postIds('xiaohongshu')
        .includes(key ?? ''),
    ),
  ).toBe(true);
  expect(posts.has(noteId())).toBe(true);
});
