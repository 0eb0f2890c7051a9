import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find.ts';
import { downloadedBrowsers, installedBrowsers } from './places.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chorus-browser-'));
  vi.stubEnv('CHROME_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

function plant(path: string, says: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH goes before everything, and is not replaced when it does not work', async () => {
  const chosen = plant('mine', 'Chromium 140.0.7000.1 built on Debian');
  vi.stubEnv('CHROME_PATH', chosen);
  expect(await findBrowser()).toEqual({ path: chosen, name: 'Chromium 140.0.7000.1', from: 'CHROME_PATH' });
  vi.stubEnv('CHROME_PATH', join(home, 'missing'));
  expect(await findBrowser()).toBeUndefined();
});

test('a browser that is too old, or only a wrapper that fails, counts as none', async () => {
  vi.stubEnv('CHROME_PATH', plant('old', 'Chromium 115.0.5790.1'));
  expect(await findBrowser()).toBeUndefined();
  vi.stubEnv('CHROME_PATH', plant('wrapper', "requires the chromium snap' >&2; exit 1; '"));
  expect(await findBrowser()).toBeUndefined();
});

test('Chromium is taken before branded Chrome, in the order of names, not of folders', () => {
  const chrome = plant('first/google-chrome', '');
  const chromium = plant('second/chromium', '');
  vi.stubEnv('PATH', `${join(home, 'first')}:${join(home, 'second')}`);
  const found = installedBrowsers('linux').filter(path => path.startsWith(home));
  expect(found).toEqual([chromium, chrome]);
});

test("Playwright's newest download is taken first, whatever its name sorts like", () => {
  const old = plant('cache/chromium-999/chrome-linux/chrome', '');
  const fresh = plant('cache/chromium-1255/chrome-linux64/chrome', '');
  plant('cache/chromium_headless_shell-1255/chrome-linux/headless_shell', '');
  expect(downloadedBrowsers(join(home, 'cache'))).toEqual([fresh, old]);
  expect(downloadedBrowsers(join(home, 'nowhere'))).toEqual([]);
});
