import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { commentContract } from './contract/comments.ts';
import { comments as douyin } from './handbook/douyin.ts';
import { comments as xiaohongshu } from './handbook/xiaohongshu.ts';

const pages = adapterPages();

for (const surface of [...xiaohongshu, ...douyin]) commentContract(pages, surface);

test('小红书: a feed gives nothing, and says so', async () => {
  const page = await pages.open(pages.practice().url('xiaohongshu'));
  expect(await ask(page, 'open')).toBe(false);
  const [id = ''] = pages.practice().postIds('xiaohongshu');
  expect(await ask(page, 'open', `https://www.xiaohongshu.com/explore/${id}`)).toBe(true);
  await expect
    .poll(async () => (await ask(page, 'look')).state)
    .toEqual({ readable: false, reason: 'no-comments' });
  expect((await ask(page, 'look')).items).toEqual([]);
});

test('小红书: a draft that the operator wrote for somebody is never turned to somebody else', async () => {
  const [id = ''] = pages.practice().postIds('xiaohongshu');
  const page = await pages.open(pages.practice().postUrl(id));
  await page.locator('.comment-item').first().waitFor();
  await ask(page, 'open');
  const { items } = await ask(page, 'look');
  const [first, second] = items.filter(item => !item.author.isSelf && item.parentId === undefined);
  if (!first || !second) throw new Error('two strangers have to be on the page');
  await ask(page, 'insert', first.id, '给第一位');
  expect(await ask(page, 'insert', second.id, '给第二位')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位' });
  await page.keyboard.type('加一句');
  expect(await ask(page, 'insert', first.id, '给第一位')).toEqual({
    outcome: 'refused',
    reason: 'other-thread',
  });
  expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位加一句' });
});
