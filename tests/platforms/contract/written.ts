import type { Page } from '@playwright/test';

/** What stands in any editor of the page, be it shown or not, in whichever shadow root. */
export const writtenOn = async (page: Page): Promise<string> =>
  (
    await page
      .locator('textarea, input, [contenteditable]')
      .evaluateAll(editors =>
        editors.map(one => ('value' in one ? String(one.value) : (one.textContent ?? ''))),
      )
  ).join('\n');
