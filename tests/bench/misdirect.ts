import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import type { CommentSurface, MessageSurface } from '../platforms/handbook/surface.ts';
import { type Practice, servePractice } from '../platforms/pages/serve.ts';
import type { Report } from './bench.ts';
import type { Course } from './misdirect/in-page.ts';
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

interface Played extends Tally {
  surface: string;
  seconds: number;
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

const done = ({ inserted, copied, refused }: Tally): number => inserted + copied + refused;

async function playSurface(stage: Stage, surface: Surface, count: number): Promise<Played> {
  const { browser, seed: only } = stage;
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
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

const MOST_TOLD = 8;

function tell(one: Played, which: string): void {
  const pace = (done(one) / one.seconds).toFixed(1);
  const figures = `${one.inserted} inserted, ${one.refused} abandoned, ${one.copied} copied, ${one.wrong.length} wrong`;
  console.error(`  ${which} ${one.surface}: ${figures}, ${pace} a second`);
  for (const wrong of one.wrong.slice(0, MOST_TOLD)) console.error(`    wrong: ${wrong}`);
  for (const unsaid of one.unsaid.slice(0, MOST_TOLD)) console.error(`    not said: ${unsaid}`);
  for (const stuck of one.unsendable.slice(0, MOST_TOLD)) console.error(`    not sendable: ${stuck}`);
}

function reportOf(played: readonly Played[], wanted: number): Report {
  const sum = (of: (one: Played) => number) => played.reduce((all, one) => all + of(one), 0);
  const claim = (words: string, limit: number, measured: number) => ({
    claim: words,
    limit,
    measured,
    ok: measured <= limit,
  });
  const total = sum(done);
  return {
    name: 'misdirect',
    rows: played.toSorted((a, b) => a.surface.localeCompare(b.surface)).map(rowOf),
    verdict: [
      { claim: 'insertions tried, at least', limit: wanted, measured: total, ok: total >= wanted },
      claim(
        'scripts that would have gone to somebody else',
        0,
        sum(one => one.wrong.length),
      ),
      claim(
        'scripts that stand where they are sent from nowhere',
        0,
        sum(one => one.unsendable.length),
      ),
    ],
  };
}

const rowOf = (one: Played) => ({
  surface: one.surface,
  inserted: one.inserted,
  abandoned: one.refused,
  copied: one.copied,
  why: reasonsOf(one.reasons),
  'gone before Send': one.vanished,
  'not said': one.unsaid.length,
  wrong: one.wrong.length,
  'a second': Math.round((done(one) / one.seconds) * 10) / 10,
});

/** The ways of insertion are no reasons. */
const reasonsOf = (reasons: Record<string, number>): string =>
  Object.entries(reasons)
    .filter(([key]) => !key.startsWith('inserted'))
    .map(([key, count]) => `${key.replace('refused ', '')} ${count}`)
    .join(', ');
