import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures/index.ts';

/** One comment of a practice page with what Chorus wrote beside it. */
export interface CommentSpot {
  comment: Locator;
  mark: Locator;
}

/** The comment with this text on a Xiaohongshu note; waits until it is marked. */
export async function noteComment(page: Page, text: string): Promise<CommentSpot> {
  const comment = page.locator('.comment-item', { hasText: text }).first();
  await comment.scrollIntoViewIfNeeded();
  const mark = comment.locator('.mark').first();
  await expect(mark).toBeVisible();
  return { comment, mark };
}

/** Clicks the first of the scripts that stand ready, and answers what went into the reply box. */
export async function insertFirstReady(page: Page, { mark }: CommentSpot): Promise<string> {
  await mark.getByRole('button', { name: '话术', exact: true }).hover();
  const rows = page.getByRole('menu', { name: '备好的话术' }).getByRole('menuitem');
  await expect(rows, 'three scripts and the way to all of them').toHaveCount(4);
  await rows.first().click();
  await expect(page.getByText('填好了,看一遍再按网站的发送')).toBeVisible();
  return replyBox(page).innerText();
}

/** The note's one shared reply box. */
export const replyBox = (page: Page): Locator => page.locator('#content-textarea');

/** The operator presses the site's own Send. */
export const pressSend = (page: Page): Promise<void> => page.locator('.btn.submit').click();
