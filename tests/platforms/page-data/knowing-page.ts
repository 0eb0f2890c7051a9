import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { PageData } from '../../../lib/model/page-data.ts';
import type { SurfaceId } from '../../../lib/model/platform.ts';
import { copyFromPage, readPageData } from '../../../lib/platforms/page-data/index.ts';
import { findBrowser } from '../../../tools/browser/find.ts';

export interface KnowingPage {
  /** Runs a script of the page's own. */
  run(script: string): Promise<unknown>;
  /** What the collector of a surface makes of the page. */
  ask(surface: SurfaceId): Promise<PageData | undefined>;
}

/** Small pages whose own scripts hang data where frameworks do. One browser a file. */
export function knowingPages(): (html: string) => Promise<KnowingPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('no browser on this machine');
    browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => browser?.close());

  return async html => {
    const page = await browser?.newPage();
    if (!page) throw new Error('the browser starts before the tests');
    await page.setContent(html);
    // Playwright's own way into the page leans on what hostile pages break; the browser's does not.
    const session = await page.context().newCDPSession(page);
    const run = (expression: string) => evaluate(session, expression);
    return {
      run,
      ask: surface =>
        readPageData(surface, (plan, from) => run(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`)),
    };
  };
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value;
}
