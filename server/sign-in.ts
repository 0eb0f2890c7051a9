import { isAPIError } from 'better-auth/api';
import { SECOND } from '../lib/base/clock.ts';
import { failed, ok, type Result } from '../lib/base/result.ts';
import type { Deps } from './deps.ts';

export interface Proof {
  email: string;
  password: string;
}

/** A bearer token for who knows the password. `too-many`: detail is the number of seconds to wait. */
export async function signIn(
  deps: Deps,
  address: string,
  { email, password }: Proof,
): Promise<Result<string, 'wrong-password' | 'too-many'>> {
  const wait = deps.attempts.waitFor(address, email);
  if (wait > 0) return failed('too-many', String(Math.ceil(wait / SECOND)));
  try {
    const { token } = await deps.auth.api.signInEmail({ body: { email, password } });
    deps.attempts.succeeded(address, email);
    return ok(token);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    deps.attempts.failed(address, email);
    return failed('wrong-password');
  }
}
