import type { Page } from '@playwright/test';
import { ask, expect, type Operator, test } from './fixtures/index.ts';
import { type CommentSpot, insertFirstReady, loadAll, noteComment, pressSend } from './support.ts';

const NOTES = {
  KOL: '66f0a0000000000000000a01',
  KOC: '66f0a0000000000000000a02',
  KOE: '66f0a0000000000000000a03',
  KOS: '66f0a0000000000000000a04',
};

/** A comment that has only just been written. */
async function fresh(page: Page, text: string): Promise<CommentSpot> {
  await loadAll(page);
  await page.evaluate(said => window.practice.add({ who: '刚来的人', text: said }), text);
  return noteComment(page, text);
}

async function answer(page: Page, spot: CommentSpot): Promise<void> {
  await insertFirstReady(page, spot);
  await pressSend(page);
  await expect(spot.mark.getByRole('button', { name: '改回待回' })).toBeAttached();
}

const today = (operator: Operator) =>
  operator
    .extensionPage('popup.html')
    .then(page => page.getByRole('region', { name: '今天' }).or(page.locator('.pop-today')));

test('KOC: what is felt is answered like a friend; in time counts for today, late says so, coverage rises', async ({
  practice,
  operator,
}) => {
  const lin = await operator('lin@chengyu.demo');
  const page = await lin.open(practice.postUrl(NOTES.KOC));
  const asked = await noteComment(page, '姐妹，这个真的好用吗');
  await expect(asked.mark).toContainText('信任咨询');
  await expect(asked.mark).not.toContainText('超时');
  const missed = await noteComment(page, '闷痘了，三天爆了五颗');
  await expect(missed.mark).toContainText('负面');
  await expect(missed.mark).toContainText('超时');
  const technical = await noteComment(page, '积雪草是提取物还是单体');
  await expect(technical.mark).toContainText('技术问题');
  await expect(technical.mark.getByRole('button', { name: '@转交 陈工聊成分' })).toBeVisible();
  const spot = await fresh(page, '用完两罐了，换季第一次没有烂脸，早上照镜子的时候真的想哭，谢谢你写那么细');
  await expect(spot.mark).toContainText('走心');
  await expect(spot.mark).not.toContainText('超时');
  const share = () => page.locator('.bar meter').evaluate(meter => (meter as HTMLMeterElement).value);
  const before = await share();
  await answer(page, spot);
  await expect.poll(share).toBeGreaterThan(before);
  await expect(await today(lin)).toContainText('100%');

  const chat = await lin.open(practice.conversationUrl('dm-xhs-2'));
  await expect(chat.locator('.mark', { hasText: '购买意向' }).last()).toContainText('@转交 小美优选');
});

test('KOE: who cannot choose is asked back, what is asked deeply is the own duty, who wants to buy goes to the seller', async ({
  practice,
  operator,
}) => {
  const chen = await operator('chen@chengyu.demo');
  const page = await chen.open(practice.postUrl(NOTES.KOE));
  const helpless = await noteComment(page, '看不懂但大受震撼');
  await expect(helpless.mark).toContainText('求推荐');
  await expect(helpless.mark.locator('.flag')).toHaveAttribute('title', /反问/);
  const buyer = await noteComment(page, '想直接拍一支试试');
  await expect(buyer.mark.getByRole('button', { name: '@转交 小美优选' })).toBeVisible();
  const deep = await fresh(page, '陈工，0.1% 视黄醇和 2% 烟酰胺同一支里稳定吗，pH 怎么兼顾');
  await expect(deep.mark).toContainText('技术问题');
  await answer(page, deep);
  await expect(deep.mark).toContainText('待置顶');

  const chat = await chen.open(practice.conversationUrl('dm-xhs-24'));
  await expect(chat.locator('.mark', { hasText: '购买意向' }).last()).toContainText('@转交 小美优选');
  await chat.goto(practice.conversationUrl('dm-xhs-23'));
  await expect(chat.locator('.mark', { hasText: '技术问题' }).last()).toContainText('话术');
});

test('KOS: every purchase question has five minutes; one is met, an older one is missed', async ({
  practice,
  operator,
}) => {
  const mei = await operator('mei@chengyu.demo');
  const page = await mei.open(practice.postUrl(NOTES.KOS));
  const late = await noteComment(page, '防晒乳有货吗');
  await expect(late.mark).toContainText('购买意向');
  const spot = await fresh(page, '蓝罐多少钱一罐呀');
  await expect(spot.mark).toContainText('购买意向');
  await answer(page, spot);
  await expect(await today(mei)).toContainText('100%');

  const chat = await mei.open(practice.conversationUrl('dm-xhs-4'));
  await expect(chat.locator('.bar')).toContainText('等待 1');
  await chat.goto(practice.conversationUrl('dm-xhs-5'));
  await expect(chat.locator('.mark', { hasText: '超时' }).last()).toBeAttached();
});

test('KOL: service is passed on and a quarrel left alone, of messages only business and crisis come up', async ({
  practice,
  operator,
}) => {
  const wang = await operator('wang@chengyu.demo');
  const page = await wang.open(practice.postUrl(NOTES.KOL));
  const buyer = await noteComment(page, '多少钱呀，蓝罐那个');
  await expect(buyer.mark.getByRole('button', { name: '@转交 小美优选' })).toBeVisible();
  const crisis = await noteComment(page, '用了你推荐的这个霜第二天整张脸肿起来');
  await expect(crisis.mark).toContainText('疑似危机');
  await expect(crisis.mark.getByRole('button', { name: '上报' })).toBeVisible();

  const chat = await wang.open(practice.conversationUrl('dm-xhs-21'));
  const business = chat.locator('.mark', { hasText: '商务合作' }).last();
  await expect(business.getByRole('button', { name: '上报' })).toBeAttached();
  await chat.goto(practice.conversationUrl('dm-xhs-22'));
  const everyday = chat.locator('.mark', { hasText: '购买意向' }).last();
  await expect(everyday).toContainText('@转交 小美优选');
  const queue = await ask(await wang.panel(), 'items', 'queue');
  expect(JSON.stringify(queue)).toContain('双十二想约一条品牌合作');
  expect(JSON.stringify(queue)).not.toContain('蓝罐那个多少钱一罐');
});
