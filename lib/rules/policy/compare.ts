import type { Account } from '../../model/account.ts';
import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import type { Duty, Occasion, Policy, PolicyRule } from '../../model/policy.ts';
import { receiverFor } from '../handoff/receiver.ts';
import { dutyOfIncoming } from './duty-of-item.ts';

/** What one policy makes of one item. */
export interface Standing extends Pick<PolicyRule, 'steerTo' | 'targetMs' | 'nextMs' | 'pin'> {
  /** `none`: nobody there has anything to do with it. */
  duty: Duty | 'none';
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
  const verdict = dutyOfIncoming(rules, account, item, occasions);
  const { duty = 'none', steerTo, targetMs, nextMs, pin } = verdict ?? {};
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
