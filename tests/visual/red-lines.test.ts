import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function roomIn(look: Partial<Look> = {}): Promise<{ page: Page; room: Locator }> {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440, ...look });
  await page.getByRole('link', { name: '红线' }).click();
  const room = page.getByRole('region', { name: '红线' });
  await room.waitFor();
  return { page, room };
}

test('a text is checked as it is typed, from the mouth of the chosen role', async () => {
  const { page } = await roomIn();
  const box = page.getByRole('region', { name: '试一段' });
  await box.getByLabel('要说的话').fill('姐妹直接下单,到手价 189,效果最好');
  const notes = box.getByRole('listitem');
  await expect.poll(() => notes.allInnerTexts()).toHaveLength(4);
  expect(await notes.first().innerText()).toMatch(/^红线|^事实|^语气/);
  await box.getByLabel('谁来说').selectOption('KOS');
  await expect.poll(() => box.getByText('像在卖货').count()).toBe(0);
  await box.getByLabel('要说的话').fill('早上好');
  await box.getByText('没有发现问题').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a word is added, changed and switched off by keyboard', async () => {
  const { page, room } = await roomIn();
  await room.getByRole('button', { name: '添加' }).press('Enter');
  await room.getByRole('button', { name: '保存' }).press('Enter');
  await room.getByText('写要拦的词').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.type('神仙水');
  await room.getByLabel('改说').fill('精华水');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '1 个词已保存' }).waitFor();
  expect(await callsOf(page, 'redLines.save')).toMatchObject([
    { rows: [{ word: '神仙水', instead: '精华水', kind: 'banned', level: 'block' }] },
  ]);
  await room.getByLabel('搜词、替代或原因').fill('最好');
  await room.getByLabel('最好 的级别', { exact: true }).selectOption('hint');
  await room.getByRole('switch', { name: '启用 最好', exact: true }).press('Space');
  await expect.poll(async () => (await callsOf(page, 'redLines.save')).length).toBe(3);
  expect((await callsOf(page, 'redLines.save')).at(-1)).toMatchObject({
    rows: [{ id: 'built-in:最好', off: true }],
  });
});

test('many words are pasted at once, and lines that are wrong are named', async () => {
  const { page, room } = await roomIn();
  await room.getByRole('button', { name: '批量粘贴' }).click();
  const field = room.getByLabel('一行一个:词,改说,级别');
  await field.fill('白月光家,别的品牌\n红月光家,,严厉');
  await room.getByText('这几行不对:2').waitFor();
  expect(await room.getByRole('button', { name: '保存 1 个词' }).isDisabled()).toBe(true);
  await field.fill('白月光家,别的品牌\n红月光家,,询问');
  expect(await faultsOf(page)).toEqual([]);
  await room.getByRole('button', { name: '保存 2 个词' }).click();
  expect(await callsOf(page, 'redLines.save')).toMatchObject([
    {
      rows: [
        { id: 'line-白月光家', instead: '别的品牌', kind: 'rival' },
        { word: '红月光家', level: 'ask' },
      ],
    },
  ]);
});

test('words are found by search, kind and level', async () => {
  const { room } = await roomIn();
  await room.getByLabel('搜词、替代或原因').fill('投诉');
  await expect.poll(() => room.getByRole('row').count()).toBe(2);
  await room.getByLabel('搜词、替代或原因').fill('');
  await room.getByLabel('级别', { exact: true }).selectOption('off');
  await expect.poll(() => room.getByRole('row').count()).toBe(3);
  await room.getByLabel('类别').selectOption('absolute');
  await expect.poll(() => room.getByRole('row').allInnerTexts()).toHaveLength(2);
});

test.each([
  { width: 1440 },
  { width: 1024, dark: true },
  { width: 1440, scenario: 'empty' },
  { width: 1440, scenario: 'full' },
] as const)('axe finds nothing and nothing sticks out: %o', async look => {
  const { page } = await roomIn(look);
  await page.getByRole('table').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('an operator reads and cannot change', async () => {
  const { room } = await roomIn({ scenario: 'full' });
  await room.getByText('你可以看').waitFor();
  expect(await room.getByRole('switch').count()).toBe(0);
  expect(await room.getByRole('button').count()).toBe(0);
});

test('the checks beside a script follow what is typed, and a wrong figure becomes a reference', async () => {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440 });
  await page.getByRole('row').first().click();
  const body = page.getByLabel('正文', { exact: true });
  await body.fill('姐妹,到手价 189 哦');
  const checks = page.getByRole('region', { name: /^检查/ });
  await checks.getByText('「189」和到手价 ¥199 不符').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await checks.getByRole('button', { name: '把「189」改为引用' }).click();
  await expect.poll(() => body.inputValue()).toBe('姐妹,到手价 {{fact:到手价}} 哦');
  await expect.poll(() => checks.getByText('不符').count()).toBe(0);
});
