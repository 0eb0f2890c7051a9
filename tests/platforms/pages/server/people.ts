import { readerId } from '../client/ids.ts';
import type { Person } from '../client/shapes.ts';
import { accountOf, accounts } from '../content/accounts.ts';
import type { PracticeAccount, Site } from '../content/types.ts';
import { avatarArt } from './art.ts';

const asPerson = (account: PracticeAccount): Person => ({
  id: account.userId,
  name: account.name,
  avatar: avatarArt(account.name, account.tone),
});

export function accountPerson(key: string): Person | undefined {
  const account = accountOf(key);
  return account && asPerson(account);
}

/** A matrix account by its key, or by its name where it comments on its own site; else a reader with an id made from the name. */
export function personOf(who: string, site: Site): Person {
  const account = accountOf(who) ?? accounts.find(one => one.name === who && one.site === site);
  if (account) return asPerson(account);
  return { id: readerId(site, who), name: who, avatar: avatarArt(who) };
}
