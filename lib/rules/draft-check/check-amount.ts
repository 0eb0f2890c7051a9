import type { FigureCase } from './check-facts.ts';
import type { Finding } from './check-price.ts';
import type { Claim } from './claim.ts';
import type { FactBook } from './fact-book.ts';
import { groupNow } from './fact-group.ts';
import { namedNear, sentenceAt } from './near.ts';
import type { DraftOccasion } from './occasion.ts';

/** Given along, or only how much of it is used: not how much is in it. */
const OTHER_AMOUNT =
  /送|赠|小样|中样|试用|旅行装|体验装|随身|分装|替换|每次|一次|每天|早晚|用量|取|挤|涂|泵|水|每 ?\d|含|加起来|一共|总共/;

/** How much is in it, against its specification. */
export function checkAmount({ book, draft, claim, around, at }: FigureCase): Finding {
  const groups = [...new Set(namedNear(around, claim.start).flatMap(({ group }) => group ?? []))];
  const [group] = groups;
  if (!group || groups.length > 1) return undefined;
  const { start, end } = sentenceAt(around, claim.start);
  const clauseStart = Math.max(start, claim.start - 12);
  if (OTHER_AMOUNT.test(draft.normal.slice(clauseStart, Math.min(end, claim.end + 6)))) return undefined;
  const { current, other } = groupNow(group, at);
  const sized = current.filter(
    ({ fact, claims }) =>
      (fact.kind === 'specification' || fact.kind === 'amount') &&
      claims.some(one => one.kind === 'amount' && one.unit === claim.unit),
  );
  const [first] = sized;
  if (!first) return undefined;
  const says = ({ claims }: { claims: readonly (typeof claim)[] }) =>
    claims.some(one => one.kind === 'amount' && one.unit === claim.unit && one.value === claim.value);
  if (current.some(says) || isGivenAlong(book, claim, at)) return undefined;
  const rule = other.some(one => one.state === 'former' && says(one)) ? 'fact-changed' : 'amount-wrong';
  return {
    rule,
    level: 'ask',
    factName: first.fact.name,
    should: first.fact.value.split(/[,，;；]/)[0] ?? first.fact.value,
  };
}

/** 小样包里面霜 5g: a gift or a set says so, although the product itself has more. */
const isGivenAlong = (book: FactBook, { value, unit = '' }: Claim, at: DraftOccasion): boolean =>
  book
    .saying(`amount:${value}::${unit}`)
    .flatMap(group => groupNow(group, at).current)
    .some(
      ({ fact, claims }) =>
        (fact.kind === 'gift' || fact.kind === 'amount') &&
        claims.some(one => one.kind === 'amount' && one.value === value && one.unit === unit),
    );
