import type { Account } from '../../model/account.ts';
import type { Role } from '../../model/role.ts';

/**
 * Accounts of a role that could take an item over, best first: one on the same platform can answer in the same thread,
 * so it comes before one elsewhere; the rest is by name, so that everyone is offered the same one.
 */
export function receiverFor(
  role: Role,
  accounts: readonly Account[],
  from: Pick<Account, 'id' | 'platform'>,
): Account[] {
  const near = (account: Account) => (account.platform === from.platform ? 0 : 1);
  return accounts
    .filter(account => account.role === role && account.id !== from.id)
    .toSorted((a, b) => near(a) - near(b) || a.name.localeCompare(b.name, 'zh-CN'));
}
