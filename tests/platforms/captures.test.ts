import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SELECTORS as DOUYIN, PAGE as DOUYIN_PAGE } from '../../lib/platforms/douyin/selectors.ts';
import { SELECTORS as KUAISHOU, PAGE as KUAISHOU_PAGE } from '../../lib/platforms/kuaishou/selectors.ts';
import { SELECTORS as NOTE, PAGE as NOTE_PAGE } from '../../lib/platforms/xiaohongshu/selectors.ts';
import { adapterPages, ask } from './adapter-page.ts';

/** Pages saved from the real sites are nobody's to give away, so they live outside the repository. */
const folder = process.env.CHORUS_CAPTURES;
const here = folder !== undefined && existsSync(folder);

const NOTE_AT = 'https://www.xiaohongshu.com/explore/68a905a3000000001b03208a?xsec_token=x';
const KUAISHOU_AT = 'https://cp.kuaishou.com/article/comment';
const CHANNELS_AT = 'https://channels.weixin.qq.com/platform/interaction/comment';
const DOUYIN_AT = 'https://creator.douyin.com/creator-micro/interactive/comment';

test('saved pages of the real sites', ({ annotate }) => {
  if (here) return;
  // Said aloud, so that nobody takes silence for proof.
  console.info('not measured against saved pages of the real sites: CHORUS_CAPTURES names no folder');
  return annotate('CHORUS_CAPTURES names no folder');
});

describe.runIf(here)('saved pages', () => {
  const pages = adapterPages();
  const open = async (file: string, address: string) => {
    const page = await pages.open(address, readFileSync(`${folder}/${file}`, 'utf8'));
    await ask(page, 'open');
    return page;
  };

  test('小红书: 8 roots, 2 replies by the author, who is logged in', async () => {
    const page = await open('xiaohongshu-note-2026-06.html', NOTE_AT);
    const { items, account, state, shownTotal, problems } = await ask(page, 'look');
    expect(state).toEqual({ readable: true });
    expect(items.filter(item => item.parentId === undefined)).toHaveLength(8);
    expect(items.filter(item => item.parentId !== undefined)).toHaveLength(2);
    expect(items.filter(item => item.author.isPostAuthor && item.author.isSelf)).toHaveLength(2);
    expect(items.every(item => item.author.id && item.time.instant !== undefined)).toBe(true);
    expect(account).toEqual({ id: '85be1ddf88b5918d282af16e', name: '小周96' });
    expect([shownTotal, problems]).toEqual([21, []]);
  });

  test.each([
    ['01', 28, 0, undefined],
    ['03', 34, 6, undefined],
    ['06', 34, 6, ''],
    ['08', 34, 6, '不客气哒'],
    ['11', 35, 7, undefined],
  ])('快手 %s: %i comments, %i of them replies', async (day, all, replies, draft) => {
    const page = await open(`kuaishou-comments-2026-06-${day}.html`, KUAISHOU_AT);
    const { items, account } = await ask(page, 'look');
    expect(items).toHaveLength(all);
    expect(items.filter(item => item.parentId === items[0]?.id)).toHaveLength(replies);
    expect(new Set(items.map(item => item.id)).size).toBe(all);
    expect(account).toEqual({ name: '阿华呀92' });
    const target = await ask(page, 'target');
    expect(target).toEqual(draft === undefined ? undefined : { itemId: items[0]?.id, draft });
  });

  test('快手: from day to day the comments keep their ids, and only the sent reply is new', async () => {
    const ids = async (day: string) =>
      (await ask(await open(`kuaishou-comments-2026-06-${day}.html`, KUAISHOU_AT), 'look')).items.map(
        item => item.id,
      );
    const [before, after] = [await ids('08'), await ids('11')];
    expect(after.filter(id => !before.includes(id))).toHaveLength(1);
    expect(before.every(id => after.includes(id))).toBe(true);
    expect((await ids('01')).every(id => before.includes(id))).toBe(true);
  });

  test('抖音: 5 roots, one by the author', async () => {
    const page = await open('douyin-creator-comments-2026-06.html', DOUYIN_AT);
    const { items, account, post } = await ask(page, 'look');
    expect(items).toHaveLength(5);
    expect(items.filter(item => item.author.isSelf)).toHaveLength(1);
    expect(account).toEqual({ name: '基本' });
    expect(post?.title).toContain('效果图');
  });

  test.each([
    ['xiaohongshu-feed-2026-06.html', 'https://www.xiaohongshu.com/explore', false],
    ['xiaohongshu-feed-2026-06.html', NOTE_AT, true],
    ['channels-feed-list-2026-06.html', KUAISHOU_AT, true],
    ['channels-feed-list-2026-06.html', CHANNELS_AT, true],
    ['kuaishou-comments-2026-06-03.html', DOUYIN_AT, true],
    ['douyin-creator-comments-2026-06.html', NOTE_AT, true],
  ])('%s at %s: nothing is read', async (file, address, surface) => {
    const page = await pages.open(address, readFileSync(`${folder}/${file}`, 'utf8'));
    expect(await ask(page, 'open')).toBe(surface);
    if (!surface) return;
    const { items, state } = await ask(page, 'look');
    expect([items, state.readable]).toEqual([[], false]);
  });

  test.each([
    ['xiaohongshu-note-2026-06.html', NOTE_AT, { ...NOTE, ...NOTE_PAGE }],
    ['kuaishou-comments-2026-06-03.html', KUAISHOU_AT, { ...KUAISHOU, ...KUAISHOU_PAGE }],
    ['douyin-creator-comments-2026-06.html', DOUYIN_AT, { ...DOUYIN, ...DOUYIN_PAGE }],
  ])('%s: every selector finds what it says', async (file, address, selectors) => {
    const page = await open(file, address);
    const wanted = Object.entries(selectors).map(
      ([name, { css, count }]) => [name, css.replace(':scope > ', ''), count] as const,
    );
    const found = await page.evaluate(
      list => list.map(([name, css]) => [name, document.querySelectorAll(css).length]),
      wanted,
    );
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(wanted.map(([name, , count]) => [name, count])),
    );
  });

  test.each([
    ['xiaohongshu-note-2026-06.html', NOTE_AT],
    ['kuaishou-comments-2026-06-03.html', KUAISHOU_AT],
    ['douyin-creator-comments-2026-06.html', DOUYIN_AT],
  ])('%s cut off at any byte: nothing wrong is read', async (file, address) => {
    const html = readFileSync(`${folder}/${file}`);
    const whole = await ask(await open(file, address), 'look', 0);
    const known = new Set(whole.items.map(item => item.id));
    for (let part = 1; part < 16; part++) {
      const page = await pages.open(
        address,
        html.subarray(0, Math.floor((html.length * part) / 16)).toString('utf8'),
      );
      await ask(page, 'open');
      const { items, state } = await ask(page, 'look', 0);
      const strangers = items.slice(0, -1).filter(item => !known.has(item.id));
      expect(strangers).toEqual([]);
      expect(items.length === 0 || state.readable).toBe(true);
      await page.context().close();
    }
  });
});
