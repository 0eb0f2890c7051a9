import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const ownerSchema = z.object({ host: z.string(), pid: z.number(), born: z.string().optional() });

/** Writes down which process holds a lock. */
export function writeOwner(path: string): void {
  writeFileSync(path, JSON.stringify({ host: hostname(), pid: process.pid, born: bornOf(process.pid) }));
}

/** Whether the process that is written down still runs; `unknown` for another machine's, or where it cannot be told. */
export function ownerState(path: string): 'alive' | 'dead' | 'unknown' {
  const owner = readOwner(path);
  if (!owner || owner.host !== hostname()) return 'unknown';
  // Our own number on a lock that we do not hold: a container in which every start has the same one.
  if (owner.pid === process.pid || !isRunning(owner.pid)) return 'dead';
  const born = bornOf(owner.pid);
  if (!born || !owner.born) return 'unknown';
  // Another birth: after a restart of the machine, the number belongs to somebody else.
  return born === owner.born ? 'alive' : 'dead';
}

function readOwner(path: string) {
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Which run of the system, and when in it a process started. Only Linux tells. */
function bornOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in parentheses may hold blanks; the start is the 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return `${boot} ${fields?.[19]}`;
  } catch {
    return undefined;
  }
}
