import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = () => lockFolder(folder, () => undefined);
const leaveLock = (owner: object) => {
  mkdirSync(join(folder, 'chorus.lock'));
  writeFileSync(join(folder, 'chorus.lock.owner'), JSON.stringify(owner));
};
/** As if its holder had not come to touch it for an hour. */
const age = () => utimesSync(join(folder, 'chorus.lock'), Date.now() / 1000 - 3600, Date.now() / 1000 - 3600);
/** No system gives out so high a number. */
const GONE = 2 ** 30;

test('a folder is held by one and free again after its release', async () => {
  const first = await take();
  expect(first.ok).toBe(true);
  expect(await take()).toEqual({ ok: false, reason: 'in-use' });
  if (first.ok) await first.value.release();
  const second = await take();
  expect(second.ok).toBe(true);
  if (second.ok) await second.value.release();
});

test('the lock of a process that was killed is taken over at once', async () => {
  leaveLock({ host: hostname(), pid: GONE, born: 'x' });
  const taken = await take();
  expect(taken.ok).toBe(true);
  if (taken.ok) await taken.value.release();
});

test('the lock of a living process holds, however long it has not been touched, and not a moment longer', async () => {
  const module = new URL('./lock-owner.ts', import.meta.url).href;
  const script = `import {writeOwner} from '${module}'; writeOwner(process.argv[1]); console.log('written'); setInterval(() => {}, 1000);`;
  const owner = join(folder, 'chorus.lock.owner');
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, owner]);
  await once(child.stdout, 'data');
  mkdirSync(join(folder, 'chorus.lock'));
  age();
  // Elsewhere the system does not tell a living holder from a number given out again, and age decides.
  if (process.platform === 'linux') expect(await take()).toEqual({ ok: false, reason: 'in-use' });
  child.kill('SIGKILL');
  await once(child, 'close');
  const taken = await take();
  expect(taken.ok).toBe(true);
  if (taken.ok) await taken.value.release();
});

test('a lock from another machine holds while it is touched, and no longer', async () => {
  leaveLock({ host: 'another', pid: 1 });
  expect(await take()).toEqual({ ok: false, reason: 'in-use' });
  age();
  const taken = await take();
  expect(taken.ok).toBe(true);
  if (taken.ok) await taken.value.release();
});
