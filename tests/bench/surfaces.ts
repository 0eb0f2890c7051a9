import type { Page } from '@playwright/test';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type { Operator } from '../e2e/fixtures/operator.ts';
import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { onStage } from './overlay/stage.ts';
import { scriptTime, traced } from './overlay/trace.ts';
import { startBare } from './surfaces/bare.ts';
import { leftBehind } from './surfaces/left-behind.ts';

const COMMENTS = 10_000;
/** Fewer than comments, as a page of 10,000 did not come to an end: reading a message costs with the length of its conversation. */
const MESSAGES = 1_000;
const CHUNK = 20;
/** `SCROLL_MS=5000` makes it a quicker run. */
const SCROLL_MS = Number(process.env.SCROLL_MS ?? 60_000);
const NEWCOMERS = 30;
/** `NAVIGATIONS=0` leaves them out. */
const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 100);
const MOST_TIMES = 3;
const MOST_MS = 50;
const MARK_MS = 100;
const LEFT_KB = 2000;

type Surface = (typeof commentSurfaces)[number] | (typeof messageSurfaces)[number];

interface Measured {
  surface: string;
  flood: Ratio;
  scroll: Ratio;
  markP95: number;
  leftKb: number | undefined;
  listeners: number | undefined;
}

interface Ratio {
  bare: number;
  ours: number;
  longest: number;
}

/** Each surface in the real extension: thousands that come, a minute of scrolling, a hundred navigations, and how soon a mark stands. */
export async function run(): Promise<Report> {
  const wanted = process.env.SURFACES?.split(',');
  const surfaces = [...commentSurfaces, ...messageSurfaces].filter(
    ({ surface }) => !wanted || wanted.includes(surface),
  );
  const script = await bundleForPage(new URL('surfaces/in-page.ts', import.meta.url), 'surfaceBench');
  return onStage(async ({ operator, practice }) => {
    const open = <T>(surface: Surface, play: (page: Page) => Promise<T>) =>
      withPage(operator, surface, surface.address(practice), script, play);
    // Before thousands have come: what these leave to be stored and sent keeps the machine busy for a while.
    const marks = new Map<Surface, number>();
    for (const surface of surfaces) marks.set(surface, await open(surface, untilMarked));
    const measured: Measured[] = [];
    for (const surface of surfaces) {
      console.error(`  ${surface.surface}`);
      measured.push({
        surface: surface.surface,
        markP95: marks.get(surface) ?? Number.NaN,
        ...(await open(surface, page => lively(page, countFor(surface)))),
        ...(await leftBehind(operator, surface, practice, { script, times: NAVIGATIONS })),
      });
    }
    return reportOf(measured);
  });
}

async function withPage<T>(
  operator: Operator,
  surface: Surface,
  address: string,
  script: string,
  play: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await operator.open(address);
  await page.locator(surface.row).first().waitFor();
  await page.locator('.mark').first().waitFor();
  await page.evaluate(`globalThis.surfaceBench = (() => { ${script}; return surfaceBench; })()`);
  const answer = await play(page);
  await page.close();
  return answer;
}

const countFor = (surface: Surface): number => ('others' in surface ? MESSAGES : COMMENTS);

/** How soon a mark stands, p95, ms. */
async function untilMarked(page: Page): Promise<number> {
  const waits = await page.evaluate<number[]>(`surfaceBench.latencies(${NEWCOMERS})`);
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN;
}

async function lively(page: Page, count: number): Promise<Pick<Measured, 'flood' | 'scroll'>> {
  const flood = await ratio(page, async () => {
    await page.evaluate(`practice.flood(${count}, ${CHUNK})`);
    // Whatever the overlay put off until later counts as well.
    await page.evaluate('new Promise(done => requestIdleCallback(() => setTimeout(done, 500)))');
  });
  const scroll = await ratio(page, () => page.evaluate(`surfaceBench.wander(${SCROLL_MS})`));
  return { flood, scroll };
}

/** One page with both on it: they see the same comments, under the same load. */
async function ratio(page: Page, play: () => Promise<unknown>): Promise<Ratio> {
  const session = await page.context().newCDPSession(page);
  const bare = await startBare(session);
  const events = await traced(session, async () => {
    await play();
  });
  const own = scriptTime(events, url => url.startsWith('chrome-extension://'));
  const other = scriptTime(events, url => url.endsWith(bare.name));
  await bare.stop();
  return { bare: other.total, ours: own.total, longest: own.longest };
}

function reportOf(measured: Measured[]): Report {
  const most = (of: (one: Measured) => number) => Math.max(...measured.map(of));
  const both = ({ bare, ours }: Ratio) => `${bare.toFixed(0)} / ${ours.toFixed(0)}`;
  const times = ({ bare, ours }: Ratio) => ours / Math.max(bare, 1);
  const claims: [string, number, number][] = [
    [
      'times a bare observer, 10,000 comments or 1,000 messages that come',
      MOST_TIMES,
      most(one => times(one.flood)),
    ],
    ['times a bare observer, scrolling', MOST_TIMES, most(one => times(one.scroll))],
    ['ms for the longest piece', MOST_MS, most(one => Math.max(one.flood.longest, one.scroll.longest))],
    ['ms until a mark stands, p95', MARK_MS, most(one => one.markP95)],
    ['kB left behind by 100 navigations', LEFT_KB, most(one => one.leftKb ?? 0)],
    ['listeners left behind', 0, most(one => one.listeners ?? 0)],
  ];
  return {
    name: 'surfaces',
    rows: measured.map(one => ({
      surface: one.surface,
      'flood bare / ours ms': both(one.flood),
      'flood times': rounded(times(one.flood)),
      'flood longest ms': rounded(one.flood.longest),
      'scroll bare / ours ms': both(one.scroll),
      'scroll times': rounded(times(one.scroll)),
      'scroll longest ms': rounded(one.scroll.longest),
      'mark p95 ms': rounded(one.markP95),
      'left kB': one.leftKb === undefined ? '—' : rounded(one.leftKb),
      listeners: one.listeners ?? '—',
    })),
    verdict: claims.map(
      ([claim, limit, value]): Verdict => ({ claim, limit, measured: value, ok: value <= limit }),
    ),
  };
}
