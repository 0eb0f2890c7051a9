import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { ask } from '../adapter-page.ts';

/**
 * What calls for a text is told once it stands in the box, typed by key or by input method; leaving and coming back loses no place; the
 * text takes the call's place, and the caret stands where the text wants it.
 */
export async function expectCalled(page: Page, itemId: string): Promise<void> {
  const draft = async () => (await ask(page, 'target'))?.draft;
  await ask(page, 'hearTyped', '/、');
  await ask(page, 'insert', itemId, '好的');
  await page.keyboard.type(' /');
  await expect.poll(() => ask(page, 'heardSoFar')).toEqual(['好的 /']);
  await page.keyboard.press('ArrowLeft');
  await ask(page, 'leaveAndComeBack');
  await page.keyboard.press('Delete');
  await expect.poll(draft).toBe('好的 ');
  await compose(page, ['、'], '、');
  await expect.poll(() => ask(page, 'heardSoFar')).toEqual(['好的 /', '好的 、']);
  const called = await ask(page, 'callFor', itemId, '收到呢', { replaces: '、', caret: 2 });
  expect(called).toMatchObject({ outcome: 'inserted' });
  expect(await draft()).toBe('好的 收到呢');
  await page.keyboard.insertText('您');
  await expect.poll(draft).toBe('好的 收到您呢');
  expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
}

/** As an input method does: each step of the composition, then what it delivers. */
export async function compose(page: Page, steps: readonly string[], delivered: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.insertText', { text: delivered });
  await session.detach();
}
