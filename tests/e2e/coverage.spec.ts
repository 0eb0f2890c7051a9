import type { Page } from '@playwright/test';
import { expect, type Operator, test } from './fixtures/index.ts';
import { insertFirstReady, noteComment, pressSend } from './support.ts';

const LIN = 'lin@chengyu.demo';
const CHEN = 'chen@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const KOC_NOTE = '66f0a0000000000000000a02';
const KOE_NOTE = '66f0a0000000000000000a03';
const HEARTFELT = '我妈化疗之后皮肤特别脆';
const QUESTION = '想问下烟酰胺浓度多少，和维A一起用会不会互相影响吸收';
const FRESH_NOTE = '66f0a0000000000000000a05';

/** What the bar says of one flag's coverage: `走心 3/9` as [3, 9]. */
async function coverageOf(page: Page): Promise<[number, number]> {
  const words = await page.locator('.btn.coverage').innerText();
  const [, answered, total] = /(\d+)\/(\d+)/.exec(words) ?? [];
  return [Number(answered), Number(total)];
}

/** The meter in the bar leads to the panel's room, at this post. */
async function openRoom(operator: Operator, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.locator('.btn.coverage, .figures .btn').first().click();
  const panel = await operator.openedPanel();
  await expect(panel.getByRole('tab', { name: '覆盖率', selected: true })).toBeVisible();
  return panel;
}

test('KOC: answering raises the coverage; who is taken out is out for the other operator, too', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(KOC_NOTE));
  const spot = await noteComment(page, HEARTFELT);
  await expect(spot.mark).toContainText('走心');
  await expect(page.locator('.btn.coverage')).toContainText('走心');
  const [answered, total] = await coverageOf(page);
  await insertFirstReady(page, spot);
  await pressSend(page);
  await expect.poll(() => coverageOf(page)).toEqual([answered + 1, total]);

  const wang = await operator(WANG);
  const other = await wang.open(practice.postUrl(KOC_NOTE));
  await noteComment(other, HEARTFELT);
  await expect.poll(() => coverageOf(other)).toEqual([answered + 1, total]);
  const panel = await openRoom(lin, page);
  await expect(panel.getByText(/已读 \d+ \/ 页面显示 \d+,只算读到的/)).toBeVisible();
  await panel.getByRole('button', { name: /^不算/ }).first().click();
  await expect(panel.getByText('手动去掉的').first()).toBeAttached();
  await expect.poll(() => coverageOf(other)).toEqual([answered + 1, total - 1]);

  await panel.locator('summary').click();
  const row = panel.getByRole('listitem').filter({ hasText: '手动去掉的' });
  await row.getByRole('button', { name: /^算进来/ }).click();
  await expect.poll(() => coverageOf(other)).toEqual([answered + 1, total]);
});

test('KOL: a note that was just published counts down its first hour, front row by front row', async ({
  practice,
  operator,
}) => {
  const wang = await operator(WANG);
  const page = await wang.open(practice.postUrl(FRESH_NOTE));
  const spot = await noteComment(page, '姐姐太好看了');
  const countDown = page.getByRole('button', { name: /首小时/ });
  await expect(countDown).toHaveText(/^首小时 4\d 分 · 前排 0\/4$/);
  await insertFirstReady(page, spot);
  await pressSend(page);
  await expect(countDown).toHaveText(/前排 1\/4$/);

  const panel = await openRoom(wang, page);
  await expect(panel.getByRole('timer')).toHaveText(/首小时 还剩 4\d 分/);
  await expect(panel.getByText('前排 1/4 已回')).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: '姐姐太好看了' })).toContainText('已回');

  // The one that all laugh about is to be pinned, and only that one.
  await expect(page.locator('.mark').filter({ hasText: '待置顶' })).toHaveCount(1);
  const witty = await noteComment(page, '我宣布这期的主角是猫');
  await witty.mark.getByRole('button', { name: '已置顶' }).click();
  await expect(page.locator('.mark').filter({ hasText: '待置顶' })).toHaveCount(0);
});

test('KOE: a deep answer is to be pinned until the page shows it pinned, or it is ticked', async ({
  practice,
  operator,
}) => {
  const chen = await operator(CHEN);
  const page = await chen.open(practice.postUrl(KOE_NOTE));
  const panel = await chen.panel();
  await panel.getByRole('tab', { name: /队列/ }).click();
  const due = panel.locator('.queue-pins li');
  // One question of this note was answered an hour ago: it was never pinned.
  const ticked = await noteComment(page, '中间要隔多久');
  await expect(ticked.mark).toContainText('待置顶');
  await expect(due).toHaveCount(1);

  await page.evaluate(text => window.practice.add({ who: '成分党小周', text }), QUESTION);
  const seen = await noteComment(page, QUESTION);
  await expect(seen.mark).toContainText('技术问题');
  await insertFirstReady(page, seen);
  await pressSend(page);
  await expect(seen.mark).toContainText('待置顶');
  await expect(due).toHaveCount(2);

  // The site pins it: from then on the page shows it so.
  await seen.comment
    .locator('.content')
    .first()
    .evaluate(content => {
      const label = Object.assign(document.createElement('div'), { className: 'labels' });
      label.append(
        Object.assign(document.createElement('span'), { className: 'top', textContent: '置顶评论' }),
      );
      content.after(label);
    });
  await expect(seen.mark).not.toContainText('待置顶');
  await expect(due).toHaveCount(1);
  await ticked.mark.getByRole('button', { name: '已置顶' }).click();
  await expect(panel.locator('.queue-pins')).toHaveCount(0);
});
