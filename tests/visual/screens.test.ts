import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const LOOKS: (Look & { tab?: RegExp })[] = [
  { door: 'sidepanel', scenario: 'director' },
  { door: 'sidepanel', scenario: 'full', dark: true, width: 320 },
  { door: 'sidepanel', scenario: 'offline', tab: /队列/, width: 320 },
  { door: 'sidepanel', scenario: 'long', tab: /队列/, dark: true },
  { door: 'sidepanel', scenario: 'director', tab: /转交/, width: 320 },
  { door: 'sidepanel', scenario: 'empty', tab: /转交/ },
  { door: 'sidepanel', scenario: 'full', tab: /覆盖率/, width: 320 },
  { door: 'sidepanel', scenario: 'empty', tab: /覆盖率/, dark: true },
  { door: 'sidepanel', scenario: 'refused', width: 480 },
  { door: 'sidepanel', scenario: 'broken' },
  { door: 'sidepanel', scenario: 'signed-out', dark: true },
  { door: 'popup', scenario: 'full' },
  { door: 'popup', scenario: 'signed-out', dark: true },
  { door: 'options', scenario: 'admin', width: 720 },
  { door: 'options', scenario: 'signed-out', dark: true, width: 360 },
];

test.each(LOOKS)(
  '$door, $scenario, $tab, $width px: axe finds nothing, nothing sticks out',
  async ({ tab, ...look }) => {
    const page = await screens.open(look);
    if (tab) await page.getByRole('tab', { name: tab }).click();
    await page
      .locator('.c-row, .hand-row, .cov-figures, .c-empty, .c-sentence, .pop-urgent, .set-trust')
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
);

test('the script form says what is missing, takes the cursor there, and saves what is right', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'director' });
  await page.getByRole('button', { name: '新话术' }).click();
  await page.getByRole('button', { name: '送审' }).click();
  await page.getByText('标题要写').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('script-title');
  await page.getByLabel('标题').fill('到手价');
  await page.getByLabel('正文').fill('到手 {{fact:到手价}}');
  await page.getByRole('checkbox', { name: 'KOS' }).check();
  await page.getByRole('button', { name: '送审' }).click();
  await page.getByRole('status').filter({ hasText: '已送审' }).waitFor();
  expect(await callsOf(page, 'scripts.saveDraft')).toMatchObject([
    { content: { title: '到手价', roles: ['KOS'] } },
  ]);
});

test('a handoff is declined only with a reason, and a refusal is said in words', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full' });
  await page.getByRole('tab', { name: /转交/ }).click();
  await page.getByRole('button', { name: '拒绝' }).click();
  await page.getByRole('button', { name: '拒绝这条' }).click();
  await page.getByText('写一句原因再拒绝').waitFor();
  expect(await callsOf(page, 'handoffs.decline')).toEqual([]);
  await page.getByLabel('为什么不接').fill('库存我看不到');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '别人先处理了' }).waitFor();
  expect(await callsOf(page, 'handoffs.decline')).toEqual([{ id: 'h1', reason: '库存我看不到' }]);
});

test('connecting: what is wrong stays in the fields, and the server’s no is said', async () => {
  const page = await screens.open({ door: 'options', scenario: 'signed-out' });
  await page.getByLabel('邮箱').fill('lin@example.com');
  await page.getByLabel('密码').fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: '邮箱或密码不对' }).waitFor();
  expect(await page.getByLabel('邮箱').inputValue()).toBe('lin@example.com');
});

test('leaving with unsent work asks first', async () => {
  const page = await screens.open({ door: 'options', scenario: 'admin' });
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByText('还有 3 条没发出去').waitFor();
  await page.getByRole('button', { name: '仍要退出' }).click();
  await page.getByRole('status').filter({ hasText: '已退出' }).waitFor();
  expect(await callsOf(page, 'session.signOut')).toEqual([{ force: false }, { force: true }]);
});
