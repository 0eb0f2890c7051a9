import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function usageRoom(look: Partial<Look> = {}): Promise<Page> {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440, ...look });
  await page.getByRole('link', { name: '使用情况' }).click();
  await page.getByRole('heading', { name: '要看一眼的话术' }).waitFor();
  return page;
}

test.each([{ width: 1440 }, { width: 1024, dark: true }, { scenario: 'empty', width: 1024 }] as const)(
  'axe finds nothing and nothing sticks out: %o',
  async look => {
    const page = await usageRoom(look);
    await page.locator('.use-table, .c-empty').last().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
);

test('a habit of the operators becomes a draft of the next version, and stands open', async () => {
  const page = await usageRoom();
  await page.getByText('「先别急」→「别慌哈」 6 次改写里 4 次').waitFor();
  await page.getByRole('button', { name: '设为新版本:敏感肌孕妇能用吗' }).click();
  await page.getByRole('status').filter({ hasText: '新版草稿写好了' }).waitFor();
  expect(await callsOf(page, 'usage.takeHabit')).toMatchObject([
    { scriptId: 's1', from: '先别急', to: '别慌哈' },
  ]);
  expect(await page.evaluate(() => location.hash)).toBe('#scripts/s1');
});

test('each list says why, and what nobody uses can be retired at once by whoever keeps the library', async () => {
  const page = await usageRoom();
  await page.getByRole('radio', { name: '与事实不符 1' }).check({ force: true });
  await page.getByText('写着「189」,到手价现在是 ¥199').waitFor();
  await page.getByRole('radio', { name: '没人用 2' }).check({ force: true });
  await page.getByText('近 90 天没用过').waitFor();
  await page.getByRole('button', { name: '停用 黑粉:智商税' }).click();
  await expect.poll(() => callsOf(page, 'scripts.retire')).toEqual([{ id: 's6' }]);
  const asOperator = await usageRoom({ scenario: 'full' });
  await asOperator.getByRole('radio', { name: '没人用 2' }).check({ force: true });
  await asOperator.getByText('近 90 天没用过').waitFor();
  expect(await asOperator.getByRole('button', { name: /^停用/ }).count()).toBe(0);
});

test('beside a script stands who uses it, what came of it and what is changed in it', async () => {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440 });
  await page.evaluate(() => {
    location.hash = '#scripts/s1';
  });
  await page.reload();
  const card = page.getByRole('region', { name: '使用情况' });
  await card.getByRole('row', { name: /小鹿实测/ }).waitFor();
  expect(await card.getByRole('row').allTextContents()).toEqual([
    '账号使用改写回复中位及时推进转交',
    '小鹿实测 KOC1129%1:5283%07',
    '小美优选 KOS6421%3:4071%122',
    '已删的账号 10/1次数太少,算不出比例–1/1次数太少,算不出比例00',
    '合计17713%2:2179%129',
  ]);
  expect(await faultsOf(page)).toEqual([]);
  await card.getByRole('radio', { name: '近 90 天' }).check({ force: true });
  await expect.poll(() => callsOf(page, 'usage.ofScript')).toContainEqual({ id: 's1', days: 90 });
  await card.getByRole('button', { name: /^设为新版本/ }).click();
  await page.getByRole('status').filter({ hasText: '新版草稿写好了' }).waitFor();
});

test('uses are told with a share only where it means something, in the days that are chosen', async () => {
  const page = await usageRoom();
  const row = (name: string) => page.getByRole('row', { name });
  await row('敏感肌孕妇能用吗').getByText('13%').waitFor();
  expect(await row('浓度怎么看').textContent()).toContain('1/3');
  await page.getByRole('radio', { name: '近 7 天' }).check({ force: true });
  await expect.poll(() => callsOf(page, 'usage.table')).toEqual([{ days: 30 }, { days: 7 }]);
});
