import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { servePractice } from '../platforms/pages/serve.ts';
import { surfaces } from '../platforms/pages/surfaces/index.ts';
import { type Report, rounded } from './bench.ts';
import type { Trial } from './drift/in-page.ts';
import { type OpenStage, openStage } from './drift/stage.ts';

const REDESIGNS = 500;
const AT_ONCE = 50;
const LEAST_RIGHT = 0.8;
const MOST_TOLD = 5;

interface Drifted {
  surface: string;
  trials: Trial[];
  /** Redesigns a second. */
  pace: number;
  /** Why nothing was measured. */
  broke?: string;
}

/** What becomes of reading when a page is redesigned at random: of each surface, the share read right, said to be unreadable, and read wrong. */
export async function run(options: { surface?: string; seed?: string } = {}): Promise<Report> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  const practice = await servePractice();
  const chosen = surfaces.filter(one => one.surface.includes(options.surface ?? ''));
  const drifted: Drifted[] = [];
  try {
    for (const surface of chosen) {
      const name = `${surface.surface} ${surface.name}`;
      const one = await openStage(browser, practice, surface)
        .then(stage => drift(name, stage, options.seed))
        .catch((error: unknown) => ({
          surface: name,
          trials: [],
          pace: 0,
          broke: String(error).slice(0, 300),
        }));
      drifted.push(one);
      tell(one, options.seed !== undefined);
      await closeAll(browser);
    }
  } finally {
    await browser.close();
    await practice.close();
  }
  return reportOf(drifted);
}

const closeAll = (browser: Browser) => Promise.all(browser.contexts().map(context => context.close()));

async function drift(surface: string, { page }: OpenStage, seed: string | undefined): Promise<Drifted> {
  const untouched: Trial = await page.evaluate('drift.trial(0)');
  if (untouched.outcome.kind === 'wrong')
    throw new Error(`read wrong before any redesign: ${untouched.outcome.why}`);
  if (seed !== undefined)
    return { surface, trials: [await page.evaluate(`drift.trial(${Number(seed)})`)], pace: 0 };
  const trials: Trial[] = [];
  const start = performance.now();
  for (let from = 1; from <= REDESIGNS; from += AT_ONCE)
    trials.push(...((await page.evaluate(`drift.trials(${from}, ${AT_ONCE})`)) as Trial[]));
  return { surface, trials, pace: (REDESIGNS * 1000) / (performance.now() - start) };
}

/** Wrong ones in words, so that they can be done again. */
function tell({ surface, trials, broke }: Drifted, all: boolean): void {
  if (broke !== undefined) console.error(`${surface}: ${broke}`);
  for (const { seed, outcome, way, told } of trials
    .filter(one => all || one.outcome.kind === 'wrong')
    .slice(0, MOST_TOLD)) {
    const why = outcome.kind === 'wrong' ? `wrong (${outcome.why})` : outcome.kind;
    console.error(`${surface} --seed ${seed}: ${why}, by ${way}`);
    for (const line of told) console.error(`  ${line}`);
  }
}

const shareOf = (trials: readonly Trial[], kind: Trial['outcome']['kind']): number =>
  trials.length === 0 ? 0 : trials.filter(one => one.outcome.kind === kind).length / trials.length;

function reportOf(drifted: readonly Drifted[]): Report {
  const all = drifted.flatMap(one => one.trials);
  const rows = drifted.map(({ surface, trials, pace }) => ({
    surface,
    redesigns: trials.length,
    'right %': rounded(shareOf(trials, 'right') * 100),
    'unreadable %': rounded(shareOf(trials, 'unreadable') * 100),
    'wrong %': rounded(shareOf(trials, 'wrong') * 100),
    'mended %': rounded(
      (trials.filter(one => one.way === 'mended').length / Math.max(1, trials.length)) * 100,
    ),
    'ms a reading': rounded(trials.reduce((sum, one) => sum + one.ms, 0) / Math.max(1, trials.length)),
    'a second': rounded(pace),
  }));
  const wrong = all.filter(one => one.outcome.kind === 'wrong').length;
  const right = shareOf(all, 'right') * 100;
  const broke = drifted.filter(one => one.broke !== undefined).length;
  return {
    name: 'drift',
    rows,
    verdict: [
      { claim: 'redesigns read wrong', limit: 0, measured: wrong, ok: wrong === 0 },
      {
        claim: '% of redesigns read right, at least',
        limit: LEAST_RIGHT * 100,
        measured: right,
        ok: right >= LEAST_RIGHT * 100,
      },
      { claim: 'surfaces that could not be measured', limit: 0, measured: broke, ok: broke === 0 },
    ],
  };
}
