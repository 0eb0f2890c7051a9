import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Operator, test } from './fixtures/index.ts';
import { gb18030 } from './gb18030.ts';

const WANG = 'wang@chengyu.demo';
const LIN = 'lin@chengyu.demo';
const CSV = [
  '标题,内容,角色,意图,有效期止,标签',
  '冰川水乳怎么敷,"姐妹,先湿敷三分钟\n再上乳",KOC,走心,2099-11-11,水乳、湿敷',
  '坏的一行,写错了角色,KOX,,明年,',
  '雪松香氛多少钱,=现在到手 {{fact:面霜到手价}},KOS,问价,,香氛',
].join('\r\n');

async function sheetsRoom(operator: Operator): Promise<Page> {
  const desk = await operator.extensionPage('desk.html#sheets');
  await expect(desk.getByRole('heading', { name: '导出', exact: true })).toBeVisible();
  return desk;
}

const choose = (desk: Page, name: string, buffer: Buffer) =>
  desk.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

/** The file that a press of this button saves. */
async function saved(desk: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('a sheet of Excel in China comes in but for its bad row, is found by pinyin, goes out and comes in as the same', async ({
  operator,
}) => {
  const wang = await operator(WANG);
  const desk = await sheetsRoom(wang);
  await choose(desk, '话术.csv', gb18030(CSV));
  await expect(desk.getByText('文件不是 UTF-8,按 GB18030 读的')).toBeVisible();
  await desk.getByRole('button', { name: '逐行检查' }).click();
  const rows = desk.getByRole('grid', { name: '检查过的行' }).getByRole('row');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('第 3 行');
  await expect(rows.first()).toContainText('认不出「KOX」');
  await expect(rows.first()).toContainText('「明年」不是日期');
  const faulty = await saved(desk, '下载有错的行');
  expect(faulty.content.toString()).toContain('坏的一行,写错了角色,KOX');

  await desk.getByRole('button', { name: '写入 2 条' }).click();
  await expect(desk.getByText('话术.csv · 新增 2 条,更新 0 条')).toBeVisible();

  const lin = await operator(LIN);
  const panel = await lin.panel();
  await panel.getByRole('combobox').fill('bingchuan shuiru');
  await expect(panel.getByRole('row').first()).toContainText('冰川水乳怎么敷');

  await desk.getByRole('button', { name: '再导一个' }).click();
  const book = await saved(desk, '导出 Excel(话术和事实)');
  const csv = await saved(desk, '话术 CSV');
  expect(csv.content.toString()).toContain("'=现在到手 {{fact:面霜到手价}}");
  for (const { name, content } of [book, csv]) {
    await choose(desk, name, content);
    await desk.getByRole('button', { name: '逐行检查' }).click();
    const filters = desk.getByRole('group', { name: '只看' }).getByRole('radio');
    // All of it is there already: nothing is new, changed or faulty.
    await expect(filters).toHaveCount(2);
    const all = await desk.getByText(/^全部 \d+$/).textContent();
    await expect(desk.getByText(`重复 ${all?.replace('全部 ', '')}`, { exact: true })).toBeVisible();
    await expect(desk.getByRole('button', { name: '没有可写入的行' })).toBeDisabled();
    await desk.getByRole('button', { name: '返回改列' }).click();
    await desk.getByRole('button', { name: '换个文件' }).click();
  }

  await desk.getByRole('button', { name: '撤销这次导入:话术.csv' }).click();
  await expect(desk.getByText('撤销了 2 条')).toBeVisible();
  await expect(panel.getByText('冰川水乳怎么敷')).toHaveCount(0);
});

test('an operator takes the library along and cannot import', async ({ operator }) => {
  const lin = await operator(LIN);
  const desk = await sheetsRoom(lin);
  await expect(desk.getByText('导入由话术负责人和总监来做,你可以导出。')).toBeVisible();
  await expect(desk.locator('input[type=file]')).toHaveCount(0);
  const { content } = await saved(desk, '事实 CSV');
  expect(content.toString().startsWith('\ufeff')).toBe(true);
});
