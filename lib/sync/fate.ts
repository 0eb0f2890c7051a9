import type { Change } from '../store/change.ts';
import type { OutboxRow } from '../store/outbox.ts';
import type { ShadowRow } from '../store/shadows.ts';
import type { EntryAnswer } from './contract.ts';

export interface Judged {
  row: OutboxRow;
  answer: Exclude<EntryAnswer, { status: 'retry' }>;
}

/** What becomes of one row after its entries were answered. */
export interface Fate {
  key: string;
  /** Stays while more changes of the row wait. */
  shadow?: ShadowRow;
  put?: Change;
  remove?: Change;
}

/**
 * `ones`: the answered entries of one row, oldest first. `isWaiting`: more changes of it are unsent.
 * The row ends as whatever the server said last of it, be that the shadow or one of the changes just accepted.
 */
export function fateOf(
  key: string,
  ones: readonly Judged[],
  shadow: ShadowRow | undefined,
  isWaiting: boolean,
): Fate {
  const last = ones.at(-1);
  if (!last || last.row.change.kind === 'event') return eventFate(key, last);
  const known = latestKnown(key, ones, shadow);
  if (isWaiting) return known ? { key, shadow: known } : { key };
  if (last.row.change.kind === 'item') return itemFate(key, last, known);
  return known ? { key, put: known.change } : { key, remove: last.row.change };
}

const eventFate = (key: string, last: Judged | undefined): Fate =>
  last?.answer.status === 'rejected' ? { key, remove: last.row.change } : { key };

/**
 * An accepted item was merged on both sides, so what stands here already holds all of it. A refused one without a better version is
 * kept: the operator still sees it on the page.
 */
const itemFate = (key: string, last: Judged, known: ShadowRow | undefined): Fate =>
  last.answer.status === 'rejected' && known ? { key, put: known.change } : { key };

function latestKnown(
  key: string,
  ones: readonly Judged[],
  shadow: ShadowRow | undefined,
): ShadowRow | undefined {
  let best = shadow;
  for (const { row, answer } of ones) {
    if (answer.status !== 'accepted') continue;
    // At the same number the shadow is the server's own wording of this very change.
    if (!best || answer.changeNo > best.changeNo)
      best = { key, changeNo: answer.changeNo, change: row.change };
  }
  return best;
}
