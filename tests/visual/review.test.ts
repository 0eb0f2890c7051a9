import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';
import type { ScenarioName } from './scenario.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

/** `s1` waits for the content manager, `s4` has two writers, `n1` waits for an operator. */
async function sheet(id: string, scenario: ScenarioName = 'director', dark = false): Promise<Page> {
  const page = await screens.open({ door: 'desk', scenario, width: 1440, dark });
  await page.evaluate(hash => {
    location.hash = hash;
  }, `scripts/${id}`);
  await card(page, '审核').waitFor();
  return page;
}

const card = (page: Page, name: string) => page.getByRole('region', { name });
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test.each([false, true])('cards and comparison have no faults, dark %s', async dark => {
  const page = await sheet('s1', 'director', dark);
  await card(page, '历史').getByText('现在用的').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '跟专员现在用的比' }).click();
  await page.getByRole('dialog').locator('ins').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a stage is passed once each point was looked at, by keys alone', async () => {
  const page = await sheet('s1');
  const review = card(page, '审核');
  const pass = review.getByRole('button', { name: '通过' });
  await pass.press('Enter');
  await review.getByRole('alert').filter({ hasText: '还有 3 项没勾' }).waitFor();
  for (const point of ['人设语气', '创意', '场景合适'])
    await review.getByRole('checkbox', { name: point }).press('Space');
  await pass.press('Enter');
  await told(page, '已通过这一步');
  expect(await callsOf(page, 'scripts.review')).toEqual([
    {
      revisionId: 'r1-3',
      stage: 'content',
      verdict: 'pass',
      ticked: ['persona', 'idea', 'scene'],
      edit: 4,
    },
  ]);
});

test('sending back wants a reason', async () => {
  const page = await sheet('s1');
  const review = card(page, '审核');
  await review.getByRole('button', { name: '退回' }).click();
  await review.getByRole('alert').filter({ hasText: '写一句要改什么' }).waitFor();
  expect(await callsOf(page, 'scripts.review')).toEqual([]);
  await review.getByLabel('意见').fill('189 改成引用');
  await review.getByRole('button', { name: '退回' }).click();
  await told(page, '已退回');
  expect(await callsOf(page, 'scripts.review')).toMatchObject([{ verdict: 'return', note: '189 改成引用' }]);
});

test('an operator sees whose turn it is, and reviews what waits for an operator', async () => {
  const waiting = await sheet('s1', 'full');
  await card(waiting, '审核').getByText('这一步由话术负责人来审').waitFor();
  expect(await card(waiting, '审核').getByRole('button', { name: '通过' }).count()).toBe(0);
  const own = await sheet('n1', 'full');
  await card(own, '审核').getByRole('checkbox', { name: '错别字' }).waitFor();
});

test('two writings of one script: each is looked at, and their difference', async () => {
  const page = await sheet('s4');
  const which = page.getByLabel('看哪一份');
  expect(await which.locator('option').allInnerTexts()).toEqual(
    expect.arrayContaining(['王总监那份 · 草稿', '林晓那份 · 被退回']),
  );
  await which.selectOption('林晓那份 · 被退回');
  await card(page, '审核').getByText('已退回给 林晓 改').waitFor();
  await card(page, '讨论').getByText('林晓那份 · 被退回').waitFor();
  await page.getByRole('button', { name: '跟专员现在用的比' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('ins').allInnerTexts()).toEqual([expect.stringContaining(',数量有限')]);
  await dialog.getByLabel('原来').selectOption('王总监那份 · 草稿');
  await dialog.locator('del').filter({ hasText: '今晚截止' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('whoever gets it back reads why above the text, and history begins with what was brought along', async () => {
  const page = await sheet('s4', 'full');
  await told(page, '小美 退回:「数量有限」要有依据,删掉');
  await card(page, '历史').getByText('随导入或建库带来').waitFor();
  await card(page, '历史').getByText('现在用的').waitFor();
});

test('what one person changed on two devices is said, and both texts can be compared', async () => {
  const page = await sheet('s9', 'full');
  await told(page, '这条在两台设备上都改过');
  await page.getByRole('button', { name: '看两份差在哪' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('del').allInnerTexts()).toEqual([expect.stringContaining('公司')]);
  expect(await dialog.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('路上')]);
});

test('people speak about a writing, and an old version comes back as a draft', async () => {
  const page = await sheet('s1');
  const talk = card(page, '讨论');
  await talk.getByText('「189」是不是上个月的价?').waitFor();
  await talk.getByLabel('说一句').fill('改好了叫我');
  await talk.getByLabel('说一句').press('Enter');
  await expect.poll(() => talk.getByLabel('说一句').inputValue()).toBe('');
  expect(await callsOf(page, 'scripts.comment')).toEqual([{ revisionId: 'r1-3', text: '改好了叫我' }]);
  await card(page, '历史').getByRole('button', { name: '把 v1 恢复成草稿' }).click();
  await told(page, '已恢复成一份草稿');
  expect(await callsOf(page, 'scripts.restore')).toEqual([{ revisionId: 'r1-1' }]);
});
