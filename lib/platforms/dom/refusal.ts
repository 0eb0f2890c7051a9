import { normalText } from '../../base/text.ts';
import type { InsertRequest } from '../platform.ts';
import type { ComposerDeps } from './composer.ts';

/** Why this comment is no longer what the script was chosen for; undefined while it is. */
export function refusalOf(
  { site, read, account }: ComposerDeps,
  { anchor, expected }: InsertRequest,
): 'gone' | 'other-person' | 'other-account' | 'other-thread' | undefined {
  const current = account();
  if (current ? !isSame(current, expected.account) : site.boxes.alwaysNamesAccount) return 'other-account';
  const now = read(anchor, Date.now());
  if (!now.ok) return 'gone';
  if (!isSame(now.value.author, expected.author)) return 'other-person';
  // The id may have been learnt after the script was chosen.
  return [now.value.id, now.value.alsoId].includes(expected.itemId) ? undefined : 'other-thread';
}

interface Person {
  id?: string | undefined;
  name: string;
}

/** By id where both have one, else by name. */
export function isSame(a: Person, b: Person): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return normalText(a.name) === normalText(b.name);
}
