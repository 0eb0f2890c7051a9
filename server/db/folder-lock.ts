import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { failed, ok, type Result } from '../../lib/base/result.ts';

/** Without a sign of life for so long (ms), a lock from another machine counts as left behind. */
const STALE = 15_000;
/** How long (ms) one start may hold up another while it looks at the lock. */
const GUARD_STALE = 5_000;

export type FolderRefusal = 'in-use' | 'read-only' | 'not-a-folder';
export interface FolderLock {
  release(): Promise<void>;
}

const held = new Set<string>();

/**
 * Takes the data folder for this process, making it where there is none. PGlite takes no lock itself and two processes spoil its files.
 * A lock whose process was killed is taken over at once: its number is kept beside the lock.
 * @param onLost called when the lock was taken away, e.g. after the machine slept: stop writing.
 */
export async function lockFolder(
  folder: string,
  onLost: () => void,
): Promise<Result<FolderLock, FolderRefusal>> {
  const prepared = prepareFolder(folder);
  if (!prepared.ok) return prepared;
  if (held.has(folder)) return failed('in-use');
  held.add(folder);
  const taken = await takeGuarded(folder, onLost);
  if (!taken.ok) held.delete(folder);
  return taken;
}

/** Two starts at once look at the lock one after the other, or both could take over the same dead one. */
async function takeGuarded(folder: string, onLost: () => void): Promise<Result<FolderLock, FolderRefusal>> {
  const guardPath = join(folder, 'starting.lock');
  try {
    const leave = await lockfile.lock(`${folder}#starting`, {
      realpath: false,
      lockfilePath: guardPath,
      stale: GUARD_STALE,
      retries: { retries: 40, minTimeout: 50, maxTimeout: 200 },
    });
    try {
      return await take(folder, onLost);
    } finally {
      await leave();
    }
  } catch (error) {
    return failed(refusalOf(error) ?? 'in-use');
  }
}

async function take(folder: string, onLost: () => void): Promise<Result<FolderLock, FolderRefusal>> {
  const lockPath = join(folder, 'chorus.lock');
  const ownerPath = join(folder, 'chorus.lock.owner');
  if (ownerIsDead(ownerPath)) rmSync(lockPath, { recursive: true, force: true });
  const release = await lockfile.lock(folder, {
    realpath: false,
    lockfilePath: lockPath,
    stale: STALE,
    onCompromised: onLost,
  });
  writeFileSync(ownerPath, JSON.stringify({ host: hostname(), pid: process.pid }));
  return ok({
    release: async () => {
      held.delete(folder);
      rmSync(ownerPath, { force: true });
      // Lost already: then it is somebody else's to give back.
      await release().catch(() => undefined);
    },
  });
}

/** True only for a process of this machine that certainly runs no more. */
function ownerIsDead(ownerPath: string): boolean {
  try {
    const owner: unknown = JSON.parse(readFileSync(ownerPath, 'utf8'));
    if (typeof owner !== 'object' || owner === null || !('pid' in owner) || !('host' in owner)) return false;
    if (owner.host !== hostname() || typeof owner.pid !== 'number') return false;
    // Our own number on a lock that we do not hold: a container in which every start has the same one.
    return owner.pid === process.pid || !isRunning(owner.pid);
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function prepareFolder(folder: string): Result<void, FolderRefusal> {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    return ok(undefined);
  } catch (error) {
    return failed(refusalOf(error) ?? 'read-only');
  }
}

function refusalOf(error: unknown): FolderRefusal | undefined {
  const code = codeOf(error);
  if (code === 'ELOCKED') return 'in-use';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'not-a-folder';
  return code && ['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'ENOSPC'].includes(code) ? 'read-only' : undefined;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
