import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOOK } from '../../entrypoints/background/icon.ts';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

test('the panel says what was promised to whom, and takes each of the three deeds', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full', width: 320, dark: true });
  await page.getByRole('tab', { name: /队列/ }).click();
  await page.getByText('公开说过:价格已私信您,请查收哦').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '已私信 努力搬砖的小陈' }).click();
  await page.getByRole('status').filter({ hasText: '努力搬砖的小陈 已记为私信过' }).waitFor();
  await page.getByRole('button', { name: '不用了:给 三亚找海的人 的私信' }).click();
  await page.getByRole('status').filter({ hasText: '三亚找海的人 这条不用私信了' }).waitFor();
  await page.getByRole('button', { name: '去私信' }).first().click();
  await page.getByRole('status').filter({ hasText: '点 努力搬砖的小陈 的头像去私信' }).waitFor();
  expect([await callsOf(page, 'promises.keep'), await callsOf(page, 'promises.drop')]).toEqual([
    [{ id: 'promise:1' }],
    [{ id: 'promise:2' }],
  ]);
  expect(await callsOf(page, 'pages.show')).toMatchObject([{ itemId: 'xiaohongshu:9' }]);
  await page.getByText('今天兑现 1 条').waitFor();
});

test('the popup groups what runs with its counts, says what cannot be told, and each row leads to its page', async () => {
  const page = await screens.open({ door: 'popup', scenario: 'full' });
  const heads = page.getByRole('heading', { level: 2 });
  await heads.first().waitFor();
  expect(await heads.allInnerTexts()).toEqual(['超时、快超时2', '在等3', '转交给我2', '答应的私信2']);
  expect(await page.locator('.pop-urgent').innerText()).toContain('2:14:08 超时');
  expect(await page.locator('.pop-today').innerText()).toContain('2 条说不准');
  await page
    .getByRole('list', { name: /答应的私信/ })
    .getByRole('button')
    .nth(1)
    .click();
  expect(await callsOf(page, 'pages.show')).toEqual([{ itemId: 'xiaohongshu:9' }]);
});

test('quiet hours are kept as soon as they are changed, and not while they make no sense', async () => {
  const page = await screens.open({ door: 'options', scenario: 'director', width: 600 });
  const section = page.locator('section', { has: page.getByRole('heading', { name: '提醒' }) });
  await section.getByLabel('从').fill('23:30');
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  await section.getByLabel('到').fill('23:30');
  await section.getByText('开始和结束不能一样').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await section.getByLabel('到').fill('07:15');
  await section.getByRole('switch', { name: '免打扰' }).click();
  const quiet = (from: number, to: number, on = true) => ({ quiet: { on, from, to } });
  await expect
    .poll(() => callsOf(page, 'reminders.setSettings'))
    .toEqual([quiet(1410, 480), quiet(1410, 435), quiet(1410, 435, false)]);
  expect(await section.getByLabel('从').isDisabled()).toBe(true);
});

test('each state of the toolbar icon has its own shape and its own colour', () => {
  const looks = Object.values(LOOK);
  const shapes = looks.map(({ corners, hollow }) => `${corners} ${hollow ?? false}`);
  expect(new Set(shapes).size).toBe(looks.length);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(looks.length);
});
