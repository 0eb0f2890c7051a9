import { MINUTE } from '../../base/clock.ts';
import { normalText } from '../../base/text.ts';
import type { Item } from '../../model/item.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { spanOf } from '../item/twin.ts';
import { detectPromise } from './detect.ts';

/** `已私信您` is often written right after the message went out. */
const JUST_BEFORE = 10 * MINUTE;

export interface Sought {
  promise: PromiseRow;
  /** The reply that promised it, where it is known here: its time may be a range. */
  reply?: Item | undefined;
  /** The account that the comment was handed to: its message counts as well. */
  handedTo?: string | undefined;
}

/** The promise as kept by one of these messages, which are all of one conversation; undefined when none keeps it. */
export function keptBy(sought: Sought, conversation: readonly Item[], now: number): PromiseRow | undefined {
  const { promise, handedTo } = sought;
  if (promise.state !== 'open' || !isWith(promise, conversation)) return undefined;
  const since = countsSince(sought);
  const times = conversation
    .filter(({ author: { accountId } }) => accountId !== undefined)
    .filter(({ author: { accountId } }) => accountId === promise.accountId || accountId === handedTo)
    .map(message => spanOf(message).to)
    .filter(at => at >= since);
  if (times.length === 0) return undefined;
  const updatedAt = Math.max(now, promise.updatedAt + 1);
  return { ...promise, state: 'kept', closedAt: Math.min(...times), closedBy: 'seen', updatedAt };
}

/** By the platform's id of the person where both sides know it, else by the name. */
function isWith({ platform, authorId, authorName }: PromiseRow, conversation: readonly Item[]): boolean {
  const theirs = conversation.filter(item => item.author.accountId === undefined);
  if (conversation.some(item => item.platform !== platform)) return false;
  const ids = theirs.flatMap(({ author }) => author.id ?? []).filter(id => isOneKind(id, authorId));
  if (authorId !== undefined && ids.length > 0) return ids.includes(authorId);
  const name = normalText(authorName);
  const names = [...theirs.map(({ author }) => author.name), ...conversation.map(({ post }) => post.title)];
  return name !== '' && names.some(one => normalText(one) === name);
}

/** Messages of some sites know people by another number than comments do: such ids say nothing of each other. */
const isOneKind = (a: string, b: string | undefined): boolean =>
  a.length === b?.length || (/^\d+$/.test(a) && /^\d+$/.test(b ?? ''));

function countsSince({ promise, reply }: Sought): number {
  const from = reply?.time.earliest === undefined ? promise.promisedAt : spanOf(reply).from;
  return detectPromise(promise.text)?.already ? from - JUST_BEFORE : from;
}
