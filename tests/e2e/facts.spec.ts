import { ask, expect, test } from './fixtures/index.ts';
import { noteComment, replyBox } from './support.ts';

const MEI = 'mei@chengyu.demo';
const XU = 'xu@chengyu.demo';
const NOTE = '66f0a0000000000000000a04';
/** From the keeper's click to the other operator's panel, ms. */
const SOON = 2000;

test('a price changed at the desk is what a second operator inserts, and the team sees who has read of it', async ({
  practice,
  operator,
}) => {
  const [mei, xu] = [await operator(MEI), await operator(XU)];
  const panel = await mei.panel();
  const page = await mei.open(practice.postUrl(NOTE));
  const { comment } = await noteComment(page, '多少钱');
  await comment.locator('.reply').first().click();
  const search = panel.getByRole('combobox', { name: '搜话术' });
  await search.fill('精华报价');
  const row = panel.getByRole('row').filter({ hasText: '精华报价' }).first();
  await expect(row).toContainText('精华现在到手¥239');

  const desk = await xu.extensionPage('desk.html#facts/fact-serum-price');
  await desk.getByLabel('内容').fill('¥229');
  await expect(desk.getByText('精华现在到手¥229').first()).toBeVisible();
  await desk.getByLabel('为什么改').fill('店铺券改成直降');
  await desk.getByRole('button', { name: '保存' }).click();
  const started = Date.now();
  await expect(row).toContainText('精华现在到手¥229', { timeout: SOON });
  const took = Date.now() - started;
  console.log(`a changed price is in the other panel after ${took} ms`);
  expect(took).toBeLessThan(SOON);

  await search.press('Enter');
  await expect(replyBox(page)).toContainText('精华现在到手¥229');

  const card = panel.getByRole('region', { name: '口径变更' });
  await expect(card).toContainText('¥239');
  await expect(card).toContainText('店铺券改成直降');
  await expect(card).toContainText('许主编');
  const readers = desk.getByRole('region', { name: '改过什么' });
  await expect(readers).toContainText(/还没看:[^·]*周小美/);
  await card.getByRole('button', { name: '知道了' }).click();
  await expect(card).toHaveCount(0);
  await expect(readers).toContainText(/已看:周小美/);
  await expect(readers).not.toContainText(/还没看:[^·]*周小美/);
});

test('a campaign price takes over at its moment in a panel that stands open, and gives way by itself', async ({
  operator,
}) => {
  const [mei, xu] = [await operator(MEI), await operator(XU)];
  const panel = await mei.panel();
  await panel.getByRole('combobox', { name: '搜话术' }).fill('精华报价');
  const row = panel.getByRole('row').filter({ hasText: '精华报价' }).first();
  await expect(row).toContainText('精华现在到手¥239');
  const desk = await xu.extensionPage('desk.html#facts');
  const begins = Date.now() + 8000;
  const fact = {
    ...{ name: '精华到手价', kind: 'price', value: '¥199', product: '舒缓修护精华' },
    ...{ validFrom: begins, validTo: begins + 6000 },
  };
  await ask(desk, 'facts', 'save', { fact, base: 0, mustRead: false });
  const line = desk.getByRole('row').filter({ hasText: '¥199' }).filter({ hasText: '精华到手价' });
  await expect(line).toContainText('未开始');
  await expect(row).toContainText('精华现在到手¥199');
  expect(Date.now()).toBeGreaterThanOrEqual(begins);
  expect(Date.now() - begins).toBeLessThan(SOON);
  await expect(line).toContainText('生效中');
  await expect(row).toContainText('精华现在到手¥239');
  expect(Date.now() - begins - 6000).toBeLessThan(SOON);
  await expect(line).toContainText('已过期');
});
