import type { Fact } from '../../model/fact.ts';
import type { FactChange, FactSaid } from '../../model/fact-change.ts';
import { channelNamed } from '../facts/channel.ts';
import { currentFact, currentFacts, type FactMoment, stateOf } from '../facts/current.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims.ts';
import { readText } from './read-text.ts';

/** A fact with the figures in it. */
export interface FigureFact {
  fact: Fact;
  claims: readonly Claim[];
}

/** What the team says of one thing: a product, or whatever else a fact is named after. */
export interface FactGroup {
  /** As people call it. */
  name: string;
  facts: FigureFact[];
  /** What facts of it said before. */
  former: { name: string; claims: readonly Claim[] }[];
}

/** Most former values that are remembered of one thing. */
const MOST_FORMER = 40;

/** A price may stand without a word for money. */
export function figureFact(fact: Fact): FigureFact {
  return { fact, claims: claimsOf(fact, fact.kind) };
}

export function claimsOf({ value }: Pick<FactSaid, 'value'>, kind: Fact['kind']): Claim[] {
  const { normal } = readText(value);
  const found = claimsIn(normal);
  const bare = kind === 'price' && /^ ?\d{1,7}(?:\.\d{1,2})? ?$/.test(normal);
  return bare ? [{ kind: 'money', value: Number(normal), start: 0, end: normal.length }] : found;
}

/** What the group says now and here, and what it no longer, not yet or elsewhere says. */
export interface GroupNow {
  current: FigureFact[];
  other: {
    name: string;
    claims: readonly Claim[];
    state: 'former' | 'not-yet' | 'elsewhere';
    channel?: string;
  }[];
}

export function groupNow(group: FactGroup, at: FactMoment): GroupNow {
  const holding = new Set(
    currentFacts(
      group.facts.map(({ fact }) => fact),
      at,
    ),
  );
  const current = group.facts.filter(({ fact }) => holding.has(fact));
  const rest = group.facts.filter(({ fact }) => !holding.has(fact));
  const other = rest.map(({ fact, claims }) => {
    const { channel } = fact;
    const here = at.channel === undefined ? undefined : channelNamed(at.channel);
    const isElsewhere = channel !== undefined && channelNamed(channel) !== here;
    return isElsewhere
      ? { name: fact.name, claims, state: 'elsewhere' as const, channel }
      : {
          name: fact.name,
          claims,
          state: stateOf(fact, at.now) === 'not-yet' ? ('not-yet' as const) : ('former' as const),
        };
  });
  return { current, other: [...other, ...group.former.map(one => ({ ...one, state: 'former' as const }))] };
}

/** The value that this name has now, as it is read aloud. */
export function currentValue(group: FactGroup, name: string, at: FactMoment): string | undefined {
  const found = currentFact(
    group.facts.map(({ fact }) => fact),
    name,
    at,
  );
  return found?.state === 'current' ? found.fact.value : undefined;
}

/** Has the group remember what its facts said before they were changed. */
export function addFormer(group: FactGroup, changes: readonly FactChange[]): void {
  const kinds = new Map(group.facts.map(({ fact }) => [fact.id, fact.kind]));
  for (const { factId, before, after } of changes.slice(-MOST_FORMER)) {
    if (!before || before.value === after.value) continue;
    group.former.push({ name: after.name, claims: claimsOf(before, kinds.get(factId) ?? 'text') });
  }
}
