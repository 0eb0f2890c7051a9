import { spawn, spawnSync } from 'node:child_process';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import { type Found, findBrowser } from './find.ts';
import { downloadedBrowsers } from './places.ts';
import { installFromSystem, isOnPath, rootPrefix } from './system-packages.ts';

export type Step = 'download' | 'packages' | 'font';

/**
 * Finds a browser or gets one: Playwright's download first (needs no rights), then the system's package manager (needs root or a
 * password-free sudo). `onStep` hears of each thing that takes more than a second.
 * `chosen-broken`: CHROME_PATH is set and does not name a browser that starts; nothing else is tried, the choice is the user's.
 */
export async function getBrowser(
  onStep: (step: Step) => void,
): Promise<Result<Found, 'none' | 'chosen-broken'>> {
  const found = await findBrowser();
  if (found) return ok(found);
  if (process.env.CHROME_PATH) return failed('chosen-broken', process.env.CHROME_PATH);
  onStep('download');
  await download();
  const downloaded = await findBrowser();
  if (downloaded) return ok(downloaded);
  onStep('packages');
  await installFromSystem(['browser', 'cjk-font']);
  const installed = await findBrowser();
  return installed ? ok(installed) : failed('none');
}

/** Chinese shows as empty boxes on a bare Linux. False when no font is there and none could be got. */
export async function ensureChineseFont(onStep: (step: Step) => void): Promise<boolean> {
  if (process.platform !== 'linux' || hasChineseFont()) return true;
  onStep('font');
  return (await installFromSystem(['cjk-font'])) && hasChineseFont();
}

function hasChineseFont(): boolean {
  if (!isOnPath('fc-list')) return false;
  return spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
}

/** Playwright's own download needs no rights; the shared libraries that a bare Linux lacks do. */
async function download(): Promise<void> {
  await playwright(['install', 'chromium', '--no-shell']);
  const lacksLibraries = downloadedBrowsers().length > 0 && (await findBrowser()) === undefined;
  if (lacksLibraries && rootPrefix() !== undefined) await playwright(['install-deps', 'chromium']);
}

const DOWNLOAD_LIMIT_MS = 300_000;

function playwright(args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/playwright-core/cli.js', ...args], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return new Promise(resolve => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
