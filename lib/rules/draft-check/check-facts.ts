import { checkAmount } from './check-amount.ts';
import { checkDates } from './check-dates.ts';
import { checkOffer } from './check-offer.ts';
import { checkPercent } from './check-percent.ts';
import { checkPrice } from './check-price.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims.ts';
import type { FactBook } from './fact-book.ts';
import type { DraftHit } from './hit.ts';
import { moneyAfter } from './money.ts';
import { type Surroundings, surroundingsOf } from './near.ts';
import type { DraftOccasion } from './occasion.ts';
import type { DraftText } from './read-text.ts';

/** What one figure is judged by. */
export interface FigureCase {
  draft: DraftText;
  book: FactBook;
  around: Surroundings;
  claim: Claim;
  at: DraftOccasion;
}

const CHECKS: Record<Claim['kind'], (figure: FigureCase) => Omit<DraftHit, 'range' | 'said'> | undefined> = {
  money: checkPrice,
  percent: checkPercent,
  amount: checkAmount,
  discount: checkOffer,
  cut: checkOffer,
};

const FIGURE = /[\d一二两三四五六七八九十百千]|[周期拜][日天]/;

/** 不是199, 不再是199: what is denied is not claimed. */
const DENIED = /(?:不是|不再是|并非|没有|别信)[^,。!?]{0,2}$/;

/** Figures that contradict the facts as they stand now and here. */
export function checkFacts(draft: DraftText, book: FactBook, at: DraftOccasion): DraftHit[] {
  if (book.groups.length === 0) return [];
  if (!FIGURE.test(draft.normal)) return [];
  const named = book.named(draft);
  const around = surroundingsOf(draft.normal, named);
  const claims = claimsIn(draft.normal);
  const behind = moneyAfter(
    draft.normal,
    named.filter(({ group }) => group),
  ).filter(one => !claims.some(({ start, end }) => one.start < end && start < one.end));
  const figures = [...claims, ...behind].flatMap(claim => {
    if (DENIED.test(draft.normal.slice(Math.max(0, claim.start - 6), claim.start))) return [];
    const found = CHECKS[claim.kind]({ draft, book, around, claim, at });
    if (!found) return [];
    const range = draft.rangeOf(claim.start, claim.end);
    return [{ ...found, range, said: draft.source.slice(...range) }];
  });
  return [...figures, ...checkDates(draft, book, around, at)];
}
