import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import type { ReadItem } from '../../../lib/model/item.ts';
import { type AdapterPages, ask } from '../adapter-page.ts';
import type { CommentSurface } from '../handbook/surface.ts';
import { expectCalled } from './called.ts';
import { withMarksAtHalf } from './marks.ts';
import { expectTimes, expectTruth } from './truth.ts';
import { writtenOn } from './written.ts';

/** What every comment surface must do, on its practice page, through the real adapter in a real browser. */
export function commentContract(pages: AdapterPages, of: CommentSurface): void {
  const open = async (query: Record<string, string> = {}): Promise<Page> => {
    const page = await pages.open(of.address(pages.practice(), query));
    if (!query.changed && !query.half) await page.locator(of.row).first().waitFor();
    expect(await ask(page, 'open')).toBe(true);
    return page;
  };
  const strangers = async (page: Page) =>
    (await ask(page, 'look')).items.filter(item => !item.author.isSelf && item.parentId === undefined);
  const two = async (page: Page) => {
    const [first, second] = await strangers(page);
    if (!first || !second) throw new Error('two strangers have to be on the page');
    return [first, second] as const;
  };

  const answers = of.answersNobody !== true;

  describe(of.surface, () => {
    test('reads what the page shows, and nothing else', async () => {
      const page = await open();
      await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
      const items = await expectTruth(page, of);
      expect(items.length).toBeGreaterThan(3);
      expect(new Set(items.map(item => item.id)).size).toBe(items.length);
      if (!of.looseTimes) await expectTimes(page);
      const { post, account, unsure, refused } = await ask(page, 'look');
      expect([unsure, refused]).toEqual([0, 0]);
      expect(post?.key).toBeTruthy();
      if (of.mine !== false) expect(account?.name).toBeTruthy();
    });

    test('another look, or another operator, reads the same ids', async () => {
      const one = await ask(await open(), 'look');
      const other = await ask(await open(of.other ? { as: of.other } : {}), 'look');
      expect(other.items.map(item => item.id)).toEqual(one.items.map(item => item.id));
      expect(other.post?.key).toBe(one.post?.key);
    });

    test.runIf(answers)(
      'fills the box of the very comment, leaves sending to the operator, and sees the reply',
      async () => {
        const page = await open();
        const [, second] = await two(page);
        const words = '谢谢喜欢,价格私信你啦';
        expect(await ask(page, 'insert', second.id, `${words}\n`)).toMatchObject({ outcome: 'inserted' });
        expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: words });
        expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
        await page.locator(of.send).first().click();
        await page.waitForFunction(() => window.practice.sent.length === 1);
        expect(await page.evaluate(() => window.practice.sent[0]?.text)).toContain(words);
        if (of.repliesElsewhere) return;
        const isSeen = async () =>
          (await ask(page, 'look')).items.some(
            item => item.parentId === second.id && item.author.isSelf && item.text.includes(words),
          );
        await expect.poll(isSeen).toBe(true);
      },
    );

    test.runIf(answers)(
      'refuses when person, thread or account is not what the script was chosen for',
      async () => {
        const page = await open();
        const [first, second] = await two(page);
        const insert = (over: object) => ask(page, 'insert', first.id, '不该出现', over);
        const refused = (reason: string) => ({ outcome: 'refused', reason });
        expect(await insert({ author: { name: '别人' } })).toEqual(refused('other-person'));
        expect(await insert({ itemId: second.id })).toEqual(refused('other-thread'));
        expect(await insert({ account: { name: '别的号' } })).toEqual(refused('other-account'));
        expect(await writtenOn(page)).not.toContain('不该出现');
      },
    );

    test.runIf(answers)('a guarded thread takes nothing until it is released', async () => {
      const page = await open();
      const [first] = await two(page);
      await ask(page, 'insert', first.id, '先写');
      await ask(page, 'guard', first.id);
      await page.keyboard.type('abc');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await ask(page, 'target'))?.draft).toBe('先写');
      expect(await ask(page, 'insert', first.id, '再写')).toEqual({ outcome: 'refused', reason: 'guarded' });
      expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
      await ask(page, 'unguard');
      await page.keyboard.type('后来');
      expect((await ask(page, 'target'))?.draft).toBe('先写后来');
    });

    test.runIf(answers)('what calls for a text is heard, and goes out for it', async () => {
      const page = await open();
      const [first] = await two(page);
      await expectCalled(page, first.id);
    });

    test.runIf(of.openRoot)('the box for a new comment answers nobody', async () => {
      const page = await open();
      await of.openRoot?.(page);
      await page.keyboard.type('hi');
      expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: 'hi' });
    });

    test('hostile words are read as words', async () => {
      const page = await open({ hostile: '1' });
      const { items } = await ask(page, 'look');
      expect(items.some(item => item.text.includes('<'))).toBe(true);
      expect(items.every(item => item.text.length <= 12_000 && item.author.name.length <= 200)).toBe(true);
      await expectTruth(page, of);
    });

    test('after a redesign it says so, or reads what is there; never anything else', async () => {
      const page = await open({ changed: '1' });
      await expect
        .poll(async () => (await ask(page, 'look')).state)
        .not.toMatchObject({ reason: 'not-ready' });
      const { state, items } = await ask(page, 'look');
      if (state.readable) await expectTruth(page, of);
      else expect([state.reason, items]).toEqual(['changed', []]);
    });

    test.runIf(!of.fixed)('half a page is not ready, and is read once it is whole', async () => {
      const page = await open({ half: '1' });
      expect((await ask(page, 'look')).state).toEqual({ readable: false, reason: 'not-ready' });
      await page.evaluate(() => window.practice.finish());
      await page.locator(of.row).first().waitFor();
      await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
      const { items } = await ask(page, 'look');
      const { added } = await ask(page, 'changes');
      expect(new Set(added)).toEqual(new Set(items.map(item => item.id)));
    });

    test('cut off anywhere, nothing is read that does not stand on the whole page', async () => {
      const whole = await open();
      // By its words: a page that is read by its shape may not tell the site's ids.
      const plain = ({ author, text, time }: ReadItem) => [author.name, text, time.text].join('\n');
      const known = (await ask(whole, 'look')).items.map(plain);
      const [html, address] = [await whole.content(), whole.url()];
      for (let part = 1; part < 8; part++) {
        const page = await pages.open(address, html.slice(0, Math.floor((html.length * part) / 8)));
        await ask(page, 'open');
        const { items, state } = await ask(page, 'look');
        expect(items.slice(0, -1).filter(item => !known.includes(plain(item)))).toEqual([]);
        expect(items.length === 0 || state.readable).toBe(true);
      }
    });

    test('marks and bar find a place, are no news, and move nothing of the site sideways', async () => {
      const page = await open();
      const place = () => page.locator(of.row).first().boundingBox();
      const before = await place();
      const now = Date.now();
      const { items } = await ask(page, 'look', now);
      await ask(page, 'changes');
      expect(await ask(page, 'lay')).toEqual({ marks: items.length, bar: true });
      const after = await place();
      expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
      expect((await ask(page, 'look', now)).items).toEqual(items);
      expect(await ask(page, 'changes')).toEqual({ added: [], changed: [], removed: 0, surface: 0 });
    });

    test.each([{}, { changed: '1' }])(
      'with marks at some rows and not at others a page is what it was %o',
      async query => {
        const { before, after } = await withMarksAtHalf(await open(query));
        const { items, ...rest } = after;
        expect({ ...rest, items: [] }).toEqual({ ...before, items: [] });
        // A list that uses its rows again has fewer of them in use when they are taller.
        if (!of.recycled) return expect(items).toEqual(before.items);
        expect(before.items).toEqual(expect.arrayContaining(items));
        expect(items.length > 0).toBe(before.items.length > 0);
      },
    );

    test.runIf(!of.fixed && !of.recycled)(
      'tells what comes, each once, and only what is near is called near',
      async () => {
        const page = await open();
        await ask(page, 'changes');
        await page.evaluate(() => window.practice.flood(200, 20));
        const { added } = await ask(page, 'changes');
        expect([added.length, new Set(added).size]).toEqual([200, 200]);
        const near = await ask(page, 'nearNow');
        expect(near).toBeGreaterThan(1);
        expect(near).toBeLessThan(80);
      },
    );

    test.runIf(of.recycled)('a row that is used again is read as what it shows now', async () => {
      const page = await open({ count: '200' });
      const before = (await ask(page, 'look')).items.map(item => item.id);
      await ask(page, 'changes');
      await page.evaluate(() => window.practice.scroll(4000));
      const items = await expectTruth(page, of);
      expect(items.some(item => !before.includes(item.id))).toBe(true);
      const { changed, added } = await ask(page, 'changes');
      const told = [...changed, ...added];
      expect(items.every(item => before.includes(item.id) || told.includes(item.id))).toBe(true);
    });
  });
}
