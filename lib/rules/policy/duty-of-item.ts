import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { Occasion, PolicyRule } from '../../model/policy.ts';
import { isColleagues, isIncoming } from '../item/colleagues.ts';
import { surfaceKind } from '../item/surface-kind.ts';
import { isCloser } from '../sla/closer.ts';
import { type DutyVerdict, dutyFor } from './duty.ts';

type Judged = Pick<Item, 'surface' | 'text' | 'labels' | 'labelsByHand'>;

/** What this account does with this item. Who only says thanks or goodbye waits for nothing, unless somebody said what it is. */
export function dutyOfItem(
  rules: readonly PolicyRule[],
  { id, role }: Pick<Account, 'id' | 'role'>,
  item: Judged,
  occasions: readonly Occasion[] = [],
): DutyVerdict {
  if (closes(item)) return { duty: 'optional' };
  const surface = surfaceKind(item.surface);
  return dutyFor(rules, { role, accountId: id, surface, labels: item.labels, occasions });
}

/**
 * The same for whatever stands under the account's posts: undefined for our own replies. A colleague's comment waits only where the
 * policy has a line for just that.
 */
export function dutyOfIncoming(
  rules: readonly PolicyRule[],
  account: Pick<Account, 'id' | 'role'>,
  item: Item,
  occasions: readonly Occasion[] = [],
): DutyVerdict | undefined {
  if (!isIncoming(item)) return undefined;
  const verdict = dutyOfItem(rules, account, item, occasions);
  return isColleagues(item) && verdict.occasion !== 'head-account' ? undefined : verdict;
}

const closes = ({ text, labels, labelsByHand }: Judged): boolean =>
  !labelsByHand && labels.every(label => label === 'praise') && isCloser(text);
