import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** File names on the PATH, best first. Chromium before branded builds; a snap comes last because it sees only part of the disk. */
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/chromium'];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Browsers that the system has in its usual places, best first; only files that exist. */
export function installedBrowsers(platform: NodeJS.Platform = process.platform): string[] {
  return [...new Set(candidates(platform))].filter(path => existsSync(path));
}

function candidates(platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      MAC_APPS.map(app => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return WINDOWS_PROGRAMS.flatMap(program =>
      roots.flatMap(root => (root === undefined ? [] : [join(root, program)])),
    );
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(folder => folder.startsWith('/'));
  const folders = [...onPath, ...LINUX_FOLDERS].filter(folder => !folder.startsWith('/snap/'));
  return [...LINUX_NAMES.flatMap(name => folders.map(folder => join(folder, name))), '/snap/bin/chromium'];
}

/** Where inside a Playwright download the program stands, for each system and archive of recent years. */
const DOWNLOAD_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** Chromium builds that Playwright has downloaded, newest first. */
export function downloadedBrowsers(cache: string = playwrightCache()): string[] {
  if (!existsSync(cache)) return [];
  const revision = (name: string): number => Number(name.slice('chromium-'.length));
  return readdirSync(cache)
    .filter(name => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap(name => DOWNLOAD_PROGRAMS.map(program => join(cache, name, program)))
    .filter(path => existsSync(path));
}

function playwrightCache(): string {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}
