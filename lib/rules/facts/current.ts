import type { Instant } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import { channelNamed } from './channel.ts';

/** When and where something is to be said. Without a channel only what holds everywhere counts. */
export interface FactMoment {
  now: Instant;
  channel?: string | undefined;
}

/** What a name means at a moment. `expired`, `not-yet`: nothing of this name holds, and this fact comes nearest. */
export interface CurrentFact {
  fact: Fact;
  state: FactState;
}
export type FactState = 'current' | 'expired' | 'not-yet';

/** Where a fact stands by its own validity, which reaches up to, not including, `validTo`. */
export function stateOf(
  { validFrom, validTo }: Pick<Fact, 'validFrom' | 'validTo'>,
  now: Instant,
): FactState {
  if (validTo !== undefined && validTo <= now) return 'expired';
  return validFrom !== undefined && now < validFrom ? 'not-yet' : 'current';
}

/** Whether a fact speaks of this channel at all. */
const speaksOf = ({ channel: own }: Fact, channel: string | undefined): boolean =>
  own === undefined || (channel !== undefined && channelNamed(own) === channelNamed(channel));

/** The one fact that `{{fact:name}}` means at this moment; undefined where no fact of this name speaks of the channel. */
export function currentFact(facts: readonly Fact[], name: string, at: FactMoment): CurrentFact | undefined {
  return chosen(
    facts.filter(fact => fact.name === name && speaksOf(fact, at.channel)),
    at.now,
  );
}

/** What every name means at this moment, names for which nothing holds left out. */
export function currentFacts(facts: readonly Fact[], at: FactMoment): Fact[] {
  const byName = new Map<string, Fact>();
  for (const fact of facts) {
    if (!speaksOf(fact, at.channel) || stateOf(fact, at.now) !== 'current') continue;
    const other = byName.get(fact.name);
    if (!other || precedence(fact, other) < 0) byName.set(fact.name, fact);
  }
  return [...byName.values()];
}

function chosen(facts: readonly Fact[], now: Instant): CurrentFact | undefined {
  const of = (state: FactState) => facts.filter(fact => stateOf(fact, now) === state);
  const [current] = of('current').toSorted(precedence);
  if (current) return { fact: current, state: 'current' };
  const [expired] = of('expired').toSorted((a, b) => (b.validTo ?? 0) - (a.validTo ?? 0) || precedence(a, b));
  if (expired) return { fact: expired, state: 'expired' };
  const [coming] = of('not-yet').toSorted(
    (a, b) => (a.validFrom ?? 0) - (b.validFrom ?? 0) || precedence(a, b),
  );
  return coming && { fact: coming, state: 'not-yet' };
}

/**
 * Of two that hold, the first to be said: the channel's own before everybody's, then the one that began later (a campaign price takes
 * over and gives way by itself), then the one written later. The id settles the rest, so that all devices agree.
 */
export function precedence(a: Fact, b: Fact): number {
  if ((a.channel === undefined) !== (b.channel === undefined)) return a.channel === undefined ? 1 : -1;
  return (
    later(a.validFrom, b.validFrom) || b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** What has no beginning held always: it began before everything else. */
function later(a: Instant | undefined, b: Instant | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : b - a;
}

/** The next instant at which a fact takes over or gives way; undefined where nothing is going to change by itself. */
export function nextTurn(facts: readonly Fact[], now: Instant): Instant | undefined {
  let next: Instant | undefined;
  for (const { validFrom, validTo } of facts)
    for (const turn of [validFrom, validTo])
      if (turn !== undefined && turn > now && (next === undefined || turn < next)) next = turn;
  return next;
}
