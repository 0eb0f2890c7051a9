import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { ask } from '../adapter-page.ts';

/** What is read of a page before Chorus's marks stand at every other row, and by a new reader after. */
export async function withMarksAtHalf(page: Page) {
  // What was looked at before all had come is looked at anew.
  await page.waitForFunction(() => window.practice.truth().length > 0);
  await ask(page, 'open');
  const now = Date.now();
  // A post may be dated by how many days ago the page says, whenever it is looked at.
  await page.clock.setFixedTime(now);
  const before = await ask(page, 'look', now);
  await ask(page, 'layHalf');
  expect(await ask(page, 'open')).toBe(true);
  return { before, after: await ask(page, 'look', now) };
}
