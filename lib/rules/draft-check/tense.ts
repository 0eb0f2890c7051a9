import type { FigureCase } from './check-facts.ts';
import { sentenceAt } from './near.ts';

/** 以前面霜 229 元: told as a story, not as what it costs. */
const PAST =
  /(?:以前|之前|去年|当时|曾经|上次|原来|那会儿|那次)(?![^,。!?;\n]*(?:现在|今天|还是|仍))[^,。!?;\n]{0,14}$/;
/** 已经结束, 收摊啦: who says that it is over does not offer it. */
const OVER = /结束|收摊|过期|下架|停售|没有了|不做了|截止了/;
/** 三八节当天, 3 月 1 日开始: said of a time to come. */
const COMING = /\d ?月|\d ?[日号]|届时|到时|预告|开始|那天|当天|即将|下周|下个?月|等到/;
const AT_ONCE = /现在|今天|今晚就|就能拍|同价|立即|马上/;

/** What is said of a former value is fair while it is told as past, over or still to come. */
export function isToldFairly({ draft, around, claim }: FigureCase, state: 'former' | 'not-yet'): boolean {
  const { start, end } = sentenceAt(around, claim.start);
  const sentence = draft.normal.slice(start, end);
  if (state === 'not-yet' && COMING.test(sentence) && !AT_ONCE.test(sentence)) return true;
  return OVER.test(sentence);
}

/** Told of the past, right before the figure. */
export const isOfThePast = ({ draft: { normal }, claim }: FigureCase): boolean =>
  PAST.test(normal.slice(Math.max(0, claim.start - 20), claim.start));
