import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';

/** What is special to 微博: rows that are used again, the layer of a thread, two ways of nesting, two addresses of a post. */
const pages = adapterPages();
const postId = (index = 0) => pages.practice().postIds('weibo')[index] ?? '';

async function open(query: Record<string, string> = {}, address = pages.practice().postUrl(postId(), query)) {
  const page = await pages.open(address);
  await page.locator('.item1').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;
const more = (page: Page) => page.locator('.item2 a', { hasText: /^共\d+条回复/ }).first();

async function openLayer(page: Page) {
  await page.evaluate(() => window.practice.scroll(500));
  await more(page).click();
  await page.locator('.wbpro-layer .item2 .text').first().waitFor();
}

test('the layer shows the same root and replies by the same ids, and more replies; closed, the list is back', async () => {
  const page = await open();
  await page.evaluate(() => window.practice.scroll(500));
  const list = await itemsOf(page);
  await openLayer(page);
  const layer = await itemsOf(page);
  const [root, ...replies] = layer;
  const inList = list.filter(one => one.id === root?.id || one.parentId === root?.id);
  expect(inList).toHaveLength(3);
  expect(layer.map(one => one.id)).toEqual(expect.arrayContaining(inList.map(one => one.id)));
  expect(replies.length).toBeGreaterThan(2);
  expect(replies.every(one => one.parentId === root?.id)).toBe(true);
  expect(replies.map(one => one.text)).not.toContainEqual(expect.stringMatching(/^回复@/));
  await page.getByTitle('关闭').click();
  await page.evaluate(() => window.practice.scroll(-5000));
  await page.evaluate(() => window.practice.scroll(500));
  expect((await itemsOf(page)).map(one => one.id)).toEqual(list.map(one => one.id));
});

test('in the layer a reply is filled in its own box, and what was sent stands under the root in both', async () => {
  const page = await open();
  await openLayer(page);
  const [root, reply] = await itemsOf(page);
  if (!root || !reply) throw new Error('the thread has replies');
  expect(await ask(page, 'insert', reply.id, '帮您查')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: reply.id, draft: '帮您查' });
  await page.locator('.wbpro-layer .woo-button-main').click();
  const sent = (one: { text: string; author: { isSelf: boolean }; parentId?: string | undefined }) =>
    one.text === '帮您查' && one.author.isSelf && one.parentId === root.id;
  await expect.poll(async () => (await itemsOf(page)).some(sent)).toBe(true);
  const id = (await itemsOf(page)).find(sent)?.id;
  await page.getByTitle('关闭').click();
  await expect.poll(async () => (await itemsOf(page)).find(sent)?.id).toBe(id);
});

test('either nesting of list and scroller reads the same', async () => {
  const inner = await itemsOf(await open());
  const page = await open({ layout: 'outer' });
  expect((await itemsOf(page)).map(one => one.id)).toEqual(inner.map(one => one.id));
  await expectTruth(page);
  const [first] = (await itemsOf(page)).filter(one => !one.author.isSelf);
  expect(await ask(page, 'insert', first?.id ?? '', '在的')).toMatchObject({ outcome: 'inserted' });
});

test('both addresses of a post name the same one, and its author is 博主 in its comments', async () => {
  const short = await ask(await open(), 'look');
  const page = await open({}, new URL('/detail/5230910420228411', pages.practice().postUrl(postId())).href);
  const long = await ask(page, 'look');
  expect(short.post).toMatchObject({
    key: '5230910420228411',
    authorId: '7613004521',
    authorName: '澄屿慢慢',
    title: expect.stringMatching(/^这个月被问得最多的五个问题/),
    publishedAt: { precision: 'minute' },
  });
  expect(long.post).toEqual(short.post);
  expect(long.items.map(one => one.id)).toEqual(short.items.map(one => one.id));
  const own = short.items.filter(one => one.author.id === '7613004521');
  expect(own.map(one => one.author)).toContainEqual(
    expect.objectContaining({ isPostAuthor: true, isSelf: true }),
  );
  expect(short.items.every(one => (one.author.id === '7613004521') === one.author.isPostAuthor)).toBe(true);
  expect(short).toMatchObject({
    account: { id: '7613004521', name: '澄屿慢慢' },
    shownTotal: expect.any(Number),
  });
});

test('rows are read in the order in which they are seen, however they are used again', async () => {
  const page = await open({ count: '120' });
  for (const by of [3000, -1500, 4000, -2200]) {
    await page.evaluate(px => window.practice.scroll(px), by);
    await page.evaluate(() => window.practice.recycle());
    const shown = await page.evaluate(() => window.practice.truth());
    expect((await itemsOf(page)).map(one => one.text)).toEqual(shown.map(one => one.text));
  }
  await page.evaluate(() => window.practice.scroll(-50_000));
  expect((await itemsOf(page)).map(one => one.id)).toEqual((await itemsOf(await open())).map(one => one.id));
});

