import { expect, type Page } from '@playwright/test';
import { callExpression } from '../../tools/browser/call-background.ts';
import { ask } from '../e2e/fixtures/background.ts';
import type { Operator } from '../e2e/fixtures/operator.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { onStage } from './overlay/stage.ts';
import { fillStore, keptInIndex } from './search/fill-store.ts';
import { typed } from './search/keystrokes.ts';
import { largeLibrary } from './search/library.ts';

const SIZES = [
  { scripts: 10_000, limit: 16 },
  { scripts: 50_000, limit: 33 },
] as const;
const QUERIES = [
  'jiage',
  'fahuo',
  'tklc',
  'tuikuan',
  'baoyou',
  'yf',
  'mianshuang',
  'spf50',
  'cuoni',
  'kfp',
  'zhengpin',
  'lvxing',
];
/** Typed before: by then the browser has compiled what is used. None begins as those above do: the panel remembers what it was answered. */
const WARM = [
  'huiyuan',
  'gongxiao',
  'nali',
  'duanhuo',
  'qingxi',
  'xiaoguo',
  'wuliu',
  'ruhe',
  'pinpai',
  'anquan',
];
const MOST_WAKE = 150;
/** Times that the worker is put to sleep. */
const SLEEPS = 5;
/** Frames come as soon as they are ready: the wait for the screen's next beat, up to 16.7 ms, is nothing that a program can shorten. */
const FRAMES_AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

interface Measured {
  scripts: number;
  limit: number;
  shown: number[];
  painted: number[];
  wakes: number[];
}

/** From a key in the search field of the real side panel to the paint of its results, and the first search of a worker that was asleep. */
export async function run(): Promise<Report> {
  const all = await onStage(async ({ operator }) => {
    const measured: Measured[] = [];
    for (const { scripts, limit } of SIZES) measured.push(await measure(operator, scripts, limit));
    return measured;
  }, FRAMES_AT_ONCE);
  return {
    name: 'panel',
    rows: all.map(({ scripts, shown, painted, wakes }) => ({
      scripts,
      keys: painted.length,
      'in the page p50 ms': rounded(share(shown, 0.5)),
      'p95 ms': rounded(share(shown, 0.95)),
      'painted p50 ms': rounded(share(painted, 0.5)),
      'painted p95 ms': rounded(share(painted, 0.95)),
      'after waking p50 ms': rounded(share(wakes, 0.5)),
    })),
    verdict: all.flatMap(verdicts),
  };
}

function verdicts({ scripts, limit, painted, wakes }: Measured): Verdict[] {
  const p95 = share(painted, 0.95);
  const keys = {
    claim: `ms at p95, key to painted, ${scripts} scripts`,
    limit,
    measured: p95,
    ok: p95 <= limit,
  };
  const wake = share(wakes, 0.5);
  const woken = {
    claim: 'ms, first search after waking',
    limit: MOST_WAKE,
    measured: wake,
    ok: wake <= MOST_WAKE,
  };
  return scripts > 10_000 ? [keys] : [keys, woken];
}

async function measure(operator: Operator, scripts: number, limit: number): Promise<Measured> {
  const page = await operator.extensionPage('options.html');
  await fillStore(page, largeLibrary(scripts));
  await operator.killWorker();
  await indexed(page, scripts);
  const wakes: number[] = [];
  for (let round = 0; round < SLEEPS; round++) wakes.push(await firstSearch(operator, page));
  const panel = await operator.panel();
  // Another library: nothing that it was answered before counts.
  await panel.reload();
  await typed(panel, WARM);
  const keys = await typed(panel, QUERIES);
  await page.close();
  const sorted = (times: number[]) => times.toSorted((a, b) => a - b);
  return {
    scripts,
    limit,
    shown: sorted(keys.map(key => key.shown)),
    painted: sorted(keys.map(key => key.painted)),
    wakes: sorted(wakes),
  };
}

/** Until the index holds the whole library and was kept. */
async function indexed(page: Page, scripts: number): Promise<void> {
  const kept = async () => {
    await ask(page, 'library', 'search', { query: 'x', limit: 1 });
    return keptInIndex(page);
  };
  await expect.poll(kept, { timeout: 180_000, intervals: [1000] }).toBeGreaterThanOrEqual(scripts);
}

/** As a screen sees it. A call that reads nothing gets the worker up before: the browser's part of waking is not measured. */
async function firstSearch(operator: Operator, page: Page): Promise<number> {
  await operator.killWorker();
  return page.evaluate<number>(`(async () => {
    await ${callExpression('none', 'none', undefined)};
    const from = performance.now();
    await ${callExpression('library', 'search', { query: 'jiage', limit: 30 })};
    return performance.now() - from;
  })()`);
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
