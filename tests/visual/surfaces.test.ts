import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPack } from '../../lib/rules/pack/pack.fixture.ts';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const jsonFile = (text: string) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const open = (scenario: 'director' | 'full' | 'broken', dark = false) =>
  screens.open({ door: 'options', scenario, width: 480, dark });

test.each([false, true])(
  'the table of pages, dark %s: axe finds nothing and all of it is in sight',
  async dark => {
    const page = await open('director', dark);
    await page.getByRole('rowgroup').filter({ hasText: '微博' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const table = page.locator('.set-wide', { has: page.locator('.set-surfaces') });
    expect(await table.evaluate(box => box.scrollWidth - box.clientWidth)).toBe(0);
    await page
      .getByRole('row', { name: /小红书|创作服务平台/ })
      .getByText('没有这个页面')
      .waitFor();
  },
);

test('a page is switched off and on by keyboard', async () => {
  const page = await open('director');
  const note = page.getByRole('switch', { name: '读取 小红书 笔记页' });
  expect(await note.isChecked()).toBe(true);
  expect(await page.getByRole('switch', { name: '读取 抖音 视频和图文页' }).isChecked()).toBe(false);
  await note.focus();
  await page.keyboard.press('Space');
  await page.getByRole('status').filter({ hasText: '不再读 小红书 笔记页' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect
    .poll(() => callsOf(page, 'packs.setState'))
    .toEqual([
      { id: 'xiaohongshu.note', state: 'off' },
      { id: 'xiaohongshu.notification', state: 'off' },
    ]);
});

test('a refused pack is said with the place where it is wrong, be it from a file or from the server', async () => {
  const page = await open('director');
  await page.getByText('第 3 版没用上,有一处不是选择器:map.item.0').waitFor();
  const chooser = page.getByLabel('导入定位包');
  await chooser.setInputFiles(jsonFile('{"id":'));
  await page.getByRole('alert').filter({ hasText: '没导入,这个文件不是 JSON' }).waitFor();
  expect(await callsOf(page, 'packs.save')).toEqual([]);
  await chooser.setInputFiles(jsonFile('{"id":"weibo.comments"}'));
  await page.getByRole('alert').filter({ hasText: '没导入,有一处不是选择器' }).waitFor();
  expect(await callsOf(page, 'packs.save')).toEqual([{ pack: { id: 'weibo.comments' } }]);
  expect(await faultsOf(page)).toEqual([]);
});

test('the pack in use is exported as it is', async () => {
  const page = await open('full');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 微博 微博正文页 的定位包' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('chorus-weibo.comments-v3.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(aPack({ version: 3 }));
});

test('who may not change packs reads what is read, and finds no switch and no import', async () => {
  const page = await open('full');
  await page
    .getByRole('row', { name: /视频和图文页/ })
    .getByText('不读')
    .waitFor();
  expect(await page.getByRole('row').getByRole('switch').count()).toBe(0);
  expect(await page.getByLabel('导入定位包').count()).toBe(0);
});
