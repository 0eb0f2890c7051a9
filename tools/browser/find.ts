import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { downloadedBrowsers, installedBrowsers } from './places.ts';

export interface Found {
  path: string;
  /** What it calls itself, or the file's path where asking would open a window (Windows). */
  name: string;
  from: 'CHROME_PATH' | 'system' | 'playwright';
}

/** The oldest that loads an unpacked extension over the debugging pipe; the extension itself would run on 116. */
const OLDEST_MAJOR = 128;
const ANSWER_WITHIN_MS = 20_000;

/**
 * The best browser that is here and starts: CHROME_PATH, then the system's, then Playwright's downloads; undefined when there is none.
 * A CHROME_PATH that does not work is not replaced by another browser.
 */
export async function findBrowser(): Promise<Found | undefined> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return tryOut(chosen, 'CHROME_PATH');
  for (const path of installedBrowsers()) {
    const found = tryOut(path, 'system');
    if (found) return found;
  }
  for (const path of downloadedBrowsers()) {
    const found = tryOut(path, 'playwright');
    if (found) return found;
  }
  return undefined;
}

/** Runs `--version`: a browser whose shared libraries are missing, or a wrapper for a snap that is not there, fails here. */
function tryOut(path: string, from: Found['from']): Found | undefined {
  if (!existsSync(path)) return undefined;
  if (process.platform === 'win32') return { path, name: path, from };
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: ANSWER_WITHIN_MS });
  const version = /(\d+)\.\d+\.\d+/.exec(answer.stdout ?? '');
  if (answer.status !== 0 || version === null || Number(version[1]) < OLDEST_MAJOR) return undefined;
  return { path, name: answer.stdout.trim().split(' built on')[0] ?? path, from };
}
