import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import type { ReadItem } from '../../../lib/model/item.ts';
import { type AdapterPages, ask } from '../adapter-page.ts';
import type { MessageSurface } from '../handbook/surface.ts';
import { expectCalled } from './called.ts';
import { withMarksAtHalf } from './marks.ts';
import { expectTimes, expectTruth } from './truth.ts';
import { writtenOn } from './written.ts';

/** What every surface of direct messages must do, on its practice page, through the real adapter in a real browser. */
export function messageContract(pages: AdapterPages, of: MessageSurface): void {
  const open = async (query: Record<string, string> = {}): Promise<Page> => {
    const page = await pages.open(of.address(pages.practice(), query));
    if (!query.changed && !query.half) await page.locator(of.row).first().waitFor();
    expect(await ask(page, 'open')).toBe(true);
    return page;
  };
  const incoming = async (page: Page): Promise<ReadItem> => {
    const item = (await ask(page, 'look')).items.findLast(one => !one.author.isSelf);
    if (!item) throw new Error('somebody has to have written');
    return item;
  };
  const names = of.namelessOwn !== true;

  describe(of.surface, () => {
    test('reads the open conversation: whose, what, after what, when', async () => {
      const page = await open();
      await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
      const items = await expectTruth(page, { names });
      expect(items.length).toBeGreaterThan(2);
      expect(new Set(items.map(item => item.id)).size).toBe(items.length);
      if (!of.looseTimes) await expectTimes(page);
      const { post, account, unsure, refused } = await ask(page, 'look');
      expect([unsure, refused]).toEqual([0, 0]);
      expect(post?.key).toMatch(/^dm-/);
      expect(post?.authorName).toBe(account?.name);
      const chained = items.filter(item => item.previousId !== undefined);
      expect(chained.length).toBeGreaterThanOrEqual(items.length - 1);
    });

    test('says in how many other conversations something is unread', async () => {
      const page = await open();
      const { listed, id } = await page.evaluate(() => ({
        listed: window.practice.listed,
        id: window.practice.messages?.conversation(),
      }));
      const { unread } = await ask(page, 'look');
      if (unread === undefined) return expect(of.tellsUnread).toBe(false);
      const others = listed.filter(one => one.id !== id && !(of.strangersElsewhere && one.stranger));
      expect(others.length).toBeGreaterThan(0);
      expect(unread).toBe(others.filter(one => one.unread > 0).length);
    });

    test('another look reads the same ids; history above changes none of them and joins on', async () => {
      const first = await ask(await open(), 'look');
      const page = await open();
      const before = await ask(page, 'look');
      expect(before.items.map(item => item.id)).toEqual(first.items.map(item => item.id));
      if (!(await page.evaluate(() => window.practice.loadOlder()))) return;
      const after = await expectTruth(page, { names });
      const ids = after.map(item => item.id);
      expect(before.items.every(item => ids.includes(item.id))).toBe(true);
      expect(ids.length).toBeGreaterThan(before.items.length);
    });

    test('fills the box, leaves sending to the operator, and sees what was sent', async () => {
      const page = await open();
      const words = '在的,价格发您';
      const { id } = await incoming(page);
      expect(await ask(page, 'insert', id, `${words}\n`)).toMatchObject({ outcome: 'inserted' });
      expect(await ask(page, 'target')).toMatchObject({ draft: words });
      expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
      if (of.send === undefined) await page.locator(of.editor).first().press('Enter');
      else await page.locator(of.send).first().click();
      await page.waitForFunction(() => window.practice.sent.length === 1);
      const isSeen = async () =>
        (await ask(page, 'look')).items.some(item => item.author.isSelf && item.text.includes(words));
      await expect.poll(isSeen).toBe(true);
      const { items } = await ask(page, 'look');
      expect(items.find(item => item.text.includes(words))?.previousId).toBeDefined();
    });

    test('what calls for a text is heard, and goes out for it', async () => {
      const page = await open();
      const { id } = await incoming(page);
      await expectCalled(page, id);
    });

    test('what was sent from a phone, and what the other side writes, is heard of and read', async () => {
      const page = await open();
      await ask(page, 'look');
      await ask(page, 'changes');
      await page.evaluate(() => window.practice.addMessage({ text: '手机上回的', from: 'me' }));
      await page.evaluate(() => window.practice.addMessage({ text: '收到谢谢', from: 'peer' }));
      await expect
        .poll(async () =>
          (await ask(page, 'look')).items.slice(-2).map(item => [item.text, item.author.isSelf]),
        )
        .toEqual([
          ['手机上回的', true],
          ['收到谢谢', false],
        ]);
      const { added, changed } = await ask(page, 'changes');
      expect(added.length + changed.length).toBeGreaterThanOrEqual(2);
    });

    test('refuses when person, message or account is not what the script was chosen for', async () => {
      const page = await open();
      const { id } = await incoming(page);
      const insert = (over: object) => ask(page, 'insert', id, '不该出现', over);
      const refused = (reason: string) => ({ outcome: 'refused', reason });
      expect(await insert({ author: { name: '别人' } })).toEqual(refused('other-person'));
      expect(await insert({ itemId: 'x:1' })).toEqual(refused('other-thread'));
      if (of.mine !== false)
        expect(await insert({ account: { name: '别的号' } })).toEqual(refused('other-account'));
      expect(await writtenOn(page)).not.toContain('不该出现');
    });

    test('another conversation opened meanwhile gets nothing', async () => {
      const page = await open();
      const { id } = await incoming(page);
      const waiting = ask(page, 'insert', id, '只给第一位');
      await page.locator(of.others).first().click();
      const outcome = await waiting;
      const isHere = (await ask(page, 'look')).items.some(item => item.id === id);
      if (outcome.outcome === 'inserted') expect(isHere || (await draftOf(page)) === '').toBe(true);
      else expect(await draftOf(page)).toBe('');
    });

    test('a guarded conversation takes nothing until it is released', async () => {
      const page = await open();
      const { id } = await incoming(page);
      await ask(page, 'insert', id, '先写');
      await ask(page, 'guard', id);
      await page.keyboard.type('abc');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await ask(page, 'target'))?.draft).toBe('先写');
      expect(await ask(page, 'insert', id, '再写')).toEqual({ outcome: 'refused', reason: 'guarded' });
      expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
      await ask(page, 'unguard');
    });

    test('after a redesign it says so, or reads what is there; never anything else', async () => {
      const page = await open({ changed: '1' });
      await page.waitForFunction(() => window.practice.truth().length > 0);
      const { state, items } = await ask(page, 'look');
      if (state.readable) await expectTruth(page, { names });
      else expect(items).toEqual([]);
    });

    test('half a page is not ready, and is read once it is whole', async () => {
      const page = await open({ half: '1' });
      expect((await ask(page, 'look')).state).toMatchObject({ readable: false });
      await page.evaluate(() => window.practice.finish());
      await page.locator(of.row).first().waitFor();
      await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
      await expectTruth(page, { names });
    });

    test('marks and bar find a place and are no news', async () => {
      const page = await open();
      const now = Date.now();
      const { items } = await ask(page, 'look', now);
      await ask(page, 'changes');
      expect(await ask(page, 'lay')).toEqual({ marks: items.length, bar: true });
      expect((await ask(page, 'look', now)).items).toEqual(items);
      expect(await ask(page, 'changes')).toEqual({ added: [], changed: [], removed: 0, surface: 0 });
    });

    test.each([{}, { changed: '1' }])(
      'with marks at some rows and not at others a page is what it was %o',
      async query => {
        const { before, after } = await withMarksAtHalf(await open(query));
        expect(after).toEqual(before);
      },
    );

    const draftOf = (page: Page) =>
      page
        .locator(of.editor)
        .first()
        .evaluate(one =>
          ('value' in one ? String(one.value) : (one.textContent ?? ''))
            .replace(/[\u200b\ufeff]/g, '')
            .trim(),
        );
  });
}
