import type { Browser, Page } from '@playwright/test';
import { bundleForPage } from '../../../tools/read/bundle.ts';
import { conversations } from '../../platforms/pages/content/conversations.ts';
import { posts } from '../../platforms/pages/content/posts.ts';
import type { Practice } from '../../platforms/pages/serve.ts';
import type { PracticeSurface } from '../../platforms/pages/surfaces/surface.ts';
import type { Stage } from './in-page.ts';

const BLANK = '<!doctype html><html><head></head><body></body></html>';
const SETTLED_MS = 400;
let script: Promise<string> | undefined;

/** A page of the browser in which a surface's practice page can be shown again and again. */
export interface OpenStage {
  page: Page;
  /** How many comments or messages there are. */
  truth: number;
}

/** Loads a surface's practice page once, everything shown that it keeps back, and copies it into a page without scripts at the same address. */
export async function openStage(
  browser: Browser,
  practice: Practice,
  surface: PracticeSurface,
): Promise<OpenStage> {
  script ??= bundleForPage(new URL('in-page.ts', import.meta.url), 'drift');
  const code = `globalThis.drift = (() => { ${await script}; return drift; })()`;
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
  });
  const source = await context.newPage();
  await source.goto(addressOf(practice, surface));
  await source.waitForFunction('(globalThis.practice?.truth?.() ?? []).length > 0');
  await source.evaluate(code);
  await source.evaluate('practice.loadAll()');
  await untilSettled(source);
  for (let round = 0; round < 3 && (await source.evaluate('drift.expand()')) !== 0; round++)
    await untilSettled(source);
  const stage: Stage = await source.evaluate(`drift.capture(${surface.conversationPath !== undefined})`);
  const page = await context.newPage();
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: BLANK })
      : route.abort(),
  );
  await page.goto(source.url());
  await source.close();
  await page.evaluate(code);
  await page.evaluate(`drift.load(${JSON.stringify(stage)})`);
  return { page, truth: stage.truth.length };
}

/** The page with most to read. */
function addressOf(
  practice: Practice,
  { surface, postPath, conversationPath, account }: PracticeSurface,
): string {
  const [site] = surface.split('.');
  if (conversationPath) {
    const own = conversations.filter(one => one.site === site && one.account === account);
    const most = own.toSorted((a, b) => b.messages.length - a.messages.length)[0];
    if (most) return practice.conversationUrl(most.id, {}, surface);
  }
  const most = posts
    .filter(one => one.site === site)
    .toSorted((a, b) => b.comments.length - a.comments.length)[0];
  return postPath && most ? practice.postUrl(most.id, {}, surface) : practice.surfaceUrl(surface);
}

/** Waits until the page knows of no more comments than before. */
async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    `(() => {
      const count = practice.truth().length;
      const now = performance.now();
      const last = globalThis.driftSettling;
      if (!last || last.count !== count) { globalThis.driftSettling = { count, since: now }; return false; }
      return now - last.since > ${SETTLED_MS};
    })()`,
  );
}
