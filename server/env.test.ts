import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authSecret, type Env, readEnv } from './env.ts';

function env(variables: Record<string, string>): Env {
  const read = readEnv(variables);
  if (!read.ok) throw new Error(read.detail);
  return read.value;
}

test('without settings the server is for this machine alone', () => {
  expect(env({})).toEqual({ PORT: 8787, HOST: '127.0.0.1', DATA_DIR: '.chorus/data' });
  expect(env({ DATABASE_URL: '', PORT: '0' })).toMatchObject({ PORT: 0 });
});

test.each([
  [{ PORT: '99999' }, 'PORT'],
  [{ PORT: 'http' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://root:geheim@db' }, 'DATABASE_URL'],
  [{ AUTH_SECRET: 'too short' }, 'AUTH_SECRET'],
  [{ BASE_URL: 'team.example' }, 'BASE_URL'],
])('%j is refused by name, without its value', (variables, name) => {
  expect(readEnv(variables)).toEqual({ ok: false, reason: 'invalid', detail: name });
});

test('the secret is made once and only its owner may read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-env-'));
  const settings = env({ DATA_DIR: join(folder, 'data') });
  const first = authSecret(settings);
  expect(authSecret(settings)).toEqual(first);
  const path = join(folder, 'data', 'auth-secret');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(first).toEqual({ ok: true, value: readFileSync(path, 'utf8') });
  const given = 'g'.repeat(40);
  expect(authSecret({ ...settings, AUTH_SECRET: given })).toEqual({ ok: true, value: given });
  expect(authSecret(env({ DATA_DIR: join(path, 'below a file') }))).toEqual({
    ok: false,
    reason: 'read-only',
  });
  rmSync(folder, { recursive: true });
});
