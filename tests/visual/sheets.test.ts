import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const CSV = [
  '标题,内容,角色,有效期止',
  '到手价,"亲,现在到手 {{fact:没有这个}}",KOS,2026-11-11',
  '孕妇能用吗,先别急,KOX,',
  ',  ,KOC,明年',
  ...Array.from({ length: 200 }, (_, index) => `标题${index},正文 ${index} 号,KOC,`),
].join('\n');

async function roomIn(look: Partial<Look> = {}): Promise<{ page: Page; main: Locator }> {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440, ...look });
  await page.getByRole('link', { name: '导入导出' }).click();
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: '导出', exact: true }).waitFor();
  return { page, main };
}
const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function checkedIn(look: Partial<Look> = {}): Promise<{ page: Page; main: Locator }> {
  const { page, main } = await roomIn(look);
  await choose(page, '话术.csv', CSV);
  await main.getByRole('button', { name: '逐行检查' }).click();
  await main.getByRole('heading', { name: '检查结果' }).waitFor();
  return { page, main };
}

test.each([
  { width: 1440, dark: false },
  { width: 1024, dark: true },
])('axe finds nothing on the way from a file to what it came to: $width px, dark: $dark', async look => {
  const { page, main } = await roomIn(look);
  expect(await faultsOf(page)).toEqual([]);
  await choose(page, '话术.csv', CSV);
  await main.getByRole('table').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await main.getByRole('button', { name: '逐行检查' }).click();
  await main.getByRole('heading', { name: '检查结果' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await main.getByRole('button', { name: /^写入/ }).click();
  await main.getByRole('heading', { name: '导入完成' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('faulty rows stand first, each with its number, its words and what is wrong', async () => {
  const { main } = await checkedIn();
  const rows = main.getByRole('grid').getByRole('row');
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).innerText()).toMatch(/第 3 行[\s\S]*孕妇能用吗[\s\S]*谁来说:认不出「KOX」/);
  expect(await rows.nth(1).innerText()).toMatch(/第 4 行[\s\S]*「明年」不是日期[\s\S]*正文:空着/);
  await main.getByRole('radio', { name: '有提醒 1' }).press('Space');
  expect(await rows.innerText()).toContain('没有叫「没有这个」的事实');
});

test('only rows in sight are drawn, and a column that is chosen twice moves', async () => {
  const { page, main } = await checkedIn();
  await main.getByRole('radio', { name: '全部 203' }).press('Space');
  await expect.poll(() => main.getByRole('row').count()).toBeGreaterThan(5);
  expect(await main.getByRole('row').count()).toBeLessThan(60);
  await main.getByRole('button', { name: '返回改列' }).click();
  await main.getByLabel('角色 当作').selectOption({ label: '正文' });
  expect(await main.getByLabel('内容 当作').inputValue()).toBe('');
  await main.getByLabel('角色 当作').selectOption({ label: '不导入' });
  await page.getByText('还没有一列是「正文」').waitFor();
  expect(await main.getByRole('button', { name: '逐行检查' }).isDisabled()).toBe(true);
});

test('what the library has is updated, skipped or added as one says, for all or for a row', async () => {
  const { page, main } = await checkedIn();
  await main.getByRole('button', { name: '写入 201 条' }).waitFor();
  await main.getByLabel('库里已有、内容不同的').selectOption({ label: '跳过' });
  await main.getByRole('button', { name: '写入 200 条' }).waitFor();
  await main.getByRole('radio', { name: /有改动/ }).press('Space');
  await main.getByLabel('第 2 行怎么办').selectOption({ label: '当新的加进来' });
  await main.getByRole('button', { name: '写入 201 条' }).click();
  await page.getByText('话术.csv · 新增 201 条,更新 0 条').waitFor();
  const handed = (await callsOf(page, 'sheets.hand')) as { rows: { action: string }[] }[];
  expect(handed.flatMap(({ rows }) => rows).filter(({ action }) => action === 'add')).toHaveLength(201);
});

test('a file that is none is refused with what to do, and the next one is taken', async () => {
  const { page, main } = await roomIn();
  await choose(page, 'a.md', '没有表格');
  await main.getByRole('alert').filter({ hasText: '文档里没有表格' }).waitFor();
  await choose(page, '话术.csv', CSV);
  await main.getByRole('table').waitFor();
  expect(await main.getByRole('alert').count()).toBe(0);
});

test('a former import is taken back with one press', async () => {
  const { page, main } = await roomIn();
  await main.getByRole('button', { name: '撤销这次导入:双十一话术.xlsx' }).press('Enter');
  await page.getByRole('status').filter({ hasText: '撤销了 134 条' }).waitFor();
  expect(await callsOf(page, 'sheets.undo')).toEqual([{ importId: 'i2' }]);
});

test('an operator exports and does not import; an empty history says so', async () => {
  const { main } = await roomIn({ scenario: 'full' });
  await main.getByText('导入由话术负责人和总监来做').waitFor();
  expect(await main.locator('input[type=file]').count()).toBe(0);
  const empty = await screens.open({ door: 'desk', scenario: 'empty', width: 1024 });
  await empty.getByRole('link', { name: '导入导出' }).click();
  await empty.getByRole('button', { name: '话术 CSV' }).waitFor();
});
