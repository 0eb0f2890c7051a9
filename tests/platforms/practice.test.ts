import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import type { Site } from './pages/content/types.ts';

const pages = adapterPages();

/** Where comments are, and how the tests find their way on each site's practice page. */
const SITES = [
  {
    site: 'xiaohongshu',
    comment: '.comment-item',
    send: '.engage-bar button.submit',
    root: '#content-textarea',
  },
  {
    site: 'kuaishou',
    comment: '.comment-item',
    send: '.comment-item .sure-btn:visible',
    root: '.author-comment-input__row__input',
  },
  {
    site: 'douyin',
    comment: '[class*="comment-content-text-"]',
    send: '[class*="reply-content-"] button',
    root: '[contenteditable][placeholder^="有爱"]',
  },
] as const satisfies { site: Site; comment: string; send: string; root: string }[];

async function openSite(site: (typeof SITES)[number], query: Record<string, string> = {}): Promise<Page> {
  const [id = ''] = pages.practice().postIds(site.site);
  const page = await pages.open(pages.practice().postUrl(id, query));
  if (!query.changed && !query.half) await page.locator(site.comment).first().waitFor();
  await ask(page, 'open');
  return page;
}

const strangers = async (page: Page) =>
  (await ask(page, 'look')).items.filter(item => !item.author.isSelf && item.parentId === undefined);

