import { type Clock, MINUTE } from '../../lib/base/clock.ts';

const WINDOW = 10 * MINUTE;
/** Wrong passwords for one e-mail from one address. */
const PER_PERSON = 8;
/** From one address altogether; a whole office may share it. */
const PER_ADDRESS = 100;
const MAX_KEPT = 10_000;

/** Counts failed sign-ins in memory, so that passwords cannot be tried out. */
export interface Attempts {
  /** Milliseconds until another try is heard; 0: now. */
  waitFor(address: string, email: string): number;
  failed(address: string, email: string): void;
  succeeded(address: string, email: string): void;
}

interface Count {
  failures: number;
  until: number;
}

export function createAttempts(clock: Clock): Attempts {
  const counts = new Map<string, Count>();
  const person = (address: string, email: string) => `${address} ${email.toLowerCase()}`;
  const waitOf = (key: string, limit: number) => {
    const count = counts.get(key);
    return count && count.failures >= limit ? Math.max(0, count.until - clock()) : 0;
  };
  const add = (key: string) => {
    const kept = counts.get(key);
    const running = kept !== undefined && kept.until > clock();
    counts.set(
      key,
      running ? { ...kept, failures: kept.failures + 1 } : { failures: 1, until: clock() + WINDOW },
    );
  };
  return {
    waitFor: (address, email) =>
      Math.max(waitOf(person(address, email), PER_PERSON), waitOf(address, PER_ADDRESS)),
    failed: (address, email) => {
      add(person(address, email));
      add(address);
      forgetOld(counts, clock());
    },
    succeeded: (address, email) => {
      counts.delete(person(address, email));
    },
  };
}

/** Keeps the memory bounded: what ran out first, then what is oldest. */
function forgetOld(counts: Map<string, Count>, now: number): void {
  if (counts.size <= MAX_KEPT) return;
  for (const [key, count] of counts) if (count.until <= now) counts.delete(key);
  for (const key of counts.keys()) {
    if (counts.size <= MAX_KEPT) return;
    counts.delete(key);
  }
}
