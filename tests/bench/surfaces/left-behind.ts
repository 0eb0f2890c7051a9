import { type Browser, chromium, type Page } from '@playwright/test';
import type { Operator } from '../../e2e/fixtures/operator.ts';
import type { CommentSurface, MessageSurface } from '../../platforms/handbook/surface.ts';
import type { Practice } from '../../platforms/pages/serve.ts';
import { pathOf } from '../path-of.ts';

interface Tour {
  script: string;
  times: number;
}

export interface LeftBehind {
  leftKb: number | undefined;
  listeners: number | undefined;
}

/** What so many navigations leave in memory with Chorus on the page, beyond what the page leaves by itself. Undefined where the site always loads. */
export async function leftBehind(
  operator: Operator,
  surface: CommentSurface | MessageSurface,
  practice: Practice,
  tour: Tour,
): Promise<LeftBehind> {
  const address = surface.address(practice);
  const paths = [address, ...(surface.elsewhere?.(practice) ?? [])].map(pathOf);
  if (paths.length < 2 || tour.times === 0) return { leftKb: undefined, listeners: undefined };
  const ours = await operator.open(address);
  await ours.locator('.mark').first().waitFor();
  const withUs = await growth(ours, paths, tour);
  await ours.close();
  const browser: Browser = await chromium.launch({
    ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    chromiumSandbox: false,
  });
  const plain = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await plain.goto(address);
  await plain.locator(surface.row).first().waitFor();
  const without = await growth(plain, paths, tour);
  await browser.close();
  return {
    leftKb: (withUs.bytes - without.bytes) / 1000,
    listeners: Math.max(0, withUs.listeners - without.listeners),
  };
}

async function growth(page: Page, paths: readonly string[], { script, times }: Tour) {
  await page.evaluate(`globalThis.surfaceBench = (() => { ${script}; return surfaceBench; })()`);
  const go = (turns: number) => page.evaluate(`surfaceBench.tour(${JSON.stringify(paths)}, ${turns})`);
  // The first rounds fill what is kept on purpose.
  await go(paths.length * 4);
  const before = await memory(page);
  await go(times - (times % paths.length));
  const after = await memory(page);
  return { bytes: after.bytes - before.bytes, listeners: after.listeners - before.listeners };
}

async function memory(page: Page): Promise<{ bytes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(one => one.name === name)?.value ?? 0;
  await session.detach();
  return { bytes: metric('JSHeapUsedSize'), listeners: metric('JSEventListeners') };
}
