import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import type { Call } from './fake-proxy.ts';
import type { ScenarioName } from './scenario.ts';
import { serveScreens } from './serve.ts';

export interface Look {
  door: 'sidepanel' | 'popup' | 'options' | 'desk';
  scenario: ScenarioName;
  width?: number;
  dark?: boolean;
}

export interface Screens {
  open(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** A real browser before the real screens with sample answers. */
export async function openScreens(): Promise<Screens> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser');
  const [served, browser] = await Promise.all([
    serveScreens(),
    chromium.launch({ executablePath: found.path, chromiumSandbox: false }),
  ]);
  return {
    async open({ door, scenario, width = 360, dark = false }) {
      const context = await contextFor(browser, width, dark);
      const page = await context.newPage();
      await page.goto(`${served.url}/entrypoints/${door}/index.html?scenario=${scenario}`);
      await page.locator('main').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

function contextFor(browser: Browser, width: number, dark: boolean): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 640 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

/** What the screen asked of one method of the background, in order. */
export const callsOf = (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate(
    wanted => window.calls.filter((call: Call) => call.name === wanted).map((call: Call) => call.input),
    name,
  );

/** What axe finds wrong, by rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
}
