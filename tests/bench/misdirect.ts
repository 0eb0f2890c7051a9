import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import type { CommentSurface, MessageSurface } from '../platforms/handbook/surface.ts';
import { type Practice, servePractice } from '../platforms/pages/serve.ts';
import type { Report } from './bench.ts';
import type { Course, Tally } from './misdirect/in-page.ts';

/** Insertions over all surfaces together. `MISDIRECT=500` makes it a smaller run. */
const INSERTIONS = Number(process.env.MISDIRECT ?? 10_000);
/** A page is loaded anew after so many. */
const A_PAGE = 40;
const PAGES_AT_ONCE = 3;

type Surface = CommentSurface | MessageSurface;

/** Inserts while rows are used again, boxes close and pages navigate; whatever a page would then send to somebody else is counted. */
export async function run(): Promise<Report> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  const script = await bundleForPage(new URL('misdirect/in-page.ts', import.meta.url), 'misdirect');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  const practice = await servePractice();
  const surfaces: Surface[] = [...commentSurfaces, ...messageSurfaces];
  const each = Math.ceil(INSERTIONS / surfaces.length);
  const rows: Row[] = [];
  const waiting = [...surfaces];
  const worker = async () => {
    for (let surface = waiting.shift(); surface; surface = waiting.shift())
      rows.push(await playSurface({ browser, practice, script }, surface, each));
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker));
  } finally {
    await browser.close();
    await practice.close();
  }
  return reportOf(rows);
}

interface Stage {
  browser: Browser;
  practice: Practice;
  script: string;
}

interface Row extends Omit<Tally, 'wrong'> {
  surface: string;
  wrong: string[];
}

async function playSurface(stage: Stage, surface: Surface, count: number): Promise<Row> {
  const row: Row = {
    surface: surface.surface,
    inserted: 0,
    copied: 0,
    refused: 0,
    idle: 0,
    unsent: 0,
    wrong: [],
  };
  for (let seed = 1; done(row) < count && seed * A_PAGE < count * 3; seed++) {
    const page = await openPage(stage, surface);
    const rounds = Math.min(A_PAGE, count - done(row));
    const course: Course = {
      surface: surface.surface,
      seed,
      rounds,
      send: surface.send?.replaceAll(':visible', ''),
      paths: (surface.elsewhere?.(stage.practice) ?? []).map(pathOf),
    };
    const tally = await page.evaluate<Tally>(`misdirect.play(${JSON.stringify(course)})`);
    await page.context().close();
    for (const key of ['inserted', 'copied', 'refused', 'idle', 'unsent'] as const) row[key] += tally[key];
    row.wrong.push(...tally.wrong);
  }
  return row;
}

const done = ({ inserted, copied, refused }: Row): number => inserted + copied + refused;

function pathOf(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

async function openPage({ browser, practice, script }: Stage, surface: Surface): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(surface.address(practice));
  await page.locator(surface.row).first().waitFor();
  await page.evaluate(`globalThis.misdirect = (() => { ${script}; return misdirect; })()`);
  return page;
}

function reportOf(rows: Row[]): Report {
  const total = rows.reduce((sum, row) => sum + done(row), 0);
  const wrong = rows.flatMap(row => row.wrong);
  for (const one of wrong) console.error(`wrong: ${one}`);
  return {
    name: 'misdirect',
    rows: rows
      .toSorted((a, b) => a.surface.localeCompare(b.surface))
      .map(({ surface, inserted, refused, copied, unsent, idle, wrong: astray }) => ({
        surface,
        inserted,
        abandoned: refused,
        copied,
        'gone before Send': unsent,
        idle,
        wrong: astray.length,
      })),
    verdict: [
      { claim: 'insertions tried', limit: INSERTIONS, measured: total, ok: total >= INSERTIONS },
      {
        claim: 'scripts that would have gone to somebody else',
        limit: 0,
        measured: wrong.length,
        ok: wrong.length === 0,
      },
    ],
  };
}
