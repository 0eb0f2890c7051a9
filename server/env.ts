import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '../lib/base/result.ts';

const MIN_SECRET = 32;

const envSchema = z.object({
  /** 0: any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.chorus/data'),
  /** `postgres://…`; absent: PGlite in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Signs the tokens. Absent: made once and kept in DATA_DIR. */
  AUTH_SECRET: z.string().min(MIN_SECRET).optional(),
  /** Where members reach this server, when that is not HOST:PORT. */
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The first workspace and its admin, made at a start that has all three; everybody else is invited. */
  WORKSPACE_NAME: z.string().min(1).max(60).optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(8).max(128).optional(),
});
export type Env = z.infer<typeof envSchema>;

/** Reads the settings. `detail` names what is wrong, never its value: it may be a password. */
export function readEnv(variables: Record<string, string | undefined>): Result<Env, 'invalid'> {
  // An empty variable is how a shell or a compose file says "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  return failed('invalid', [...new Set(parsed.error.issues.map(issue => issue.path.join('.')))].join(', '));
}

/** The given secret, else the one kept in the data folder, made at the first start and readable by its owner alone. */
export function authSecret(env: Env): Result<string, 'read-only'> {
  if (env.AUTH_SECRET) return ok(env.AUTH_SECRET);
  const path = join(env.DATA_DIR, 'auth-secret');
  try {
    mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 });
    return ok(keptSecret(path) ?? newSecret(path));
  } catch {
    return failed('read-only');
  }
}

function keptSecret(path: string): string | undefined {
  try {
    const kept = readFileSync(path, 'utf8').trim();
    return kept.length >= MIN_SECRET ? kept : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function newSecret(path: string): string {
  const secret = randomBytes(MIN_SECRET).toString('base64url');
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}
