import type { OwnAccount } from '../platform.ts';

/** More than the site has ever written there, characters. */
const MOST = 4_000_000;

const read = new WeakMap<Element, OwnAccount | null>();

/**
 * Who is logged in, from what the site's server told its own script (`#RENDER_DATA`: JSON, written as an address is). The page shows one's
 * own face alone. Undefined for a guest, and where it is not there.
 */
export function ownAccount(document: Document): OwnAccount | undefined {
  const told = document.getElementById('RENDER_DATA');
  if (!told) return undefined;
  const known = read.get(told);
  if (known !== undefined) return known ?? undefined;
  const account = accountIn(told.textContent ?? '');
  read.set(told, account ?? null);
  return account;
}

function accountIn(words: string): OwnAccount | undefined {
  if (words.length > MOST) return undefined;
  try {
    const info = at(JSON.parse(decodeURIComponent(words)), ['app', 'user', 'info']);
    const [name, id] = [at(info, ['nickname']), at(info, ['secUid'])];
    if (typeof name !== 'string' || name.trim() === '') return undefined;
    const isId = typeof id === 'string' && /^[\w-]{20,80}$/.test(id);
    return { name: name.trim().slice(0, 200), ...(isId ? { id } : {}) };
  } catch {
    return undefined;
  }
}

function at(value: unknown, path: string[]): unknown {
  let now = value;
  for (const key of path) {
    if (typeof now !== 'object' || now === null || !Object.hasOwn(now, key)) return undefined;
    now = Object.getOwnPropertyDescriptor(now, key)?.value;
  }
  return now;
}
