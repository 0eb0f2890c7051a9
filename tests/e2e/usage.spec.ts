import { expect, test } from './fixtures/index.ts';
import { insertFirstReady, noteComment, policyRoom, pressSend, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';

test('what an operator changes before sending is kept once the team wants it, and counted at the desk', async ({
  practice,
  operator,
}) => {
  const [lin, wang] = [await operator(LIN), await operator(WANG)];
  const room = await policyRoom(wang);
  await room.getByRole('switch', { name: '记下改动,从中学' }).check();
  await room.getByRole('button', { name: '看会变什么' }).click();
  await room.getByLabel('改了什么,为什么').fill('看看大家怎么改');
  await room.getByRole('button', { name: '应用' }).click();
  await expect((await policyRoom(lin)).getByRole('switch', { name: '记下改动,从中学' })).toBeChecked();

  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  await insertFirstReady(page, spot);
  await replyBox(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('慢慢来哈');
  await pressSend(page);
  await expect(spot.mark.getByRole('button', { name: '改回待回' })).toBeAttached();

  const desk = await wang.extensionPage('desk.html#usage');
  const row = desk.getByRole('row').filter({ hasText: '1/1' });
  await expect(row).toBeVisible();
  await row.getByRole('button').click();
  const card = desk.getByRole('region', { name: '使用情况' });
  await expect(card.getByRole('row', { name: /小鹿实测/ })).toContainText('1/1');
  await expect(card.getByText(/慢慢来哈」 1 次改写里 1 次/)).toBeVisible();
});

test('a good answer is a draft script with one click, and is finished at the desk', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  const name = await spot.comment.locator('.author .name').first().innerText();
  await spot.comment.locator('.reply').first().click();
  await replyBox(page).click();
  await page.keyboard.insertText(`${name} 我自己空瓶三支了,第三周开始不卡粉`);
  await pressSend(page);
  const keep = spot.mark.getByRole('button', { name: '存为话术' });
  await expect(keep).toBeAttached();
  await spot.mark.hover();
  await keep.click();
  await expect(page.getByText(/存成话术草稿了/)).toBeVisible();

  const opened = lin.context.waitForEvent('page');
  await page.getByRole('button', { name: '去工作台改' }).click();
  const desk = await opened;
  await expect(desk.getByLabel('正文')).toHaveValue('{{昵称}} 我自己空瓶三支了,第三周开始不卡粉');
  await spot.mark.hover();
  await keep.click();
  await expect(page.getByText(/已经这么说了/)).toBeVisible();
});
