import { z } from 'zod';
import { pageDataSchema } from '../../lib/model/page-data.ts';
import { callExpression } from '../../tools/browser/call-background.ts';
import { expect, test } from './fixtures/index.ts';
import { inContentScript } from './fixtures/isolated-world.ts';

const LIN = 'lin@chengyu.demo';
const answerSchema = z.object({ ok: z.literal(true), value: pageDataSchema.optional() });

test('the page’s own components tell ids and exact times, and only for the surface that they are of', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.url('douyin', { as: 'koc-tangtang' }));
  await page.locator('[class*="comment-content-text-"]').first().waitFor();
  const ask = async (surface: string) => {
    const expression = callExpression('pages', 'pageData', { surface });
    return answerSchema.parse(await inContentScript(page, lin.extensionId, expression)).value;
  };
  const shown = await page
    .locator('[class^="container-"] > [class^="content-"] > div > [class*="comment-content-text-"]')
    .allTextContents();
  const known = await ask('douyin.creator-comments');
  expect(known?.comments.length).toBeGreaterThan(8);
  expect(known?.comments.map(one => one.text)).toEqual(shown.map(text => text.slice(0, 200)));
  for (const { id, at, name } of known?.comments ?? []) {
    expect(id).toMatch(/^\d{10,}$/);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(name).toBeTruthy();
  }
  // Another surface’s question finds nothing here, and one that nothing is known of is not even asked.
  expect((await ask('bilibili.comments'))?.comments).toEqual([]);
  expect(await ask('kuaishou.creator-comments')).toBeUndefined();
});

test('a page that replaced the one function that is used learns that something looked, and not who', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.context.newPage();
  await page.goto(practice.url('douyin', { as: 'koc-tangtang' }));
  await page.locator('[class*="comment-content-text-"]').first().waitFor();
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).length);
  const expression = callExpression('pages', 'pageData', { surface: 'douyin.creator-comments' });
  await page.evaluate(() => {
    const stacks: string[] = [];
    const real = Object.getOwnPropertyDescriptor;
    Object.getOwnPropertyDescriptor = (object: object, key: PropertyKey) => {
      stacks.push(new Error('looked').stack ?? '');
      return real(object, key);
    };
    Object.assign(window, { stacks });
  });
  const before = await names();
  const heard = () => page.evaluate(() => (window as unknown as { stacks: string[] }).stacks);
  // The overlay may just have asked for itself: for half a second that answer holds, and nothing is looked at.
  const looks = async () => {
    const known = answerSchema.parse(await inContentScript(page, lin.extensionId, expression)).value;
    expect(known?.comments.length).toBeGreaterThan(8);
    return (await heard()).length;
  };
  await expect.poll(looks, { intervals: [600] }).toBeGreaterThan(10);
  const stacks = await heard();
  expect(stacks.filter(stack => stack.includes('extension'))).toEqual([]);
  expect(await names()).toBe(before);
});
