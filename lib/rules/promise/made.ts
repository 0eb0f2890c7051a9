import { DAY } from '../../base/clock.ts';
import { normalText, shorten } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { Policy } from '../../model/policy.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { isConversation } from '../item/conversation.ts';
import { spanOf } from '../item/twin.ts';
import { hoursOf } from '../sla/hours.ts';
import { detectPromise } from './detect.ts';

/** A reply that was older than this when it was first seen binds nobody any more: an old post is not to bring a hundred overdue messages. */
const TOO_OLD = 2 * DAY;

/** A public reply of one of our accounts, and what it answers. */
export interface Said {
  reply: Item;
  /** The comment above it. */
  root: Item;
  accounts: readonly Account[];
  /** The account that the comment was handed to. */
  handedTo?: string | undefined;
  policy: Pick<Policy, 'promiseMs' | 'version'>;
  now: number;
}

/** The message that this reply promises, and by when; the same on each device that sees it. Undefined when it promises none of ours. */
export function promiseMade({ reply, root, policy, now, ...who }: Said): PromiseRow | undefined {
  if (isConversation(reply.post) || root.author.accountId !== undefined || root.author.name === '')
    return undefined;
  const promisedAt = spanOf(reply).to;
  if (reply.firstSeenAt - promisedAt > TOO_OLD) return undefined;
  const account = whoOwes(reply, who);
  if (!account) return undefined;
  const { id: authorId, name: authorName } = root.author;
  const dueAt = hoursOf(account.dutyHours).after(promisedAt, policy.promiseMs);
  return {
    id: `promise:${reply.id}`,
    platform: reply.platform,
    surface: reply.surface,
    accountId: account.id,
    authorName,
    ...(authorId === undefined ? {} : { authorId }),
    itemId: root.id,
    replyId: reply.id,
    text: shorten(normalText(reply.text), 500),
    ...(root.post.url === undefined ? {} : { url: root.post.url }),
    promisedAt,
    // An account that is never on duty has promised all the same.
    dueAt: dueAt ?? promisedAt + policy.promiseMs,
    state: 'open',
    policyVersion: policy.version,
    updatedAt: now,
  };
}

function whoOwes(reply: Item, { accounts, handedTo }: Pick<Said, 'accounts' | 'handedTo'>) {
  const here = accounts.filter(account => account.platform === reply.platform);
  const others = here.filter(account => account.id !== reply.author.accountId);
  const promised = detectPromise(
    reply.text,
    others.map(account => account.name),
  );
  if (!promised) return undefined;
  const { by } = promised;
  if (by === 'self') return here.find(account => account.id === reply.author.accountId);
  if (by === 'other') return others.find(account => account.id === handedTo);
  return others.find(account => account.name === by.name);
}
