import type { Locator, Page } from '@playwright/test';
import { expect, type Operator } from './fixtures/index.ts';

/** One comment of a practice page with what Chorus wrote beside it. */
export interface CommentSpot {
  comment: Locator;
  mark: Locator;
}

/** The comment with this text on a Xiaohongshu note; waits until it is marked. */
export async function noteComment(page: Page, text: string): Promise<CommentSpot> {
  await loadAll(page);
  const comment = page.locator('.comment-item', { hasText: text }).first();
  await comment.scrollIntoViewIfNeeded();
  const mark = comment.locator('.mark').first();
  await expect(mark).toBeVisible();
  return { comment, mark };
}

/** Has the practice page load what a reader would scroll for. */
export async function loadAll(page: Page): Promise<void> {
  // Before the first comments stand there is nothing yet that could load.
  await page.waitForFunction(() => 'practice' in window && window.practice.truth().length > 0);
  await page.evaluate(() => window.practice.loadAll());
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

/** 职责与时限 in the options of this operator, with what has been read so far. */
export async function policyRoom(operator: Operator): Promise<Locator> {
  const options = await operator.extensionPage('options.html');
  const room = options.getByRole('region', { name: '职责与时限', exact: true });
  await expect(room.getByRole('table', { name: '通常' })).toBeVisible();
  return room;
}

/** What an operator's device holds, read from its own database: ids with what must agree with the server. */
export async function stored(operator: Operator): Promise<{ items: Held; handoffs: Held; unsent: number }> {
  const page = await operator.extensionPage('options.html');
  const rows = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('chorus');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const asking = db.transaction(table).objectStore(table).getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
    const found = { items: await all('items'), handoffs: await all('handoffs'), outbox: await all('outbox') };
    db.close();
    return found;
  });
  await page.close();
  return {
    items: held(
      rows.items.map(row => row.item as Record<string, unknown>),
      itemState,
    ),
    handoffs: held(rows.handoffs, row => String(row.state)),
    unsent: rows.outbox.length,
  };
}

export type Held = Record<string, string>;

/** Answered or not is what two devices and a server must agree on; when each saw the item is its own affair. */
export const itemState = (row: Record<string, unknown>): string => (row.answer ? 'answered' : 'open');

/** By id. An id that is held twice would be a doubled row: it throws. */
export function held(rows: Record<string, unknown>[], state: (row: Record<string, unknown>) => string): Held {
  const entries = rows.map(row => [String(row.id), state(row)] as const);
  if (new Set(entries.map(([id]) => id)).size !== entries.length) throw new Error('a row is held twice');
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
}
