import { expect, test } from './fixtures/index.ts';
import { loadAll, noteComment, pressSend, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const MEI = 'mei@chengyu.demo';
const WANG = 'wang@chengyu.demo';
/** Somebody who asks the seller for a price. */
const TALK = 'dm-xhs-4';
const PERSON = '三亚找海的人';
const NOTE = '66f0a0000000000000000a02';
const ASKED = '会员日三件套多少钱呀';

test('a sale moves on by hand and by the script that is used, and scripts of where it stands come first', async ({
  practice,
  operator,
}) => {
  const mei = await operator(MEI);
  const page = await mei.open(practice.conversationUrl(TALK, {}, 'xiaohongshu.dm'));
  const rail = page.getByRole('group', { name: '私信走到哪一步' });
  const current = rail.locator('[aria-current="step"]');
  await expect(rail.getByRole('button')).toHaveCount(5);
  await expect(current).toHaveText('问候');

  await rail.getByRole('button', { name: '需求诊断' }).click();
  await expect(current).toHaveText('需求诊断 · 缺 3');
  await expect(current).toHaveAttribute('title', '还没问:需求、预算、肤质。');
  const mark = page.locator('.mark', { hasText: '未归类' }).first();
  await mark.hover();
  await mark.getByRole('button', { name: '话术', exact: true }).hover();
  const ready = page.getByRole('menu', { name: '备好的话术' }).getByRole('menuitem');
  await expect(ready.first()).toContainText(/^问/);

  const box = page.locator('.xhs-im-input-bar-editor');
  await box.click();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '搜话术' }).fill('推荐三件套');
  await expect(page.getByRole('option').first()).toContainText('推荐三件套');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('三件套');
  await expect(current).toHaveText('产品推荐 · 缺 3');
});

test('what one operator learns of a customer another sees, and who is forgotten is gone for both', async ({
  team,
  practice,
  operator,
}) => {
  const [mei, wang] = [await operator(MEI), await operator(WANG)];
  const [hers, his] = [await mei.panel(), await wang.panel()];
  const address = practice.conversationUrl(TALK, {}, 'xiaohongshu.dm');
  const pages = [await mei.open(address), await wang.open(address)];
  for (const page of pages) await expect(page.locator('.mark').first()).toBeAttached();
  for (const panel of [hers, his]) {
    await expect(panel.getByRole('heading', { name: '三亚找海的人' })).toBeVisible();
    await panel.getByText('需求和备注').click();
  }
  await hers.getByLabel('预算').fill('两样 400 以内');
  await hers.getByLabel('肤质').focus();
  await expect(hers.getByText('已记下')).toBeVisible();
  await expect(his.getByLabel('预算')).toHaveValue('两样 400 以内');

  await hers.getByRole('button', { name: '忘记此人' }).click();
  await hers.getByRole('button', { name: '确认忘记' }).click();
  for (const panel of [hers, his]) await expect(panel.getByText('已按要求忘记此人')).toBeVisible();
  await expect
    .poll(async () => JSON.stringify(await team.rows(WANG)))
    .not.toMatch(/三亚找海的人|还在吗,想赶会员日|还在吗，想赶会员日|两样 400/);
});

test('the seller sees that somebody asked at another account, and what they were told there', async ({
  practice,
  operator,
}) => {
  const [lin, mei] = [await operator(LIN), await operator(MEI)];
  const panel = await mei.panel();
  const page = await lin.open(practice.postUrl(NOTE));
  await loadAll(page);
  await page.evaluate(
    ([who, text]) => window.practice.add({ who: who ?? '', text: text ?? '' }),
    [PERSON, ASKED],
  );
  const { comment, mark } = await noteComment(page, ASKED);
  await comment.locator('.reply').first().click();
  await replyBox(page).click();
  await page.keyboard.insertText('我买的时候到手 459');
  await pressSend(page);
  await expect(mark.getByRole('button', { name: '改回待回' })).toBeAttached();

  const talk = await mei.open(practice.conversationUrl(TALK, {}, 'xiaohongshu.dm'));
  await expect(talk.locator('.mark .person').last()).toHaveText(
    /^此用户 (刚才|\d+ 分钟前)在 小鹿实测 问过价,得到 ¥459$/,
  );
  await expect(panel.getByText(/在 小鹿实测 问过价,得到 ¥459/)).toBeVisible();
});
