import { expect, test } from './fixtures/index.ts';
import { insertFirstReady, loadAll, noteComment, pressSend, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const CHEN = 'chen@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';
const TECHNICAL = '孕妇能用不';

test('read → flag → script by click → reply seen → clock stopped → both see it', async ({
  team,
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  await expect(spot.mark).toContainText('信任咨询');

  const text = await insertFirstReady(page, spot);
  expect(text.length).toBeGreaterThan(5);
  // Inserting is no answer: the clock runs on until the reply is on the page.
  await expect(spot.mark.getByRole('button', { name: '标记已回' })).toBeAttached();
  await pressSend(page);
  await expect(spot.mark.getByRole('button', { name: '改回待回' })).toBeAttached();

  await expect
    .poll(async () => {
      const rows = await team.rows(WANG);
      return rows.some(
        ({ change }) =>
          change.kind === 'item' &&
          change.row.text.includes(TRUST) &&
          change.row.answer?.how === 'reply-seen',
      );
    })
    .toBe(true);
  const wang = await operator(WANG);
  const other = await wang.open(practice.postUrl(NOTE));
  const seen = await noteComment(other, TRUST);
  await expect(seen.mark.getByRole('button', { name: '改回待回' })).toBeAttached();
});

test('a handoff arrives at the other operator in under two seconds and leads to the comment', async ({
  practice,
  operator,
}) => {
  const [lin, chen] = [await operator(LIN), await operator(CHEN)];
  const panel = await chen.panel();
  await panel.getByRole('tab', { name: /转交/ }).click();
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TECHNICAL);
  await expect(spot.mark).toContainText('技术问题');

  const arrived = panel.getByText(TECHNICAL).first();
  const started = Date.now();
  await spot.mark.getByRole('button', { name: /@转交/ }).click();
  await arrived.waitFor();
  expect(Date.now() - started).toBeLessThan(2000);
  await expect(replyBox(page)).toContainText('陈工聊成分');
  await expect(spot.mark).toContainText('已转交 陈工聊成分');

  await panel.getByRole('button', { name: '接受' }).first().click();
  await expect(spot.mark).toContainText('已接受');
  const opened = chen.context.waitForEvent('page');
  await panel.getByRole('button', { name: '去处理' }).first().click();
  const target = await opened;
  // Far down and not loaded: Chorus says so, and marks it as soon as the reader has come that far.
  await expect(target.getByText('要找的评论还没加载出来')).toBeVisible();
  await loadAll(target);
  await expect(target.locator('.comment-item', { hasText: TECHNICAL }).first()).toBeInViewport();
  await expect(target.locator('.mark.wanted')).toHaveCount(1);
});

test('a possible crisis is guarded until the director decides', async ({ practice, operator }) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.url('douyin', { as: 'koc-tangtang' }));
  const comment = page.locator('[class^="container-"]', { hasText: '结果烂脸' }).last();
  await comment.scrollIntoViewIfNeeded();
  const mark = comment.locator('.mark').first();
  await expect(mark).toContainText('疑似危机');
  await expect(mark).toContainText('不回复');
  await expect(mark.getByRole('button', { name: '话术' })).toHaveCount(0);

  await comment.getByText('回复', { exact: true }).first().click();
  const box = comment.locator('[contenteditable="true"]').first();
  await box.click();
  await page.keyboard.type('不好意思');
  await expect(box).toHaveText('');
  await expect(page.getByText('这条先不要回复')).toBeVisible();

  await mark.getByRole('button', { name: '上报' }).click();
  await expect(mark).toContainText('已上报,等总监决定');
  const wang = await operator(WANG);
  const panel = await wang.panel();
  await panel.getByRole('tab', { name: /转交/ }).click();
  await panel.getByRole('button', { name: '解除' }).first().click();
  await panel.getByRole('textbox').last().fill('由官方号回应');
  await panel
    .getByRole('button', { name: /解除|确定/ })
    .last()
    .click();
  await expect(mark).toContainText('由官方号回应');
  await box.click();
  await page.keyboard.type('已经联系您');
  await expect(box).toHaveText('已经联系您');
});
