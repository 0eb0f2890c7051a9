import { type Claim, claimsByMap } from '../../../lib/platforms/dom/induce/by-map.ts';
import { doubtOf } from '../../../lib/platforms/dom/induce/doubt.ts';
import { mapFromPointing } from '../../../lib/platforms/dom/induce/from-pointing.ts';
import type { Hints } from '../../../lib/platforms/dom/induce/hints.ts';
import { infer } from '../../../lib/platforms/dom/induce/infer.ts';

/** The tests' hand on the finding of comments, inside of a page. */
const HINTS: Hints = { kind: 'comment', profileLink: ['/user/'], replyWords: [] };

export interface Told {
  reason?: string;
  claims: (Claim | undefined)[];
  ms: number;
}

export function inferred(): Told {
  const start = performance.now();
  const found = infer(document.body, HINTS, Date.now());
  const ms = performance.now() - start;
  if ('reason' in found) return { reason: found.reason, claims: [], ms };
  return { claims: claimsByMap(document, found), ms };
}

/** What finding alone costs, ms, and what came of it. */
export function inferOnlyMs(): { ms: number; outcome: string } {
  const start = performance.now();
  const found = infer(document.body, HINTS, Date.now());
  return { ms: performance.now() - start, outcome: 'reason' in found ? found.reason : 'found' };
}

/** The same map after the page has become another. */
export function inferredThen(change: string): (Claim | undefined)[] {
  const found = infer(document.body, HINTS, Date.now());
  if ('reason' in found) throw new Error(found.reason);
  const [where = '', markup = ''] = change.split(' ~ ');
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  document.querySelector(where)?.append(holder.content);
  return claimsByMap(document, found);
}

export const doubted = (claims: Claim[]): string | undefined =>
  doubtOf(document.body, claims, HINTS, Date.now());

/** Teaches by what bears `data-point`; answers what is read then. */
export function taught(): (Claim | undefined)[] | undefined {
  const at = (part: string) => document.querySelector(`[data-point="${part}"]`);
  const [item, name, text, time] = ['item', 'name', 'text', 'time'].map(at);
  if (!item || !name || !text || !time) return undefined;
  for (const one of document.querySelectorAll('[data-point]')) one.removeAttribute('data-point');
  const map = mapFromPointing({ item, name, text, time });
  return typeof map === 'string' ? undefined : claimsByMap(document, { map, explains: () => true });
}
