import type { FigureCase } from './check-facts.ts';
import type { Claim } from './claim.ts';
import { figureKey } from './fact-book.ts';
import { currentValue, type FactGroup, type GroupNow, groupNow } from './fact-group.ts';
import type { DraftHit } from './hit.ts';
import { namedBefore, namedNear, sentenceAt } from './near.ts';
import { numberOf } from './number-of.ts';
import { isOfThePast, isToldFairly } from './tense.ts';

export type Finding = Omit<DraftHit, 'range' | 'said'> | undefined;

/** A price, against those of what it is said of. */
export function checkPrice(figure: FigureCase): Finding {
  const { around, claim, at } = figure;
  const named = namedNear(around, claim.start);
  const groups = [...new Set(named.flatMap(({ group }) => group ?? []))];
  const isOther = named.length > 0 && groups.length === 0;
  if (isOther) return undefined;
  const [group] = groups;
  if (!group) return claim.loose ? undefined : checkUnnamed(figure);
  const standings = groups.map(one => groupNow(one, at));
  if (isOfThePast(figure) || standings.some(one => isSaid(figure, one.current))) return undefined;
  if (standings.some(one => isSaidElsewhere(figure, one))) return undefined;
  // 洁面、精华、面霜各一件,到手 ¥459: of all that was named before, one has this price.
  const before = namedBefore(around, claim.start).flatMap(one => one.group ?? []);
  if (before.some(one => isSaid(figure, groupNow(one, at).current))) return undefined;
  // A bundle has a price of its own, which nobody wrote down.
  if (groups.length > 1) return undefined;
  return contradiction(figure, group, standings[0]);
}

function contradiction(figure: FigureCase, group: FactGroup, standing: GroupNow | undefined): Finding {
  const { claim, at } = figure;
  if (!standing) return undefined;
  const prices = standing.current.filter(({ fact }) => fact.kind === 'price');
  // A range is no former price, although one end of it may be.
  const former = claim.to === undefined ? formerOf(claim, standing) : undefined;
  const [price] = prices;
  if (former) {
    if (isToldFairly(figure, former.state)) return undefined;
    const should = currentValue(group, former.name, at) ?? price?.fact.value;
    return should === undefined
      ? { rule: 'fact-expired', level: 'ask', factName: former.name }
      : { rule: 'fact-changed', level: 'block', factName: former.name, should };
  }
  if (!price) return undefined;
  const only =
    prices.length === 1
      ? { should: price.fact.value }
      : {
          should: prices
            .map(({ fact }) => fact.value)
            .slice(0, 3)
            .join(' / '),
        };
  return { rule: 'price-wrong', level: 'block', factName: price.fact.name, ...only };
}

/** No product is named: only a price that is said as one, and that nobody in the team has, is worth a hint. */
function checkUnnamed(figure: FigureCase): Finding {
  const { book, claim, at, draft } = figure;
  const ends = [claim.value, claim.to].flatMap(value => value ?? []);
  const sayers = ends.flatMap(value => book.saying(figureKey({ kind: 'money', value })));
  const standings = sayers.map(group => ({ group, now: groupNow(group, at) }));
  if (standings.some(({ now }) => isSaid(figure, now.current) || isSaidElsewhere(figure, now)))
    return undefined;
  for (const { group, now } of standings) {
    const former = formerOf(claim, now);
    if (!former) continue;
    if (isToldFairly(figure, former.state)) return undefined;
    const should = currentValue(group, former.name, at);
    if (should === undefined) return { rule: 'fact-expired', level: 'ask', factName: former.name };
    return { rule: 'fact-changed', level: 'ask', factName: former.name, should };
  }
  const isPrice = PRICED.test(draft.normal.slice(Math.max(0, claim.start - 8), claim.end + 4));
  return book.hasPrices && isPrice ? { rule: 'price-unknown', level: 'hint' } : undefined;
}

/** What no longer says this, or does not say it yet. */
function formerOf(claim: Claim, { other }: GroupNow) {
  return other.flatMap(({ state, name, claims }) =>
    state !== 'elsewhere' && claims.some(one => equals(claim, one)) ? [{ state, name }] : [],
  )[0];
}

const PRICED = /到手|券后|活动价|售价|卖|拍下|拿下|下单|直播价|特价|价格|定价|现价|秒杀|包邮/;

const equals = (said: Claim, fact: Claim): boolean =>
  fact.kind === 'money' && (fact.value === said.value || fact.value === said.to);

/** Said as it is, or for several of them. */
function isSaid(figure: FigureCase, facts: readonly { claims: readonly Claim[] }[]): boolean {
  const { claim } = figure;
  const counts = countsNear(figure);
  return facts.some(({ claims }) =>
    claims.some(one =>
      one.kind === 'cut' || one.kind !== 'money'
        ? false
        : equals(claim, one) ||
          isBetween(claim, one) ||
          counts.some(count => count * one.value === claim.value),
    ),
  );
}

const isBetween = ({ value, to }: Claim, fact: Claim): boolean =>
  to !== undefined && value <= fact.value && fact.value <= to;

/** 直播间 209: right where it is said of the channel that has it. */
function isSaidElsewhere({ around, claim, draft }: FigureCase, { other }: GroupNow): boolean {
  const { start, end } = sentenceAt(around, claim.start);
  const sentence = draft.normal.slice(start, end);
  return other.some(
    ({ state, channel, claims }) =>
      state === 'elsewhere' &&
      channel !== undefined &&
      sentence.includes(channel.toLowerCase()) &&
      claims.some(one => equals(claim, one)),
  );
}

const COUNT = /(\d{1,2}|[两二三四五六七八九十]) ?(?:瓶|支|件|盒|套|个|份|罐|袋|箱|组|片装)/g;

function countsNear({ around, claim, draft }: FigureCase): number[] {
  const { start, end } = sentenceAt(around, claim.start);
  return [...draft.normal.slice(start, end).matchAll(COUNT)]
    .map(found => numberOf(found[1] ?? '') ?? 0)
    .filter(count => count > 1);
}
