import { ensureChineseFont, getBrowser } from '../browser/get.ts';
import type { StepOutcome } from '../check/run-checks.ts';

const STEPS = {
  download: 'No browser here: downloading Chromium',
  packages: 'Installing Chromium with the system package manager',
  font: 'Installing a Chinese font',
};

const WAYS_OUT =
  'No browser could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to one; the tests that need it will fail.';

/** Gets a browser and a Chinese font, and tells every later step by CHROME_PATH which browser it is. */
export async function prepareBrowser(): Promise<StepOutcome> {
  const began = Date.now();
  const browser = await getBrowser(step => console.log(STEPS[step]));
  if (browser.ok) process.env.CHROME_PATH = browser.value.path;
  console.log(browser.ok ? `Browser: ${browser.value.name}` : WAYS_OUT);
  const font = await ensureChineseFont(step => console.log(STEPS[step]));
  if (!font) console.log('No Chinese font: pages are tested with empty boxes for characters.');
  return {
    name: 'browser',
    passed: browser.ok ? 1 : 0,
    failed: browser.ok ? 0 : 1,
    skipped: 0,
    took: Date.now() - began,
  };
}
