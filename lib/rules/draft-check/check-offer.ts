import type { FigureCase } from './check-facts.ts';
import type { Finding } from './check-price.ts';
import { sameClaim } from './claim.ts';
import { figureKey } from './fact-book.ts';
import { type FactGroup, type FigureFact, groupNow } from './fact-group.ts';
import { namedNear } from './near.ts';

/** 折 and 满减, against what is offered now. Where nothing of the kind is known, nothing contradicts. */
export function checkOffer({ book, claim, around, at }: FigureCase): Finding {
  const sayers = book.saying(figureKey(claim)).map(group => groupNow(group, at));
  if (sayers.some(({ current }) => current.some(one => one.claims.some(other => sameClaim(other, claim)))))
    return undefined;
  const named = namedNear(around, claim.start).flatMap(({ group }) => group ?? []);
  const offersIn = (groups: readonly FactGroup[]) =>
    groups.flatMap(group => groupNow(group, at).current.filter(fact => offersOf(fact, claim.kind)));
  const own = offersIn(named);
  const offers = own.length > 0 ? own : offersIn(book.offering(claim.kind));
  const former = sayers
    .flatMap(({ other }) => other)
    .find(({ state, claims }) => state !== 'elsewhere' && claims.some(other => sameClaim(other, claim)));
  const [offer] = offers;
  const should = offers.length === 1 ? { should: offer?.fact.value ?? '' } : {};
  if (former)
    return { rule: offer ? 'fact-changed' : 'fact-expired', level: 'ask', factName: former.name, ...should };
  return offer ? { rule: 'discount-wrong', level: 'ask', factName: offer.fact.name, ...should } : undefined;
}

const offersOf = ({ claims }: FigureFact, kind: string): boolean => claims.some(one => one.kind === kind);
