import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { servePractice } from '../platforms/pages/serve.ts';
import { type Report, rounded } from './bench.ts';
import type { Kind, Pass } from './reading/in-page.ts';

/** A root comment with everything that belongs to it. */
const ROOTS = {
  xiaohongshu: '.comments-container > .list-container > .parent-comment:not(:has(.reply-container *))',
  kuaishou: '.auto-load-list > .comment-item',
  douyin: '[role="tabpanel"] [class^="container-"]:has(> [class^="content-"] [class^="username-"])',
} as const;
type Site = keyof typeof ROOTS;
const ROUNDS = 5;
const MOST_TIMES = 3;
const MOST_MS = 50;

interface Measured {
  site: Site;
  bare: number;
  adapter: number;
  longest: number;
}

/** What the adapters' observers cost when 10,000 comments come in chunks of 20, against one that only reads their text; same page, same run. */
export async function run(): Promise<Report> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  const script = await bundleForPage(new URL('reading/in-page.ts', import.meta.url), 'readingBench');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  const practice = await servePractice();
  const measured: Measured[] = [];
  try {
    for (const site of Object.keys(ROOTS) as Site[]) {
      const page = await browser.newPage();
      await page.goto(practice.postUrl(practice.postIds(site)[0] ?? ''));
      await page.locator(ROOTS[site]).first().waitFor();
      await page.evaluate(`globalThis.readingBench = (() => { ${script}; return readingBench; })()`);
      measured.push(await measure(page, site));
      await page.close();
    }
  } finally {
    await browser.close();
    await practice.close();
  }
  return reportOf(measured);
}

/** Rounds take turns, so that what else the machine does weighs on all alike. */
async function measure(page: Page, site: Site): Promise<Measured> {
  const passes: Record<Kind, Pass[]> = { nothing: [], bare: [], adapter: [] };
  const pass = (kind: Kind): Promise<Pass> =>
    page.evaluate(`readingBench.pass(${JSON.stringify(kind)}, ${JSON.stringify(ROOTS[site])})`);
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['nothing', 'bare', 'adapter'] as const) passes[kind].push(await pass(kind));
  }
  const least = (kind: Kind) => Math.min(...passes[kind].map(one => one.total));
  if (passes.adapter.some(one => one.seen < 10_000))
    throw new Error(`${site}: the adapter did not see every comment`);
  return {
    site,
    bare: least('bare') - least('nothing'),
    adapter: least('adapter') - least('nothing'),
    longest: Math.min(...passes.adapter.map(one => one.longest)),
  };
}

function reportOf(measured: Measured[]): Report {
  const times = Math.max(...measured.map(one => one.adapter / one.bare));
  const longest = Math.max(...measured.map(one => one.longest));
  const rows = measured.map(({ site, bare, adapter, longest: chunk }) => ({
    page: site,
    'bare observer ms': rounded(bare),
    'adapter ms': rounded(adapter),
    'adapter µs a comment': rounded((adapter * 1000) / 10_000),
    times: rounded(adapter / bare),
    'longest chunk ms': rounded(chunk),
  }));
  return {
    name: 'reading',
    rows,
    verdict: [
      { claim: 'times a bare observer', limit: MOST_TIMES, measured: times, ok: times <= MOST_TIMES },
      { claim: 'ms for the longest chunk', limit: MOST_MS, measured: longest, ok: longest <= MOST_MS },
    ],
  };
}