test('two equal comments by one person are two, also when only the second comes back', async () => {
  const page = await open({ count: '120' });
  const seen = new Map<string, string>();
  const steps = [...Array.from({ length: 9 }, () => 200), 6000, ...Array.from({ length: 100 }, () => -70)];
  for (const by of steps) {
    await page.evaluate(px => window.practice.scroll(px), by);
    for (const one of await itemsOf(page)) {
      if (one.text !== '[赞]') continue;
      expect(seen.get(one.id) ?? one.time.text).toBe(one.time.text);
      seen.set(one.id, one.time.text);
    }
  }
  expect(seen.size).toBe(2);
});

test('what the page itself knows gives ids and seconds, and the ids that one had without', async () => {
  const page = await open();
  const before = await itemsOf(page);
  const data = await readPageData('weibo.comments', (plan, from) =>
    page.evaluate(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`),
  );
  expect(data?.account).toEqual({ id: '7613004521' });
  expect(data && (await ask(page, 'learn', data))).toBe(true);
  const after = await itemsOf(page);
  const truth = await page.evaluate(() => window.practice.truth());
  expect(after.map(one => one.alsoId)).toEqual(before.map(one => one.id));
  for (const { id, idKind, text, time } of after) {
    expect([id, idKind]).toEqual([expect.stringMatching(/^weibo:\d{16}$/), 'platform']);
    expect(truth.filter(one => Math.abs(one.at - (time.instant ?? 0)) < 1000).map(one => one.text)).toContain(
      text,
    );
  }
});

test('a box whose row is taken for somebody else takes nothing, and what was written goes nowhere else', async () => {
  const page = await open({ count: '200' });
  const [, , third] = (await itemsOf(page)).filter(one => !one.author.isSelf);
  if (!third) throw new Error('three strangers have to be there');
  const waiting = ask(page, 'insert', third.id, '只给这一位');
  await page.evaluate(() => window.practice.scroll(6000));
  await waiting;
  const target = await ask(page, 'target');
  expect([undefined, third.id]).toContain(target && 'itemId' in target ? target.itemId : undefined);
  for (const one of (await itemsOf(page)).slice(0, 3)) {
    await ask(page, 'insert', one.id, one.author.name);
    expect(await ask(page, 'target')).toEqual({ itemId: one.id, draft: one.author.name });
  }
});

test('reposts stand in the same rows, and are no comments', async () => {
  const page = await open();
  await page.evaluate(() => {
    for (const time of document.querySelectorAll('.info > div:first-child')) {
      const link = document.createElement('a');
      link.href = '/2803301701/z0JH2lOMb';
      link.append(...time.childNodes);
      time.append(link);
    }
  });
  expect((await itemsOf(page)).filter(one => one.parentId === undefined)).toEqual([]);
});

test('gone over to another post without loading, the old reader knows no post; the new one reads it', async () => {
  const page = await open();
  const other = new URL(pages.practice().postUrl(postId(1)));
  await page.evaluate(path => window.practice.go(path), other.pathname);
  await page.locator('.text', { hasText: '摆出来吓自己一跳' }).waitFor();
  expect(await ask(page, 'look')).toMatchObject({ post: undefined, items: [], state: { readable: false } });
  expect(await ask(page, 'open', other.href)).toBe(true);
  await expectTruth(page);
  await page.evaluate(() => window.practice.go('/'));
  expect(await ask(page, 'open', new URL('/', other).href)).toBe(false);
});

test('a refused reply stays in the box of its comment', async () => {
  const page = await open({ send: 'fail' });
  const [first] = (await itemsOf(page)).filter(one => !one.author.isSelf);
  await ask(page, 'insert', first?.id ?? '', '会失败的');
  await page.locator('.wbpro-scroller-item .woo-button-main').click();
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: first?.id, draft: '会失败的' });
  expect((await itemsOf(page)).some(one => one.text === '会失败的')).toBe(false);
});

test('replies that no sign finds any more are read by their shape, or the page is said to be another one', async () => {
  const page = await open();
  const replies = async () => (await itemsOf(page)).filter(one => one.parentId !== undefined).length;
  const before = await replies();
  expect(before).toBeGreaterThan(1);
  await page.evaluate(() => {
    for (const reply of document.querySelectorAll('.item2')) {
      for (const one of [reply, ...reply.querySelectorAll('*')]) {
        one.className = one.className.replace(/\S+/g, 'new-$&');
        one.removeAttribute('usercard');
      }
    }
  });
  await ask(page, 'open');
  const { state } = await ask(page, 'look');
  expect([state, await replies()]).toEqual(
    state.readable ? [{ readable: true }, before] : [{ readable: false, reason: 'changed' }, 0],
  );
});
