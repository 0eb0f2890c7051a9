import type { Page } from '@playwright/test';
import { ask } from '../e2e/fixtures/background.ts';
import type { Operator } from '../e2e/fixtures/operator.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { onStage } from './overlay/stage.ts';
import { fillStore } from './search/fill-store.ts';
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
const MOST_WAKE = 150;

/** From a key in the search field of the real side panel to the paint of its results, and the first search of a worker that was asleep. */
export async function run(): Promise<Report> {
  const rows = await onStage(async ({ operator }) => {
    const measured = [];
    for (const { scripts } of SIZES) measured.push(await measure(operator, scripts));
    return measured;
  });
  return {
    name: 'panel',
    rows: rows.map(({ scripts, times, wake }) => ({
      scripts,
      keys: times.length,
      'p50 ms': rounded(share(times, 0.5)),
      'p95 ms': rounded(share(times, 0.95)),
      'most ms': rounded(share(times, 1)),
      'first after waking ms': rounded(wake),
    })),
    verdict: rows.flatMap(({ scripts, times, wake }, index) =>
      verdicts(scripts, share(times, 0.95), wake, SIZES[index]?.limit ?? 0),
    ),
  };
}

function verdicts(scripts: number, p95: number, wake: number, limit: number): Verdict[] {
  const painted = {
    claim: `ms at p95, key to painted, ${scripts} scripts`,
    limit,
    measured: p95,
    ok: p95 <= limit,
  };
  if (scripts > 10_000) return [painted];
  const woken = {
    claim: 'ms for the first search after waking',
    limit: MOST_WAKE,
    measured: wake,
    ok: wake <= MOST_WAKE,
  };
  return [painted, woken];
}

async function measure(operator: Operator, scripts: number) {
  const page = await operator.extensionPage('options.html');
  await fillStore(page, largeLibrary(scripts));
  await operator.killWorker();
  await ready(page, scripts);
  const wakes: number[] = [];
  for (let round = 0; round < 5; round++) wakes.push(await firstSearch(operator, page));
  const panel = await operator.panel();
  await panel.bringToFront();
  const times = await typed(panel, QUERIES);
  await page.close();
  return {
    scripts,
    times: times.map(key => key.took).toSorted((a, b) => a - b),
    wake: share(
      wakes.toSorted((a, b) => a - b),
      0.5,
    ),
  };
}

/** Searches until the index holds the whole library and was kept. */
async function ready(page: Page, scripts: number): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const found = await ask(page, 'library', 'search', { query: `${scripts - 1}`, limit: 1 });
    if (Array.isArray(found) && found.length > 0) break;
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(3000);
}

async function firstSearch(operator: Operator, page: Page): Promise<number> {
  await operator.killWorker();
  await page.waitForTimeout(500);
  // A call that needs nothing gets the worker up; what is measured is the library's part of its first answer.
  await ask(page, 'sync', 'state');
  const from = performance.now();
  await ask(page, 'library', 'search', { query: 'jiage', limit: 30 });
  return performance.now() - from;
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
