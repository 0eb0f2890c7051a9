import { ask, expect, test } from './fixtures/index.ts';
import { noteComment, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const XU = 'xu@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';
const SERUM = {
  id: 'fact-serum-price',
  name: '精华到手价',
  kind: 'price',
  value: '¥219',
  product: '舒缓修护精华',
};

test('a price changed elsewhere: what stands in a reply box since before is told of, without a letter typed', async ({
  practice,
  operator,
}) => {
  const [lin, xu] = [await operator(LIN), await operator(XU)];
  const page = await lin.open(practice.postUrl(NOTE));
  const { comment } = await noteComment(page, TRUST);
  await comment.getByText('回复', { exact: true }).first().click();
  await replyBox(page).click();
  await page.keyboard.type('精华我买的时候是 239 元');
  const line = page.locator('.draft');
  await expect(replyBox(page)).toContainText('239');
  await expect(line).toHaveCount(0);

  const desk = await xu.extensionPage('options.html');
  const saved = await ask(desk, 'facts', 'save', { fact: SERUM, base: 1, why: '十一月调价', mustRead: true });
  expect(saved).toMatchObject({ ok: true });
  const begun = Date.now();
  await expect(line).toContainText('口径已变:精华到手价现在是 ¥219,别再说「239 元」');
  expect(Date.now() - begun).toBeLessThan(2000);
  // Nothing is held back: the text and the site's own Send are as they were.
  await expect(replyBox(page)).toHaveText('精华我买的时候是 239 元');

  await line.getByRole('button', { name: '仍要写' }).click();
  await line.getByLabel('为什么仍要这样写').fill('说的是以前的价');
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  const counts = await ask(await lin.extensionPage('options.html'), 'drafts', 'counts', { days: 1 });
  expect(counts).toMatchObject([{ rule: 'fact-changed', overridden: 1, whys: ['说的是以前的价'] }]);
});

test('what is typed is checked at once, the worst first; dismissed, it stays so', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const { comment } = await noteComment(page, TRUST);
  await comment.getByText('回复', { exact: true }).first().click();
  await replyBox(page).click();
  await page.keyboard.type('效果最好,直接下单');
  const line = page.locator('.draft');
  await expect(line).toContainText('「最好」是绝对化用语');
  await expect(line).toContainText('还有 1 处');
  await line.getByRole('button', { name: '忽略' }).click();
  await expect(line).toContainText('「下单」像在卖货');
  await line.getByRole('button', { name: '忽略' }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.type('哦');
  await expect(replyBox(page)).toContainText('下单哦');
  await expect(line).toHaveCount(0);
});

test('a script that crosses a line goes in only with a reason', async ({ practice, operator }) => {
  const [lin, xu] = [await operator(LIN), await operator(XU)];
  const desk = await xu.extensionPage('options.html');
  const row = { id: 'r1', word: '泛红', kind: 'banned', level: 'block', updatedAt: 0 };
  const words = ['泛红', '姐妹', '自己', '用', '我'].map((word, at) => ({ ...row, id: `r${at}`, word }));
  expect(await ask(desk, 'redLines', 'save', { rows: words })).toEqual({ ok: true });

  const page = await lin.open(practice.postUrl(NOTE));
  const { mark } = await noteComment(page, TRUST);
  const own = await lin.extensionPage('options.html');
  await expect.poll(async () => JSON.stringify(await ask(own, 'redLines', 'list'))).toContain('"id":"r4"');
  await page.bringToFront();
  await mark.getByRole('button', { name: '话术', exact: true }).hover();
  // While they are looked for, the menu leads to the search alone.
  const ready = page.getByRole('menu', { name: '备好的话术' }).getByRole('menuitem');
  await ready.filter({ hasNotText: '搜全部话术' }).first().click();
  const line = page.locator('.draft');
  await expect(line).toContainText('是团队禁用词');
  await expect(replyBox(page)).toHaveText('');
  await line.getByRole('button', { name: '不填了' }).click();
  await expect(line).toHaveCount(0);
  await expect(replyBox(page)).toHaveText('');
});
