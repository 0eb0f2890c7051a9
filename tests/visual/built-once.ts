import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lockfile from 'proper-lockfile';
import { HOUR, SECOND } from '../../lib/base/clock.ts';
import { newest } from '../../tools/build/extension.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(root, 'node_modules/.cache/chorus');
const SOURCES = ['entrypoints', 'components', 'lib', 'tests/visual', 'package-lock.json'];
const PREFIX = 'screens-';

/** Those who wait ask so often and so long whether it is their turn. */
const WAIT = { retries: 600, factor: 1, minTimeout: 0.2 * SECOND, maxTimeout: 0.2 * SECOND };

/** A folder with what `make` puts there, made once for each state of the sources: of several test files the first makes it, the others wait. */
export async function builtOnce(make: (folder: string) => Promise<unknown>): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const sources = Math.max(...SOURCES.map(source => newest(join(root, source))));
  const folder = join(CACHE, `${PREFIX}${Math.floor(sources)}`);
  const release = await lockfile.lock(CACHE, {
    lockfilePath: join(CACHE, 'screens.lock'),
    stale: 60 * SECOND,
    retries: WAIT,
  });
  try {
    if (!existsSync(folder)) {
      clearOld();
      await make(`${folder}.new`);
      renameSync(`${folder}.new`, folder);
    }
    return folder;
  } finally {
    await release();
  }
}

/** Nobody looks at them any more. */
function clearOld(): void {
  const old = readdirSync(CACHE)
    .filter(name => name.startsWith(PREFIX))
    .map(name => join(CACHE, name));
  for (const path of old)
    if (Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true });
}
