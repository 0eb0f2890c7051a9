import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import { ownerState, writeOwner } from './lock-owner.ts';

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
  const owner = ownerState(ownerPath);
  // However long it has not come to touch its lock: a busy machine is no reason to spoil its files.
  if (owner === 'alive') return failed('in-use');
  if (owner === 'dead') rmSync(lockPath, { recursive: true, force: true });
  const release = await lockfile.lock(folder, {
    realpath: false,
    lockfilePath: lockPath,
    stale: STALE,
    onCompromised: onLost,
  });
  writeOwner(ownerPath);
  return ok({
    release: async () => {
      held.delete(folder);
      rmSync(ownerPath, { force: true });
      // Lost already: then it is somebody else's to give back.
      await release().catch(() => undefined);
    },
  });
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
