import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed, ok, type Result } from '../../lib/base/result.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const builtAs = (kind: string): string =>
  join(ROOT, `.output/${process.env.CHORUS_BUILD ?? ''}${kind}/chrome-mv3`);

/** The unpacked extension that also runs on practice pages; `npm start` and the end-to-end tests load it. */
export const PRACTICE_BUILD = builtAs('practice');

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const NOT_SHIPPED = /\.test\.tsx?$|\.md$/;

/** The same with closed shadow roots, as a release has them: to look at it as a page does. */
export const CLOSED_BUILD = builtAs('practice-closed');

/** Builds the practice extension unless the last build is newer than every source. `detail` of a failure: the end of what wxt said. */
export async function buildPractice(
  onBuild: () => void = () => {},
  build: string = PRACTICE_BUILD,
): Promise<Result<string, 'build'>> {
  if (isFresh(build)) return ok(build);
  onBuild();
  const roots = build === CLOSED_BUILD ? 'closed' : 'open';
  const { code, output } = await wxt(['build'], { CHORUS_PRACTICE: '1', CHORUS_ROOTS: roots });
  return code === 0 ? ok(build) : failed('build', output);
}

function isFresh(build: string): boolean {
  const manifest = join(build, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every(source => newest(join(ROOT, source)) <= built);
}

/** The latest change under a path, in ms; a folder's own time counts, so that a deleted file is noticed. */
export function newest(path: string): number {
  if (!existsSync(path) || NOT_SHIPPED.test(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

/** Runs WXT in this repository and gathers what it says. */
export function wxt(
  args: string[],
  variables: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: 1, output: error.message }));
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}
