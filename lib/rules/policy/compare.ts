import type { Account } from '../../model/account.ts';
import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import type { Occasion, Policy, PolicyRule } from '../../model/policy.ts';
import { receiverFor } from '../handoff/receiver.ts';
import { dutyOfItem } from './duty-of-item.ts';

/** What one policy makes of one item. */
export interface Standing extends Pick<PolicyRule, 'duty' | 'steerTo' | 'targetMs' | 'nextMs' | 'pin'> {
  flag: Flag | 'none';
  /** Who gets it: the account's name. */
  receiver?: string;
}

/** An item as one policy sees it: what it is, and what is special about it. */
export interface Seen {
  item: Item;
  occasions: readonly Occasion[];
}

export interface Case {
  account: Account;
  before: Seen;
  after: Seen;
}

export interface PolicyChange {
  itemId: string;
  authorName: string;
  text: string;
  accountName: string;
  before: Standing;
  after: Standing;
}

type Rules = Pick<Policy, 'rules'>;

/** Which of these items would be treated otherwise, in their order. */
export function comparePolicies(
  before: Rules,
  after: Rules,
  cases: readonly Case[],
  accounts: readonly Account[],
): PolicyChange[] {
  return cases.flatMap(one => {
    const { account } = one;
    const [was, is] = [
      standing(before, account, one.before, accounts),
      standing(after, account, one.after, accounts),
    ];
    if (isSame(was, is)) return [];
    const { id, author, text } = one.after.item;
    return [{ itemId: id, authorName: author.name, text, accountName: account.name, before: was, after: is }];
  });
}

function standing(
  { rules }: Rules,
  account: Account,
  { item, occasions }: Seen,
  accounts: readonly Account[],
): Standing {
  const { duty, steerTo, targetMs, nextMs, pin } = dutyOfItem(rules, account, item, occasions);
  const [receiver] = duty === 'steer' && steerTo ? receiverFor(steerTo, accounts, account) : [];
  return {
    flag: item.labels.includes('crisis') ? 'crisis' : (item.labels[0] ?? 'none'),
    duty,
    ...(steerTo ? { steerTo } : {}),
    ...(targetMs === undefined ? {} : { targetMs }),
    ...(nextMs === undefined ? {} : { nextMs }),
    ...(pin ? { pin } : {}),
    ...(receiver ? { receiver: receiver.name } : {}),
  };
}

const isSame = (one: Standing, other: Standing): boolean => JSON.stringify(one) === JSON.stringify(other);
