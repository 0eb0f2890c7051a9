import type { Page } from '@playwright/test';
import { z } from 'zod';
import { ask, expect, type Operator, test } from './fixtures/index.ts';
import { type CommentSpot, loadAll, noteComment, pressSend, replyBox } from './support.ts';

const MEI = 'mei@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const NOTE = '66f0a0000000000000000a04';
/** Has a conversation with 小美优选, too. */
const PERSON = '三亚找海的人';
const CONVERSATION = 'dm-xhs-4';

const queueSchema = z.array(
  z.object({ authorName: z.string(), wait: z.object({ earliest: z.number(), state: z.string() }) }),
);

const savedSchema = z.object({ ok: z.literal(true), version: z.number() });

/** A comment that has only just been written. */
async function fresh(page: Page, text: string): Promise<CommentSpot> {
  await loadAll(page);
  await page.evaluate(
    ([who, said]) => window.practice.add({ who: who ?? '', text: said ?? '' }),
    [PERSON, text],
  );
  return noteComment(page, text);
}

/** As the operator would: the site's own 回复, words of one's own, the site's own Send. */
async function say(page: Page, { comment }: CommentSpot, text: string): Promise<void> {
  await comment.locator('.reply').first().click();
  await replyBox(page).click();
  await page.keyboard.insertText(text);
  await pressSend(page);
}

/** From half an hour ago to half an hour from now, by the clock in Shanghai. */
function hourAround(): { from: number; to: number } {
  const now = Math.floor(Date.now() / 60_000) + 8 * 60;
  return { from: (now - 30) % 1440, to: (now + 30) % 1440 };
}

const notified = async (operator: Operator): Promise<unknown> =>
  (await operator.worker()).evaluate('chrome.notifications.getAll().then(all => Object.keys(all))');

test('what is nearly late is told, after the quiet hours if it came in them, and taken away once it is answered', async ({
  practice,
  operator,
}) => {
  const [mei, wang] = [await operator(MEI), await operator(WANG)];
  const panel = await mei.panel();
  const director = await wang.panel();
  // The note has an older reply that promised a message: not what is looked at here.
  const promiseMs = 24 * 60 * 60_000;
  const setTarget = async (targetMs: number) => {
    const policy = z.looseObject({}).parse(await ask(director, 'policy', 'current'));
    const rules = [{ role: 'KOS', surface: 'comment', flag: 'trust', duty: 'answer', targetMs }];
    const saved = savedSchema.parse(
      await ask(director, 'policy', 'save', { policy: { ...policy, rules, promiseMs } }),
    );
    // By the policy of before other comments would be late.
    await expect.poll(() => ask(panel, 'policy', 'current')).toMatchObject({ version: saved.version });
  };
  await setTarget(60 * 60_000);
  const page = await mei.open(practice.postUrl(NOTE));
  const spot = await fresh(page, '姐妹，这个真的好用吗');
  await expect(spot.mark).toContainText('信任咨询');
  const mine = async () =>
    queueSchema.parse(await ask(panel, 'items', 'queue')).find(item => item.authorName === PERSON);
  await expect.poll(async () => (await mine())?.wait.state).toBe('waiting');
  expect(await notified(mei)).toEqual([]);

  // It was written a while ago, by what the page can say; a little time is left until 40 % of the target is.
  const since = (await mine())?.wait.earliest ?? 0;
  const quiet = (on: boolean) => ask(panel, 'reminders', 'setSettings', { quiet: { on, ...hourAround() } });
  await quiet(true);
  await setTarget((Date.now() + 3000 - since) / 0.6);
  await expect.poll(async () => (await mine())?.wait.state).toBe('at-risk');
  expect(await notified(mei)).toEqual([]);
  await quiet(false);
  await expect.poll(() => notified(mei)).toEqual(['reminder']);

  await say(page, spot, '我自己空了两罐，换季没再红过');
  await expect(spot.mark.getByRole('button', { name: '改回待回' })).toBeAttached();
  await expect.poll(() => notified(mei)).toEqual([]);
});

test('what was said in public about a message is owed in panel and popup until the message is seen', async ({
  practice,
  operator,
}) => {
  const mei = await operator(MEI);
  const panel = await mei.panel();
  await panel.getByRole('tab', { name: /队列/ }).click();
  const page = await mei.open(practice.postUrl(NOTE));
  await say(page, await fresh(page, '会员日三件套多少钱'), '价格已私信您');

  const owed = panel.getByRole('listitem').filter({ hasText: '公开说过:价格已私信您' });
  await expect(owed).toContainText(PERSON);
  await expect(owed).toContainText('小美优选');
  const popup = await mei.extensionPage('popup.html');
  await expect(popup.getByText(`私信 ${PERSON}`)).toBeVisible();

  const messages = await mei.open(practice.conversationUrl(CONVERSATION, {}, 'xiaohongshu.dm'));
  await expect(messages.getByText('还在吗，想赶会员日').first()).toBeVisible();
  await expect(owed, 'what was written before the promise keeps nothing').toBeVisible();
  await messages.evaluate(() => window.practice.addMessage({ text: '会员日到手 459', from: 'me' }));
  await expect(owed).toHaveCount(0);
  await expect(popup.getByText(`私信 ${PERSON}`)).toHaveCount(0);
  const promises = z
    .array(z.object({ promise: z.object({ authorName: z.string(), state: z.string() }) }))
    .parse(await ask(panel, 'promises', 'list'));
  expect(promises.find(({ promise }) => promise.authorName === PERSON)?.promise.state).toBe('kept');
});
