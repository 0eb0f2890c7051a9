import type { Page } from '@playwright/test';
import { expect, type Operator, test } from './fixtures/index.ts';

const LIN = 'lin@chengyu.demo';
const MEI = 'mei@chengyu.demo';
const XU = 'xu@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const PRICE = 'kos-price-serum';

const deskOf = (who: Operator): Promise<Page> => who.extensionPage(`desk.html#scripts/${PRICE}`);

/** Looks at every point of the stage whose turn it is, and passes it. */
async function pass(desk: Page, points: string[]): Promise<void> {
  const card = desk.getByRole('region', { name: '审核' });
  for (const point of points) await card.getByRole('checkbox', { name: point }).check();
  await card.getByRole('button', { name: '通过' }).click();
}

test('a second operator gets a new version only once the last stage has passed it', async ({ operator }) => {
  test.slow();
  const [lin, mei, xu, wang] = [
    await operator(LIN),
    await operator(MEI),
    await operator(XU),
    await operator(WANG),
  ];
  const panel = await mei.panel();
  await panel.getByRole('combobox', { name: '搜话术' }).fill('精华报价');
  const row = panel.getByRole('row').filter({ hasText: '精华报价' }).first();
  await expect(row).toContainText('精华现在到手¥239');

  const writing = await deskOf(lin);
  await writing.getByRole('textbox', { name: '正文' }).fill('姐妹,精华今天到手{{fact:精华到手价}},慢慢选~');
  await expect(writing.getByText(/^已保存/)).toBeVisible();
  await writing.getByRole('button', { name: '送审' }).click();
  await writing.getByRole('dialog').getByLabel('改了什么,为什么').fill('语气软一点');
  await writing.getByRole('dialog').getByRole('button', { name: '送审' }).click();
  await expect(writing.getByText('自己写的不能自己审,等别人看')).toBeVisible();

  const keeper = await deskOf(xu);
  await pass(keeper, ['错别字', '事实引用', '价格用引用', '链接可用']);
  await pass(keeper, ['人设语气', '创意', '场景合适']);
  await expect(keeper.getByText('这一步由总监来审')).toBeVisible();
  await expect(row).toContainText('精华现在到手¥239');

  const director = await deskOf(wang);
  await director.getByRole('button', { name: '跟专员现在用的比' }).click();
  await expect(director.getByRole('dialog').locator('ins').first()).toContainText('姐妹');
  await director.getByRole('dialog').getByRole('button', { name: '关上' }).click();
  await pass(director, ['广告法用语', '医疗宣称', '平台红线', '竞品']);
  await expect(row).toContainText('姐妹,精华今天到手¥239,慢慢选~');
  const history = writing.getByRole('region', { name: '历史' });
  await expect(history).toContainText('v2');
  await expect(history).toContainText('随导入或建库带来');
});

test('one person writes the same draft on two devices without a network: both texts stand afterwards', async ({
  operator,
}) => {
  test.slow();
  const [office, home] = [await operator(LIN), await operator(LIN)];
  const here = await deskOf(office);
  const body = (desk: Page) => desk.getByRole('textbox', { name: '正文' });
  await body(here).fill('底稿');
  await expect(here.getByText(/^已保存/)).toBeVisible();
  const there = await deskOf(home);
  await expect(body(there)).toHaveValue('底稿');
  await office.goOffline();
  await home.goOffline();
  await body(here).fill('在公司改的');
  await body(there).fill('在路上改的');
  for (const desk of [here, there]) await expect(desk.getByText(/已存在本机|^已保存/)).toBeVisible();
  await office.goOnline();
  await expect(here.getByText(/^已保存/)).toBeVisible();
  await home.goOnline();
  for (const desk of [here, there])
    await expect(desk.getByLabel('看哪一份').locator('option')).toHaveText([/另一台设备那份/, /林小满那份/]);
});
