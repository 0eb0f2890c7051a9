import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function roomIn(look: Partial<Look> = {}): Promise<{ page: Page; room: Locator }> {
  const page = await screens.open({ door: 'options', scenario: 'director', width: 800, ...look });
  const room = page.getByRole('region', { name: '职责与时限', exact: true });
  await room.getByRole('table', { name: '通常' }).waitFor();
  return { page, room };
}

const file = (text: string) => ({
  name: 'policy.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a change is seen before it is applied, and goes with a line on why', async () => {
  const { page, room } = await roomIn();
  await room.getByLabel('购买意向:怎么做').selectOption('answer');
  await room.getByLabel('购买意向:首回(分)').fill('１0');
  expect(await room.getByRole('button', { name: '应用' }).count()).toBe(0);
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByText('最近 200 条里,3 条会变').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await room.getByRole('button', { name: '应用' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('policy-note');
  expect(await callsOf(page, 'policy.save')).toEqual([]);
  await room.getByLabel('改了什么,为什么').fill('大促先接住');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '版本 3 已应用' }).waitFor();
  const line = { role: 'KOC', surface: 'comment', flag: 'purchase', duty: 'answer', targetMs: 600_000 };
  expect(await callsOf(page, 'policy.save')).toMatchObject([
    { policy: { version: 2, note: '大促先接住', rules: expect.arrayContaining([line]) } },
  ]);
});

test('whatever is typed after the preview has to be looked at again', async () => {
  const { room } = await roomIn();
  await room.getByLabel('客户资料留多久(天)').fill('30');
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByRole('button', { name: '应用' }).waitFor();
  await room.getByLabel('客户资料留多久(天)').fill('3x');
  await room.getByText('有的格子写得不对').waitFor();
  expect(await room.getByRole('button', { name: '看会变什么' }).isDisabled()).toBe(true);
  await room.getByRole('button', { name: '放弃改动' }).click();
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('180');
});

test('somebody else was first: it is said, and what was typed stands on the new version', async () => {
  const { page, room } = await roomIn();
  await room.getByLabel('捧场:为什么').fill('本月多互动');
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByRole('button', { name: '应用' }).waitFor();
  await page.evaluate(() => {
    location.hash = 'newer';
    window.push({ type: 'changed', tables: ['policy'] });
  });
  await room.getByText('别人刚应用了版本 3').waitFor();
  expect(await room.getByRole('button', { name: '应用' }).count()).toBe(0);
  await room.getByRole('button', { name: '换到新版上' }).click();
  expect(await room.getByLabel('捧场:为什么').inputValue()).toBe('本月多互动');
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('90');
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByRole('button', { name: '应用' }).waitFor();
});

test('of two who apply at once the second is told, and goes on with what was typed', async () => {
  const { page, room } = await roomIn();
  await room.getByLabel('捧场:为什么').fill('本月多互动');
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByLabel('改了什么,为什么').fill('多互动');
  await room.getByRole('button', { name: '应用' }).click();
  await page.getByRole('status').filter({ hasText: '版本 3 已应用' }).waitFor();
  // The server took another version 3 first.
  await page.evaluate(() => {
    location.hash = 'newer';
    window.push({ type: 'changed', tables: ['policy'] });
  });
  await room.getByText('你应用的版本 3 没生效').waitFor();
  await room.getByRole('button', { name: '找回我改的' }).click();
  expect(await room.getByLabel('捧场:为什么').inputValue()).toBe('本月多互动');
  await room.getByText('别人刚应用了版本 3').waitFor();
});

test('an account gets a line of its own, once, and loses it again', async () => {
  const { room } = await roomIn();
  await room.getByRole('button', { name: '添加例外' }).click();
  await room.getByText('选一个账号,或选一个时候').waitFor();
  await room.getByLabel('哪个账号').selectOption({ index: 1 });
  await room.getByRole('button', { name: '添加例外' }).click();
  const exceptions = room.getByRole('table', { name: '例外' });
  await exceptions.getByRole('row').nth(1).waitFor();
  await room.getByRole('button', { name: '添加例外' }).click();
  await room.getByText('这条例外已经有了').waitFor();
  await exceptions.getByRole('button', { name: /^去掉/ }).click();
  await room.getByText('没有例外').waitFor();
});

test("reviews, edits and repetition are the team's to decide, and who is missing for a review is said", async () => {
  const { page, room } = await roomIn();
  const parts = room.getByRole('group', { name: '话术库约定' });
  await parts.getByText('「法务」只有 王总监 能审').waitFor();
  await parts.getByRole('switch', { name: '自己写的自己不能审' }).uncheck();
  expect(await parts.getByText('只有 王总监 能审').count()).toBe(0);
  await parts.getByRole('checkbox', { name: '法务' }).uncheck({ force: true });
  await parts.getByRole('switch', { name: '记下改动,从中学' }).check();
  await parts.getByLabel('同一句连发几次要提醒').fill('3');
  await parts.getByLabel('在多久之内(分)').fill('30');
  await room.getByText('改了 话术审核、记下改动、重复发送').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByLabel('改了什么,为什么').fill('先学两周');
  await room.getByRole('button', { name: '应用' }).click();
  await page.getByRole('status').filter({ hasText: '版本 3 已应用' }).waitFor();
  expect(await callsOf(page, 'policy.save')).toMatchObject([
    {
      policy: {
        review: { stages: ['operator', 'content'], twoPerson: false },
        learnsEdits: true,
        repetition: { times: 3, withinMs: 1_800_000 },
      },
    },
  ]);
});

test('a coverage goal is changed, taken away and added', async () => {
  const { room } = await roomIn();
  const goal = room.getByLabel('KOC · 走心:至少回几成(%)');
  expect(await goal.inputValue()).toBe('80');
  await goal.fill('101');
  await room.getByText('有的格子写得不对').waitFor();
  await goal.fill('90');
  await room.getByText('改了 覆盖率目标').waitFor();
  await room.getByRole('button', { name: '去掉 KOE · 技术问题' }).click();
  expect(await room.getByText('KOE · 技术问题').count()).toBe(0);
  await room.getByRole('button', { name: '添加目标' }).click();
  expect(await room.getByLabel('KOC · 信任咨询:至少回几成(%)').inputValue()).toBe('80');
  expect(await room.getByRole('button', { name: '添加目标' }).isDisabled()).toBe(true);
});

test('a file with a fault is refused with its line, and a right one is a draft', async () => {
  const { page, room } = await roomIn();
  const input = room.locator('input[type=file]');
  await input.setInputFiles(file('{\n  "retentionDays": 30,\n  "promiseMs": "soon"\n}'));
  await room.getByRole('alert').filter({ hasText: '第 3 行:promiseMs 应是 number' }).waitFor();
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('180');
  await input.setInputFiles(file('{"retentionDays": 30}'));
  await room.getByText('改了 资料留多久').waitFor();
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('30');
  expect(await room.getByRole('alert').count()).toBe(0);
  expect(await callsOf(page, 'policy.save')).toEqual([]);
});

test('a former version comes back as a draft', async () => {
  const { room } = await roomIn();
  await room.getByLabel('客户资料留多久(天)').fill('30');
  await room.getByRole('button', { name: '恢复此版:版本 1' }).click();
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('180');
  await room.getByLabel('客户资料留多久(天)').fill('30');
  await room.getByRole('button', { name: '恢复此版:Chorus 自带的' }).click();
  expect(await room.getByLabel('客户资料留多久(天)').inputValue()).toBe('180');
});

test.each([
  { scenario: 'director', width: 360 },
  { scenario: 'director', width: 800, dark: true },
  { scenario: 'full', width: 800 },
] as const)('axe finds nothing and nothing sticks out: $scenario, $width px', async look => {
  const { page, room } = await roomIn(look);
  expect(await faultsOf(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await room.getByLabel('角色', { exact: true }).selectOption('KOL');
  expect(await faultsOf(page)).toEqual([]);
});

test('an operator reads and cannot change', async () => {
  const { room } = await roomIn({ scenario: 'full' });
  await room.getByText('只有总监和管理员能改').waitFor();
  expect(await room.getByRole('textbox').evaluateAll(all => all.every(one => one.matches(':disabled')))).toBe(
    true,
  );
  const words = ['添加例外', '恢复此版:版本 1', '从文件导入', '看会变什么'];
  for (const name of words) expect(await room.getByRole('button', { name }).count()).toBe(0);
  await room.getByRole('button', { name: '导出文件' }).waitFor();
});
