import type { Instant } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import { channelNamed } from './channel.ts';
import { nextTurn, precedence, stateOf } from './current.ts';

/** `covered`: valid by itself, but another one of its name and channel comes before it now. */
export type FactStanding = 'current' | 'covered' | 'not-yet' | 'expired';

export interface Standing {
  standing: FactStanding;
  /** When this changes by itself. */
  until?: Instant;
  /** Facts of the same name and channel that hold at the same time, neither within the other: which of them is meant is a guess. */
  clashes: string[];
}

/** How a fact stands among those of its name. */
export function standingOf(fact: Fact, named: readonly Fact[], now: Instant): Standing {
  const beside = named.filter(other => other.id !== fact.id && sameChannel(other, fact));
  const state = stateOf(fact, now);
  const isCovered =
    state === 'current' &&
    beside.some(other => stateOf(other, now) === 'current' && precedence(other, fact) < 0);
  const until = nextChange(fact, beside, now);
  return {
    standing: isCovered ? 'covered' : state,
    clashes: beside.filter(other => isClash(fact, other)).map(({ id }) => id),
    ...(until === undefined ? {} : { until }),
  };
}

function nextChange(fact: Fact, beside: readonly Fact[], now: Instant): Instant | undefined {
  if (stateOf(fact, now) === 'expired') return undefined;
  // One that begins earlier never takes over from it.
  return nextTurn(
    [fact, ...beside.filter(other => overlaps(fact, other) && precedence(other, fact) < 0)],
    now,
  );
}

const sameChannel = (a: Fact, b: Fact): boolean =>
  (a.channel === undefined ? '' : channelNamed(a.channel)) ===
  (b.channel === undefined ? '' : channelNamed(b.channel));

type Span = Pick<Fact, 'validFrom' | 'validTo'>;
const from = ({ validFrom }: Span): number => validFrom ?? Number.NEGATIVE_INFINITY;
const to = ({ validTo }: Span): number => validTo ?? Number.POSITIVE_INFINITY;

const overlaps = (a: Span, b: Span): boolean => from(a) < to(b) && from(b) < to(a);
const within = (inner: Span, outer: Span): boolean =>
  from(outer) <= from(inner) &&
  to(inner) <= to(outer) &&
  (from(outer) !== from(inner) || to(inner) !== to(outer));

/** A campaign within the year takes over and gives way; two spans that only cross, or are the same, contradict each other. */
export const isClash = (a: Span, b: Span): boolean => overlaps(a, b) && !within(a, b) && !within(b, a);
