import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function openRoom(dark: boolean, width = 320) {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full', dark, width });
  await page.getByRole('tab', { name: '覆盖率' }).click();
  await page.getByText('走心 12/18').waitFor();
  return page;
}

test.each([false, true])(
  'a post says what counts, what does not and why, and each may be flipped (dark: %s)',
  async dark => {
    const page = await openRoom(dark);
    await page.getByRole('button', { name: /孕期护肤/ }).click();
    await page.getByText('已读 23 / 页面显示 120,只算读到的').waitFor();
    await page.locator('summary').click();
    expect(await faultsOf(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '不算: 橙子汽水' }).click();
    await page.getByRole('status').filter({ hasText: '橙子汽水 这条不算了' }).waitFor();
    await page.getByRole('button', { name: '算进来: 路人甲' }).click();
    await page.getByRole('status').filter({ hasText: '路人甲 这条算进来了' }).waitFor();
    expect(await callsOf(page, 'coverage.flip')).toEqual([
      { id: 'xiaohongshu:1', flag: 'heartfelt', in: false },
      { id: 'xiaohongshu:7', flag: 'heartfelt', in: true },
    ]);
    // What a colleague wrote is owed to nobody: nothing to flip.
    expect(await page.getByRole('listitem').filter({ hasText: '小美优选' }).getByRole('button').count()).toBe(
      0,
    );
  },
);

test.each([false, true])('a fresh post counts down beside its front rows (dark: %s)', async dark => {
  const page = await openRoom(dark, 360);
  await page.getByRole('button', { name: /今天开箱/ }).click();
  await page
    .getByRole('timer')
    .filter({ hasText: /首小时 还剩 4[12]:\d\d/ })
    .waitFor();
  await page.getByText('前排 1/3 已回').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('by keyboard: into a post and back to all of them', async () => {
  const page = await openRoom(false);
  await page.getByRole('button', { name: /孕期护肤/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('button:focus', { hasText: '看全部帖子' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('走心 12/18').waitFor();
});

test('what is still to be pinned stands under those who wait, and is ticked there', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full', width: 320 });
  await page.getByRole('tab', { name: /队列/ }).click();
  await page.getByRole('button', { name: '已置顶: 阿秦' }).click();
  await page.getByRole('status').filter({ hasText: '阿秦 这条记为已置顶' }).waitFor();
  expect(await callsOf(page, 'items.markPinned')).toEqual([{ id: 'pin:1' }]);
  expect(await faultsOf(page)).toEqual([]);
});
