import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, openScreens, type Screens } from './open-page.ts';
import type { ScenarioName } from './scenario.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function queue(scenario: ScenarioName): Promise<Page> {
  const page = await screens.open({ door: 'sidepanel', scenario });
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#waiting').waitFor();
  return page;
}

test('by keyboard alone: to the queue, down with J, open with Enter', async () => {
  const page = await queue('full');
  await page.locator('#waiting-0[aria-selected=true]').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.locator('#waiting-1[aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '正在打开' }).waitFor();
  expect(await callsOf(page, 'pages.show')).toMatchObject([{ itemId: 'xiaohongshu:0' }]);
});

test('the missed one stands first, and only the chosen row’s buttons are tab stops', async () => {
  const page = await queue('full');
  expect(await page.locator('#waiting-0').innerText()).toContain('超时');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('这条是什么');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('标记已回');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已标记为已回' }).waitFor();
  expect(await callsOf(page, 'items.markAnswered')).toEqual([{ id: 'xiaohongshu:1' }]);
});

test('a flag is put right in its row', async () => {
  const page = await queue('full');
  const flag = page.locator('#waiting-0').getByRole('combobox', { name: '这条是什么' });
  expect(await flag.inputValue()).toBe('technical');
  await flag.selectOption('走心');
  await page.getByRole('status').filter({ hasText: '改为走心' }).waitFor();
  await flag.selectOption('未归类');
  await expect
    .poll(() => callsOf(page, 'items.setFlag'))
    .toEqual([{ id: 'xiaohongshu:1', flag: 'heartfelt' }, { id: 'xiaohongshu:1' }]);
});

test('of 300 rows only those in sight are drawn, and End reaches the last', async () => {
  const page = await queue('long');
  await page.locator('#waiting-0').waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(40);
  await page.keyboard.press('End');
  await page.locator('#waiting-299[aria-selected=true]').waitFor();
});

test('what the background says is stale is read again, and nothing else', async () => {
  const page = await queue('full');
  const before = await callsOf(page, 'items.queue');
  const accounts = await callsOf(page, 'accounts.list');
  await page.evaluate(() => window.push({ type: 'changed', tables: ['items'] }));
  await expect.poll(async () => (await callsOf(page, 'items.queue')).length).toBe(before.length + 1);
  expect(await callsOf(page, 'accounts.list')).toHaveLength(accounts.length);
});
