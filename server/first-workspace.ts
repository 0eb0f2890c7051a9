import type { Env } from './env.ts';
import type { Content } from './seed.ts';

/** What the settings ask to be made before anybody can invite anybody; nothing when they do not name all of it. */
export function firstWorkspace(env: Env): Content | undefined {
  const { WORKSPACE_NAME: name, ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env;
  if (!name || !email || !password) return undefined;
  return {
    workspace: { name, slug: 'first' },
    members: [{ email, password, name: email.split('@')[0] ?? email, role: 'admin' }],
    accounts: [],
    scripts: [],
    facts: [],
    policy: [],
  };
}
