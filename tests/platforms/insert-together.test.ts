import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { writtenOn } from './contract/written.ts';
import { commentSurfaces, messageSurfaces } from './handbook/index.ts';

const pages = adapterPages();

async function open(surface: string): Promise<Page> {
  const of = [...commentSurfaces, ...messageSurfaces].find(one => one.surface === surface);
  if (!of) throw new Error(`no surface ${surface}`);
  const page = await pages.open(of.address(pages.practice()));
  await page.locator(of.row).first().waitFor();
  await ask(page, 'open');
  await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
  return page;
}

async function others(page: Page): Promise<[string, string]> {
  const [first, second] = (await ask(page, 'look')).items.filter(one => !one.author.isSelf);
  if (!first || !second) throw new Error('two people have to have written');
  return [first.id, second.id];
}

test.each(['xiaohongshu.note', 'bilibili.creator-comments', 'kuaishou.creator-comments'])(
  '%s: two scripts at once go one after the other, and neither stands in the box of the other',
  async surface => {
    const page = await open(surface);
    const [first, second] = await others(page);
    const outcomes = await Promise.all([
      ask(page, 'insert', first, '给第一位的'),
      ask(page, 'insert', second, '给第二位的'),
    ]);
    expect(outcomes).toMatchObject([{ outcome: 'inserted' }, { outcome: 'inserted' }]);
    expect(await ask(page, 'target')).toMatchObject({ draft: '给第二位的' });
    expect(await writtenOn(page)).not.toMatch(/给第一位的给第二位的|给第二位的给第一位的/);
  },
);

test('xiaohongshu.notification: whoever goes over to another box keeps it, and nothing is typed there', async () => {
  const page = await open('xiaohongshu.notification');
  const [first, second] = await others(page);
  await ask(page, 'insert', second, '先写的');
  const outcome = await page.evaluate(`(() => {
    const other = document.activeElement;
    const goBack = () => other.focus();
    // At once when the page turns to its new box; and again while that one is given time to wake.
    const ways = [goBack, () => setTimeout(goBack)];
    window.addEventListener('focusin', ({ target }) => target !== other && ways.shift()?.());
    return adapterHand.insert(${JSON.stringify(first)}, '给第一位的');
  })()`);
  expect(outcome).toMatchObject({ outcome: 'refused' });
  expect((await writtenOn(page)).trim().split(/\n+/)).toContain('先写的');
  expect(await writtenOn(page)).not.toContain('给第一位的');
});

test('a page whose reader has ended gets nothing of what was on its way', async () => {
  const page = await open('weibo.comments');
  const [first] = await others(page);
  const outcome = await page.evaluate(`(() => {
    const inserting = adapterHand.insert(${JSON.stringify(first)}, '不该出现');
    adapterHand.open();
    return inserting;
  })()`);
  expect(outcome).toEqual({ outcome: 'refused', reason: 'gone' });
  expect(await writtenOn(page)).not.toContain('不该出现');
});
