import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser/find.ts';
import { serveScreens } from './serve.ts';

/* `node tests/visual/shots.ts FOLDER [NAME…]`: pictures of every screen and state in light and dark, to be looked at. */

interface Shot {
  door: 'sidepanel' | 'popup' | 'options';
  /** What stands behind `?scenario=`. */
  scenario: string;
  widths: number[];
  before?(page: Page): Promise<void>;
}

const tab = (name: RegExp) => async (page: Page) => page.getByRole('tab', { name }).click();
const panel = (scenario: string, widths: number[], before?: Shot['before']): Shot => ({
  door: 'sidepanel',
  scenario,
  widths,
  ...(before ? { before } : {}),
});

const SHOTS: Record<string, Shot> = {
  library: panel('full', [320, 360, 480]),
  typed: panel('full', [360], page => page.getByRole('combobox').fill('mgjyf')),
  preview: panel('director', [320, 360], async page => {
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('ArrowRight');
  }),
  'no-box': panel('no-box', [360], page => page.getByRole('combobox').press('Alt+1')),
  'no-hit': panel('full', [360], page => page.getByRole('combobox').fill('没有的话')),
  form: panel('director', [320, 480], async page => {
    await page.getByRole('button', { name: '新话术' }).click();
    await page.getByRole('button', { name: '送审' }).click();
  }),
  queue: panel('offline', [320, 360, 480], tab(/队列/)),
  long: panel('long', [360], tab(/队列/)),
  handoffs: panel('director', [320, 360], tab(/转交/)),
  decline: panel('full', [360], async page => {
    await tab(/转交/)(page);
    await page.getByRole('button', { name: '拒绝' }).first().click();
    await page.getByRole('button', { name: '拒绝这条' }).click();
  }),
  empty: panel('empty', [360], tab(/队列/)),
  'signed-out': panel('signed-out', [360]),
  broken: panel('broken', [360], page => page.getByRole('alert').waitFor()),
  loading: panel('loading', [360], async page => {
    await page
      .locator('.c-skeleton')
      .evaluate(rows => Promise.all(rows.getAnimations().map(one => one.finished)));
  }),
  refused: panel('refused', [320, 360], page => page.getByRole('button', { name: /没被收下/ }).click()),
  english: panel('director&language=en', [360], tab(/Handoffs/)),
  popup: { door: 'popup', scenario: 'full', widths: [360] },
  'popup-empty': { door: 'popup', scenario: 'empty', widths: [360] },
  'popup-signed-out': { door: 'popup', scenario: 'signed-out', widths: [360] },
  options: {
    door: 'options',
    scenario: 'admin',
    widths: [480, 800],
    before: page => page.getByRole('button', { name: '编辑 小美优选' }).click(),
  },
  surfaces: {
    door: 'options',
    scenario: 'director',
    widths: [480, 800],
    before: async page => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await page.getByRole('alert').waitFor();
    },
  },
  connect: {
    door: 'options',
    scenario: 'signed-out',
    widths: [480],
    before: page => page.getByRole('button', { name: '登录' }).click(),
  },
};

async function take(browser: Browser, url: string, folder: string, name: string): Promise<void> {
  const shot = SHOTS[name];
  if (!shot) throw new Error(`no picture called ${name}`);
  for (const width of shot.widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width, height: shot.door === 'sidepanel' ? 640 : 420 };
      const page = await browser.newPage({ viewport, colorScheme, locale: 'zh-CN' });
      await page.goto(`${url}/entrypoints/${shot.door}/index.html?scenario=${shot.scenario}`);
      await page.locator('main').waitFor();
      await shot.before?.(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: `${folder}/${name}-${width}-${colorScheme}.png`,
        fullPage: shot.door !== 'sidepanel',
      });
      await page.close();
    }
  }
}

const [folder = '.chorus/visual', ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const found = await findBrowser();
if (!found) throw new Error('no browser');
const screens = await serveScreens();
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
try {
  for (const name of names.length > 0 ? names : Object.keys(SHOTS))
    await take(browser, screens.url, folder, name);
} finally {
  await browser.close();
  await screens.close();
}
