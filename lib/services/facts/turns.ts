import type { Instant } from '../../base/clock.ts';
import { nextTurn } from '../../rules/facts/current.ts';
import { allFacts } from '../../store/facts.ts';
import type { Core } from '../core.ts';

/** The longest that a timer of the browser can wait, ms. */
const LONGEST = 2 ** 31 - 1;

export interface FactTurns {
  /** Facts changed, or the worker woke up: when does one take over or give way next? Tells at once what has turned meanwhile. */
  refresh(): Promise<void>;
}

/**
 * Tells every screen at the moment when a fact takes over or gives way, although nobody has written anything. While no screen is open the
 * worker may sleep through it: a screen that opens reads everything anew.
 */
export function factTurns(core: Pick<Core, 'db' | 'clock' | 'tell' | 'log'>): FactTurns {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked: Instant | undefined;
  const look = async () => {
    const facts = await allFacts(core.db);
    const now = core.clock();
    const missed = looked === undefined ? undefined : nextTurn(facts, looked);
    looked = now;
    clearTimeout(timer);
    const next = nextTurn(facts, now);
    if (next !== undefined) timer = setTimeout(() => void refresh(), Math.min(next - now, LONGEST));
    if (missed !== undefined && missed <= now) core.tell(['facts']);
  };
  const refresh = () => look().catch(() => core.log.warn('when facts turn is not known'));
  return { refresh };
}
