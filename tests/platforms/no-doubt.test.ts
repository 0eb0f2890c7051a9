import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { surfaces } from './pages/surfaces/index.ts';

const pages = adapterPages();

const addresses = surfaces
  // B站's 动态 starts without a post; its comments are those of the video.
  .filter(one => one.postPath !== undefined || one.conversationPath !== undefined)
  .map(({ surface, postPath, conversationPath }) => {
    const [site] = surface.split('.');
    return {
      surface,
      site: site as Parameters<ReturnType<typeof pages.practice>['postIds']>[0],
      postPath,
      conversationPath,
    };
  });

/** Name, words or time are known there by one sign alone: their shape speaks as the second. */
const WITH_ONE_SIGN: ReadonlySet<string> = new Set([
  'xiaohongshu.notification',
  'xiaohongshu.dm',
  'douyin.feige-dm',
  'kuaishou.shop-dm',
  'weibo.dm',
]);

/** A false alarm takes the tool away from somebody whose page is as it always was; and two signs that agree need no third opinion. */
test.each(addresses)(
  'no post and no conversation of $surface is doubted as it is, or needs to be looked at by its shape',
  async one => {
    const practice = pages.practice();
    const all = [
      ...(one.postPath ? practice.postIds(one.site).map(id => practice.postUrl(id, {}, one.surface)) : []),
      ...(one.conversationPath
        ? practice.conversationIds(one.site).map(id => practice.conversationUrl(id, {}, one.surface))
        : []),
    ];
    let looked = 0;
    for (const address of all) {
      const page = await pages.open(address);
      const isThere = await page
        .waitForFunction(() => window.practice.truth().length > 0, undefined, { timeout: 5000 })
        .catch(() => undefined);
      // A post on which nobody has said anything yet.
      if (!isThere) continue;
      looked++;
      await page.evaluate(() => window.practice.loadAll());
      await ask(page, 'open');
      const { state, problems, unsure, refused, inductions } = await ask(page, 'look');
      expect.soft({ state, problems, unsure, refused, inductions }, address).toEqual({
        state: { readable: true },
        problems: [],
        unsure: 0,
        refused: 0,
        inductions: WITH_ONE_SIGN.has(one.surface) ? expect.any(Number) : 0,
      });
      await page.close();
    }
    expect(looked).toBeGreaterThan(1);
  },
);
