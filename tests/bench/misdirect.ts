import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import type { CommentSurface, MessageSurface } from '../platforms/handbook/surface.ts';
import { type Practice, servePractice } from '../platforms/pages/serve.ts';
import type { Report } from './bench.ts';
import { done, type Played, reportOf, tell } from './misdirect/report.ts';
import type { Course } from './misdirect/round.ts';
import { addTally, newTally, type Tally } from './misdirect/tally.ts';
import { pathOf } from './path-of.ts';

/** Insertions over all surfaces together. `MISDIRECT=500` makes it a smaller run. */
const INSERTIONS = Number(process.env.MISDIRECT ?? 10_000);
/** A page is loaded anew after so many. */
const A_PAGE = 30;
const PAGES_AT_ONCE = 2;
/** A page that gives so many loads without an insertion is given up. */
const MOST_VAIN = 5;
const A_PAGE_MS = 120_000;

type Surface = CommentSurface | MessageSurface;

interface Stage {
  browser: Browser;
  practice: Practice;
  script: string;
  seed: number | undefined;
}

/**
 * Inserts while rows are used again, boxes close, other conversations open, accounts change and pages navigate; whatever a page would then
 * send to somebody else is counted. `--surface PART` leaves others out, `--seed N` plays one page again.
 */
export async function run(options: { surface?: string; seed?: string } = {}): Promise<Report> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  const script = await bundleForPage(new URL('misdirect/in-page.ts', import.meta.url), 'misdirect');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  const practice = await servePractice();
  const surfaces = [...commentSurfaces, ...messageSurfaces].filter(one =>
    one.surface.includes(options.surface ?? ''),
  );
  const seed = options.seed === undefined ? undefined : Number(options.seed);
  const each = Math.ceil(INSERTIONS / surfaces.length);
  const waiting = [...surfaces];
  const played: Played[] = [];
  const worker = async () => {
    for (let surface = waiting.shift(); surface; surface = waiting.shift()) {
      const one = await playSurface({ browser, practice, script, seed }, surface, each);
      played.push(one);
      tell(one, `${played.length}/${surfaces.length}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker));
  } finally {
    await browser.close();
    await practice.close();
  }
  return reportOf(played, seed === undefined ? each * surfaces.length : 0);
}

async function playSurface(stage: Stage, surface: Surface, count: number): Promise<Played> {
  const { browser, seed: only } = stage;
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    // An operator's own press allows it to write there; nobody presses here.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(A_PAGE_MS);
  const start = performance.now();
  const all = newTally();
  let vain = 0;
  for (let seed = only ?? 1; done(all) < count && vain < MOST_VAIN; seed++) {
    const rounds = only === undefined ? Math.min(A_PAGE, count - done(all)) : A_PAGE;
    await open(page, stage, surface);
    const course = courseOf(stage, surface, { seed, rounds });
    const tally = await page.evaluate<Tally>(`misdirect.play(${JSON.stringify(course)})`);
    addTally(all, tally);
    vain = done(tally) === 0 ? vain + 1 : 0;
    if (only !== undefined) break;
  }
  await context.close();
  return { ...all, surface: surface.surface, seconds: (performance.now() - start) / 1000 };
}

async function open(page: Page, { practice, script }: Stage, surface: Surface): Promise<void> {
  await page.context().clearCookies();
  await page.goto(surface.address(practice));
  await page.locator(surface.row).first().waitFor();
  await page.evaluate(`globalThis.misdirect = (() => { ${script}; return misdirect; })()`);
}

function courseOf(
  { practice }: Stage,
  surface: Surface,
  { seed, rounds }: Pick<Course, 'seed' | 'rounds'>,
): Course {
  const [site] = surface.surface.split('.');
  const ofSite = [...commentSurfaces, ...messageSurfaces].filter(one => one.surface.split('.')[0] === site);
  const sends = ofSite.flatMap(one => (one.send === undefined ? [] : [one.send.replaceAll(':visible', '')]));
  const elsewhere = surface.elsewhere?.(practice) ?? [];
  return {
    surface: surface.surface,
    seed,
    rounds,
    sends,
    paths: elsewhere.length > 0 ? [surface.address(practice), ...elsewhere].map(pathOf) : [],
    others: 'others' in surface ? surface.others : undefined,
    namesAccount: surface.mine !== false && !surface.accountByLoad,
  };
}
