import type { PromiseRow } from '../../model/promise.ts';
import { promiseWithout } from '../customer/mentions.ts';

/**
 * What two devices know of one promise, as one. Commutative, associative and idempotent: closed before open, kept before dropped, the
 * first closing before later ones. Whoever one of them has forgotten stays forgotten.
 */
export function mergePromise(kept: PromiseRow | undefined, arrived: PromiseRow): PromiseRow {
  const higher = kept && compare(kept, arrived) >= 0 ? kept : arrived;
  return kept?.forgotten || arrived.forgotten ? promiseWithout(higher) : higher;
}

const RANK: Record<PromiseRow['state'], number> = { open: 0, dropped: 1, kept: 2 };

function compare(a: PromiseRow, b: PromiseRow): number {
  const byState = RANK[a.state] - RANK[b.state];
  if (byState !== 0) return byState;
  const byTime = (b.closedAt ?? 0) - (a.closedAt ?? 0);
  if (byTime !== 0) return byTime;
  const byWriting = a.updatedAt - b.updatedAt;
  if (byWriting !== 0) return byWriting;
  // What forgetting takes away decides last, and nothing between rows of which one has lost it.
  const [plainA, plainB] = [asText(promiseWithout(a)), asText(promiseWithout(b))];
  if (plainA !== plainB) return plainA > plainB ? 1 : -1;
  return asText(a) >= asText(b) ? 1 : -1;
}

const asText = (row: object): string =>
  JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
