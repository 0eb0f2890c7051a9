import type { Flag } from '../../model/flag.ts';
import type { Item, Post } from '../../model/item.ts';
import type { Wait } from '../../model/wait.ts';
import { ALWAYS, type Hours } from '../sla/always.ts';
import { isRunning } from '../sla/urgency.ts';
import { restarted } from '../sla/wait.ts';
import { spanOf } from './twin.ts';

/** Most messages that one own message answers; far more than anybody writes while waiting. */
const LONGEST_RUN = 500;

/** Direct messages: a conversation is a post whose key says so. */
export const isConversation = ({ key }: Pick<Post, 'key'>): boolean => key.startsWith('dm-');

export const isMessage = ({ post }: Pick<Item, 'post'>): boolean => isConversation(post);

/** The other side's messages that an own message answers: all before it, back to the previous own one or to where nothing is known. */
export function messagesAnswered(own: Item, known: ReadonlyMap<string, Item>): Item[] {
  const run = new Map<string, Item>();
  let before = known.get(own.previousId ?? '');
  // A hostile page may name messages in a ring.
  while (before && before.author.accountId === undefined && !run.has(before.id)) {
    if (run.size === LONGEST_RUN) break;
    run.set(before.id, before);
    before = known.get(before.previousId ?? '');
  }
  // Whatever the page says of their order: nobody answers what is not yet written.
  const { to } = spanOf(own);
  return [...run.values()].filter(({ time }) => time.earliest === undefined || time.earliest <= to);
}

/** An unanswered message, with the clock that it would have by itself. */
export interface Message {
  id: string;
  previousId?: string | undefined;
  labels: readonly Flag[];
  wait: Wait;
  /** When the account that answers is on duty; absent: always. */
  hours?: Hours;
  /** It was handed over, or put before the director, at this instant: what had been written by then waits no more. */
  stoppedAt?: number | undefined;
}

/**
 * Which of the unanswered messages of one conversation carries its clock: a crisis, else the oldest. The customer waits once.
 * Undefined when nobody waits.
 */
export function carrierOf(messages: readonly Message[], now: number): Message | undefined {
  const ordered = inOrder(messages, now);
  const stop = Math.max(...ordered.map(one => one.stoppedAt ?? Number.NEGATIVE_INFINITY));
  const running = ordered.filter(one => isRunning(one.wait) && one.wait.latest > stop);
  return oldest(running.filter(one => one.labels.includes('crisis'))) ?? oldest(running);
}

/** No message is younger than one that comes after it: so much is known also where the page gives no time and history loads upwards. */
function inOrder(messages: readonly Message[], now: number): Message[] {
  const bounded = new Map(messages.map(one => [one.id, one]));
  const followed = new Set(messages.map(one => one.previousId));
  for (const tail of messages.filter(one => !followed.has(one.id))) {
    let after = tail;
    for (let steps = 0; steps < messages.length; steps++) {
      const before = bounded.get(after.previousId ?? '');
      if (!before) break;
      const earliest = Math.min(before.wait.earliest, after.wait.earliest);
      const latest = Math.min(before.wait.latest, after.wait.latest);
      after = { ...before, wait: restarted(before.wait, { earliest, latest }, before.hours ?? ALWAYS, now) };
      bounded.set(after.id, after);
    }
  }
  return [...bounded.values()];
}

function oldest(messages: readonly Message[]): Message | undefined {
  const ids = new Set(messages.map(one => one.id));
  const firsts = messages.filter(one => !ids.has(one.previousId ?? ''));
  // A ring has no first.
  const [first] = (firsts.length > 0 ? firsts : messages).toSorted(
    (a, b) => a.wait.earliest - b.wait.earliest || a.wait.latest - b.wait.latest || (a.id < b.id ? -1 : 1),
  );
  return first;
}
