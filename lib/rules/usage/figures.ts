import type { Instant } from '../../base/clock.ts';
import type { ItemEvent } from '../../model/event.ts';

/** Fewer uses than that say little: a share of them is shown as thin. */
export const THIN = 5;

/** How a script was used in a stretch of time. */
export interface Uses {
  /** Inserted into a reply box, or copied where the box took nothing. */
  uses: number;
  /** Of these, how many were seen sent, where that is kept; and how many of them were changed before. */
  sent: number;
  edited: number;
  lastAt: Instant | undefined;
}

export interface ScriptUses extends Uses {
  byAccount: Map<string, Uses>;
}

type UseEvent = Pick<ItemEvent, 'kind' | 'scriptId' | 'accountId' | 'detail' | 'at'>;

/** What an event of kind `sent` says of the text: as it was inserted, or otherwise. */
export const SENT_AS_IS = 'as-is';
export const SENT_EDITED = 'edited';

/** Uses by script, of the events from `since` (UTC ms) on. One pass, in any order. */
export function usesOf(events: Iterable<UseEvent>, since: Instant): Map<string, ScriptUses> {
  const found = new Map<string, ScriptUses>();
  for (const event of events) {
    if (event.scriptId === undefined || event.at < since) continue;
    let script = found.get(event.scriptId);
    if (!script) {
      script = { ...none(), byAccount: new Map() };
      found.set(event.scriptId, script);
    }
    count(script, event);
    const accountId = event.accountId ?? '';
    let account = script.byAccount.get(accountId);
    if (!account) {
      account = none();
      script.byAccount.set(accountId, account);
    }
    count(account, event);
  }
  return found;
}

const none = (): Uses => ({ uses: 0, sent: 0, edited: 0, lastAt: undefined });

function count(uses: Uses, { kind, at, detail }: UseEvent): void {
  if (kind === 'inserted' || kind === 'copied') {
    uses.uses++;
    uses.lastAt = Math.max(at, uses.lastAt ?? at);
  }
  if (kind !== 'sent') return;
  uses.sent++;
  if (detail === SENT_EDITED) uses.edited++;
}

/** Share of what was sent that had been changed, 0–1; undefined where nothing is known. */
export const editedShare = ({ sent, edited }: Pick<Uses, 'sent' | 'edited'>): number | undefined =>
  sent === 0 ? undefined : edited / sent;

/** `always`: hardly ever sent as it is. `never`: sent as it is each time. Undefined where too little is known, or in between. */
export function editHabit(uses: Pick<Uses, 'sent' | 'edited'>): 'always' | 'never' | undefined {
  const share = editedShare(uses);
  if (share === undefined || uses.sent < THIN) return undefined;
  if (share >= 0.8) return 'always';
  return share === 0 ? 'never' : undefined;
}

/** What came of an item on which a script was used. */
export interface Outcome {
  accountId: string;
  /** Undefined: nobody has answered, or it cannot be said. */
  inTime: boolean | undefined;
  /** How long the person waited, ms. */
  tookMs: number | undefined;
  /** The sale stands at another stage than before. */
  movedOn: boolean;
  handedOver: boolean;
}

export interface Outcomes {
  /** On how many items it was used. */
  items: number;
  /** Of how many it can be said whether the answer was in time, and of how many it was. */
  timed: number;
  inTime: number;
  medianMs: number | undefined;
  movedOn: number;
  handedOver: number;
}

/** All of these together. */
export function sumOutcomes(all: readonly Outcome[]): Outcomes {
  const timed = all.filter(one => one.inTime !== undefined);
  return {
    items: all.length,
    timed: timed.length,
    inTime: timed.filter(one => one.inTime).length,
    medianMs: median(all.flatMap(one => one.tookMs ?? [])),
    movedOn: all.filter(one => one.movedOn).length,
    handedOver: all.filter(one => one.handedOver).length,
  };
}

/** Half of the values lie below; undefined where there is none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
