import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

/** The room of facts at this place of the address. */
async function roomAt(place: string, look: Partial<Look> = {}): Promise<Page> {
  const page = await screens.open({ door: 'desk', scenario: 'director', width: 1440, ...look });
  await page.evaluate(hash => {
    location.hash = hash;
    dispatchEvent(new PopStateEvent('popstate'));
    window.push({ type: 'changed', tables: ['facts', 'sync'] });
  }, place);
  await page.getByRole('heading', { name: '事实', level: 2, exact: true }).waitFor();
  return page;
}

test('a price is changed: what scripts will say stands beside it, and it goes out with why', async () => {
  const page = await roomAt('#facts/serum');
  await page.getByLabel('内容').fill('¥219');
  await page.getByText('精华现在到手¥219').waitFor();
  await page.getByLabel('为什么改').fill('大促');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  expect(await callsOf(page, 'facts.save')).toMatchObject([
    { fact: { id: 'serum', value: '¥219', product: '舒缓修护精华' }, base: 3, why: '大促', mustRead: true },
  ]);
});

test('what is not right is said at its field, and nothing is sent', async () => {
  const page = await roomAt('#facts/new');
  await page.getByLabel('名称').fill('到{手');
  await page.getByLabel('内容').fill('¥abc');
  await page.getByLabel('从哪天起').fill('2026-11-11');
  await page.getByLabel('到哪天止').fill('2026-11-01');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('名称里不能有花括号和竖线').waitFor();
  await page.getByText('没有读到价格').waitFor();
  await page.getByText('结束不能早于开始').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fact-name');
  expect(await faultsOf(page)).toEqual([]);
  expect(await callsOf(page, 'facts.save')).toEqual([]);
});

test('what was typed outlives a look at another fact', async () => {
  const page = await roomAt('#facts/serum');
  await page.getByLabel('内容').fill('¥219');
  await page.getByRole('row').filter({ hasText: '发货时效' }).click();
  await page.getByRole('heading', { name: '发货时效', level: 2 }).waitFor();
  await page.getByRole('row').filter({ hasText: '精华到手价' }).first().click();
  expect(await page.getByLabel('内容').inputValue()).toBe('¥219');
  await page.getByRole('button', { name: '放弃改动' }).click();
  expect(await page.getByLabel('内容').inputValue()).toBe('¥229');
});

test('somebody was quicker: it is said with what stands now', async () => {
  const page = await roomAt('#facts/serum');
  await page.getByLabel('内容').fill('¥777');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('alert').filter({ hasText: '别人刚改成了「¥219」' }).waitFor();
});

test('the list is filtered, searched and walked by keys', async () => {
  const page = await roomAt('#facts');
  await page.getByRole('radio', { name: '有冲突 2' }).check();
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByRole('radio', { name: '全部 10' }).check();
  await page.getByRole('searchbox', { name: '搜事实' }).fill('抖音 精华');
  await expect.poll(() => page.getByRole('row').count()).toBe(1);
  await page.getByRole('searchbox', { name: '搜事实' }).fill('');
  await page.getByRole('grid', { name: '事实' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#facts/serum-11');
});

test('a refused change is taken up again with one click', async () => {
  const page = await roomAt('#facts/refused');
  const alert = page.getByRole('alert').filter({ hasText: '你的改动没被收下:精华到手价 ¥219' });
  await alert.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await alert.getByRole('button', { name: '再改一次' }).click();
  await page.getByRole('status').filter({ hasText: '已在现在的口径上改好' }).waitFor();
  expect(await callsOf(page, 'facts.takeUp')).toEqual([{ factId: 'serum' }]);
});

test('thousands of facts: only those in sight are drawn', async () => {
  const page = await roomAt('#facts', { scenario: 'long' });
  await page.getByText('全部 3000').waitFor();
  await page.getByRole('row').first().waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(60);
});

test.each([
  ['#facts', { width: 1440, dark: true }],
  ['#facts/serum', { width: 1440, dark: true }],
  ['#facts', { width: 1024 }],
  ['#facts/serum', { width: 1024 }],
  ['#facts', { scenario: 'empty' }],
  ['#facts', { scenario: 'full' }],
] as const)('axe finds nothing and nothing sticks out: %s %o', async (place, look) => {
  const page = await roomAt(place, look);
  expect(await faultsOf(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('an operator reads and cannot change', async () => {
  const page = await roomAt('#facts/serum', { scenario: 'full' });
  await page.getByText('只有话术负责人以上能改').waitFor();
  expect(await page.getByLabel('内容').isDisabled()).toBe(true);
  for (const name of ['新建', '保存', '现在停用'])
    expect(await page.getByRole('button', { name }).count()).toBe(0);
});

test('the panel shows what has to be read, one after the other, until it has been', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full' });
  await page.evaluate(() => {
    location.hash = 'must-read';
    window.push({ type: 'changed', tables: ['factChanges'] });
  });
  const card = page.getByRole('region', { name: '口径变更' });
  await card.getByText('2 条要看').waitFor();
  await page.getByRole('tab', { name: '话术2' }).waitFor();
  expect(await card.innerText()).toContain('双十一预热');
  expect(await faultsOf(page)).toEqual([]);
  const read = card.getByRole('button', { name: '知道了' });
  await read.click();
  await page.evaluate(() => window.push({ type: 'changed', tables: ['factReads'] }));
  await card.getByText('付款后 48 小时内').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('知道了');
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.push({ type: 'changed', tables: ['factReads'] }));
  await expect.poll(() => card.count()).toBe(0);
  expect(await callsOf(page, 'facts.markRead')).toEqual([{ changeId: 'c2' }, { changeId: 'c1' }]);
});
