import { expect, test } from 'vitest';
import { accounts } from './content/accounts.ts';
import { setStage } from './support.ts';
import { surfaces } from './surfaces/index.ts';

const stage = setStage();

test('the list of pages leads to every post as its own account', async () => {
  const { page, practice } = stage;
  await page.goto(practice.index);
  expect(await page.locator('.card b').count()).toBe(accounts.length);
  expect(await page.locator('.doors a').count()).toBe(surfaces.length);
  await page.getByText('今晚 7 点半开播').click();
  await page.waitForSelector('.comment-item');
  expect(await page.locator('.user-info-name').textContent()).toBe('大伟福利社');
  expect(await page.locator('#practice-label').textContent()).toBe('练习页面');
});

test('each surface opens, and asks for nothing outside this machine', async () => {
  const { page, practice } = stage;
  for (const { surface } of surfaces) {
    await page.goto(practice.surfaceUrl(surface));
    await page.waitForFunction(() => 'practice' in window);
    expect(await page.locator('#practice-label').count(), surface).toBe(1);
  }
  expect(stage.foreign).toEqual([]);
  expect(stage.errors).toEqual([]);
});

test('a page’s own script is served at its host, and nothing beside it', async () => {
  const { page, practice } = stage;
  await page.goto(practice.url('kuaishou'));
  const ask = (path: string) => page.evaluate(async where => (await fetch(where)).status, path);
  expect(await ask('/practice/client/kuaishou.js')).toBe(200);
  expect(await ask('/practice/client/xiaohongshu.js')).toBe(404);
  expect(await ask('/practice/client/..%2fserve.js')).toBe(404);
  expect(await ask('/practice/client/%2e%2e/content/posts.js')).toBe(404);
  expect(await ask('/practice/thread?post=66f0a0000000000000000a01')).toBe(404);
});

test('a site’s short address leads to the surface that is first in its list', () => {
  const path = (url: string) => new URL(url).pathname;
  const { practice } = stage;
  expect(path(practice.url('xiaohongshu'))).toBe('/explore');
  expect(path(practice.url('kuaishou'))).toBe('/article/comment');
  expect(path(practice.postUrl('dy-linbo-2'))).toBe('/creator-micro/interactive/comment');
  expect(() => practice.surfaceUrl('kuaishou.no-such')).toThrow(RangeError);
  expect(() => practice.conversationUrl('dm-none-1')).toThrow(RangeError);
});

test('an unknown post or a malformed send is refused', async () => {
  const { page, practice } = stage;
  expect(() => practice.postUrl('no-such-post')).toThrow(RangeError);
  await page.goto(practice.url('douyin'));
  const send = (body: string) =>
    page.evaluate(async text => (await fetch('/practice/send', { method: 'POST', body: text })).status, body);
  expect(await send('{')).toBe(400);
  expect(await send('{"post":"dy-tangtang-1","text":""}')).toBe(400);
});

test('a taken port is said, not hung upon', async () => {
  const { servePractice } = await import('./serve.ts');
  await expect(servePractice({ port: stage.practice.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('it is up in seconds, on a busy machine, too', async () => {
  const { servePractice } = await import('./serve.ts');
  const begun = performance.now();
  const second = await servePractice();
  expect(performance.now() - begun).toBeLessThan(5000);
  await second.close();
});
