import { expect, test } from './fixtures/index.ts';
import { noteComment, policyRoom } from './support.ts';

const LIN = 'lin@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';

test('a change is previewed, applied, and seen by a second operator on the page that stands open', async ({
  practice,
  operator,
}) => {
  const [lin, wang] = [await operator(LIN), await operator(WANG)];
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  const sign = spot.mark.locator('.flag');
  await expect(sign).toHaveAttribute('title', /要回 · KOC 讲亲身体验,打消疑虑/);
  await expect(spot.mark.getByRole('button', { name: /@转交/ })).toHaveCount(0);
  await expect(spot.mark).not.toContainText('超时');

  const room = await policyRoom(wang);
  await room.getByLabel('信任咨询:怎么做').selectOption('steer');
  await room.getByLabel('信任咨询:转给').selectOption('KOE');
  await room.getByLabel('信任咨询:首回(分)').fill('0.5');
  await room.getByRole('button', { name: '看会变什么' }).click();
  const change = room.getByRole('listitem').filter({ hasText: TRUST });
  await expect(change).toContainText('信任咨询 · 要回 · 60 分内 → 信任咨询 · 转给 陈工聊成分 · 0.5 分内');
  // Seen is not applied.
  await expect(sign).toHaveAttribute('title', /要回/);
  await room.getByLabel('改了什么,为什么').fill('这周成分问题多,请工程师来答');
  await room.getByRole('button', { name: '应用' }).click();

  await expect(spot.mark.getByRole('button', { name: '@转交 陈工聊成分' })).toBeAttached();
  await expect(sign).toHaveAttribute('title', /转交 · 太专业,请 KOE 来答/);
  await expect(spot.mark).toContainText('超时');
  await expect(room.getByText('版本 1 · 这周成分问题多,请工程师来答')).toBeVisible();
});