describe.each(SITES)('$site', site => {
  test('reads every comment on the page with id, author, text and time', async () => {
    const page = await openSite(site);
    const { items, state, post } = await ask(page, 'look');
    expect(state).toEqual({ readable: true });
    expect(post?.key).toBeTruthy();
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map(item => item.id)).size).toBe(items.length);
    for (const { id, author, time } of items) {
      expect(id.startsWith(`${site.site}:`)).toBe(true);
      expect(author.name).not.toBe('');
      expect(time.precision).not.toBe('unknown');
    }
  });

  test('two operators read the same ids, whoever is logged in', async () => {
    const one = await ask(await openSite(site), 'look');
    const guest: Record<string, string> = site.site === 'xiaohongshu' ? { as: 'guest' } : {};
    const other = await ask(await openSite(site, guest), 'look');
    expect(other.items.map(item => item.id)).toEqual(one.items.map(item => item.id));
    expect(other.post?.key).toBe(one.post?.key);
  });

  test('fills the box of the very comment, leaves sending to the operator, and sees the reply that was sent', async () => {
    const page = await openSite(site);
    const [, second] = await strangers(page);
    if (!second) throw new Error('two strangers have to be on the page');
    await ask(page, 'changes');
    expect(await ask(page, 'insert', second.id, '谢谢喜欢,价格私信你啦\n')).toMatchObject({
      outcome: 'inserted',
    });
    expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '谢谢喜欢,价格私信你啦' });
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
    expect(await ask(page, 'boxWidth')).toBeGreaterThan(50);

    await page.locator(site.send).first().click();
    await page.waitForFunction(() => window.practice.sent.length === 1);
    await expect
      .poll(async () => {
        const { items } = await ask(page, 'look');
        return items.some(
          item => item.parentId === second.id && item.author.isSelf && item.text.startsWith('谢谢喜欢'),
        );
      })
      .toBe(true);
    const told = await ask(page, 'changes');
    const sent = (await ask(page, 'look')).items.find(item => item.text.startsWith('谢谢喜欢'));
    expect(told.added).toContain(sent?.id);
    expect(told.changed).toContain(second.id);
    expect(told.surface).toBe(0);
  });

  test('refuses when person, thread or account is not what the script was chosen for', async () => {
    const page = await openSite(site);
    const [first, second] = await strangers(page);
    if (!first || !second) throw new Error('two strangers have to be on the page');
    const insert = (over: object) => ask(page, 'insert', first.id, '不该出现', over);
    expect(await insert({ author: { name: '别人' } })).toEqual({
      outcome: 'refused',
      reason: 'other-person',
    });
    expect(await insert({ itemId: second.id })).toEqual({ outcome: 'refused', reason: 'other-thread' });
    expect(await insert({ account: { name: '别的号' } })).toEqual({
      outcome: 'refused',
      reason: 'other-account',
    });
    expect(await page.locator('body').innerText()).not.toContain('不该出现');
  });

  test('a guarded thread takes nothing: neither keys, nor a paste, nor an input method, nor a script', async () => {
    const page = await openSite(site);
    const [first, second] = await strangers(page);
    if (!first || !second) throw new Error('two strangers have to be on the page');
    await ask(page, 'insert', first.id, '先写');
    await ask(page, 'guard', first.id);
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '你好', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '你好' });
    await expect.poll(async () => (await ask(page, 'target'))?.draft).toBe('先写');
    expect(await ask(page, 'triesSoFar')).toBeGreaterThan(2);
    expect(await ask(page, 'insert', first.id, '再写')).toEqual({ outcome: 'refused', reason: 'guarded' });
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);

    await ask(page, 'unguard');
    await page.keyboard.type('后来');
    expect((await ask(page, 'target'))?.draft).toBe('先写后来');
  });

  test('the box for a new comment answers nobody', async () => {
    const page = await openSite(site);
    const editor = page.locator(site.root);
    if (site.site === 'xiaohongshu') await page.locator('.inner-when-not-active').click();
    else await editor.click();
    await page.keyboard.type('hi');
    expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: 'hi' });
  });

  test('a key in the box can be taken before the page sees it', async () => {
    const page = await openSite(site);
    const [first] = await strangers(page);
    await ask(page, 'takeSlash');
    await ask(page, 'insert', first?.id ?? '', '好的');
    await page.keyboard.press('/');
    expect(await ask(page, 'slashesTaken')).toBe(1);
    expect((await ask(page, 'target'))?.draft).toBe('好的');
  });

  test('hostile words are read as words, and 10,000 characters are read whole', async () => {
    const page = await openSite(site, { hostile: '1' });
    const { items } = await ask(page, 'look');
    expect(items.some(item => item.text.includes('<'))).toBe(true);
    expect(items.some(item => item.text.length >= 9_000)).toBe(true);
    expect(items.every(item => item.text.length <= 12_000 && item.author.name.length <= 200)).toBe(true);
  });

  test('a redesign is told, and nothing is read from it', async () => {
    const page = await openSite(site, { changed: '1' });
    await expect
      .poll(async () => (await ask(page, 'look')).state)
      .toEqual({ readable: false, reason: 'changed' });
    expect((await ask(page, 'look')).items).toEqual([]);
  });

  test('half a page is not ready, and is read once it is whole', async () => {
    const page = await openSite(site, { half: '1' });
    expect((await ask(page, 'look')).state).toEqual({ readable: false, reason: 'not-ready' });
    await page.evaluate(() => window.practice.finish());
    await page.locator(site.comment).first().waitFor();
    const { state, items } = await ask(page, 'look');
    expect(state).toEqual({ readable: true });
    expect((await ask(page, 'changes')).added).toEqual(items.map(item => item.id));
  });

  test('cut off anywhere, nothing is read that does not stand on the whole page', async () => {
    const whole = await openSite(site);
    const known = (await ask(whole, 'look')).items.map(item => item.id);
    const [html, address] = [await whole.content(), whole.url()];
    for (let part = 1; part < 8; part++) {
      const page = await pages.open(address, html.slice(0, Math.floor((html.length * part) / 8)));
      await ask(page, 'open');
      const { items, state } = await ask(page, 'look');
      expect(items.slice(0, -1).filter(item => !known.includes(item.id))).toEqual([]);
      expect(items.length === 0 || state.readable).toBe(true);
    }
  });

  test('marks and bar find a place, are no news, and move nothing of the site sideways', async () => {
    const page = await openSite(site);
    const place = () => page.locator(site.comment).first().boundingBox();
    const before = await place();
    const now = Date.now();
    const { items } = await ask(page, 'look', now);
    await ask(page, 'changes');
    expect(await ask(page, 'lay')).toEqual({ marks: items.length, bar: true });
    const after = await place();
    expect(after?.x).toBe(before?.x);
    expect(after?.width).toBe(before?.width);
    expect((await ask(page, 'look', now)).items).toEqual(items);
    expect(await ask(page, 'changes')).toEqual({ added: [], changed: [], removed: 0, surface: 0 });
  });

  test('tells what comes, each once, in page order, and only what is near is called near', async () => {
    const page = await openSite(site);
    await ask(page, 'changes');
    await page.evaluate(() => window.practice.flood(200, 20));
    const { added } = await ask(page, 'changes');
    const all = (await ask(page, 'look')).items.map(item => item.id);
    expect(added).toHaveLength(200);
    expect(new Set(added).size).toBe(200);
    expect(added).toEqual(all.filter(id => added.includes(id)));
    const near = await ask(page, 'nearNow');
    expect(near).toBeGreaterThan(3);
    expect(near).toBeLessThan(60);
  });
});

test('小红书: a feed gives nothing, and says so', async () => {
  const page = await pages.open(pages.practice().url('xiaohongshu'));
  expect(await ask(page, 'open')).toBe(false);
  const [id = ''] = pages.practice().postIds('xiaohongshu');
  expect(await ask(page, 'open', `https://www.xiaohongshu.com/explore/${id}`)).toBe(true);
  await expect
    .poll(async () => (await ask(page, 'look')).state)
    .toEqual({ readable: false, reason: 'no-comments' });
  expect((await ask(page, 'look')).items).toEqual([]);
});

test('小红书: a draft that the operator wrote for somebody is never turned to somebody else', async () => {
  const page = await openSite(SITES[0]);
  const [first, second] = await strangers(page);
  if (!first || !second) throw new Error('two strangers have to be on the page');
  await ask(page, 'insert', first.id, '给第一位');
  expect(await ask(page, 'insert', second.id, '给第二位')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位' });
  await page.keyboard.type('加一句');
  expect(await ask(page, 'insert', first.id, '给第一位')).toEqual({
    outcome: 'refused',
    reason: 'other-thread',
  });
  expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位加一句' });
});
