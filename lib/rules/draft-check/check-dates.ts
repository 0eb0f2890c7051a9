import { DAY } from '../../base/clock.ts';
import { calendarOf, OFFSET } from '../../base/shanghai.ts';
import { daysIn } from '../facts/days.ts';
import type { FactBook } from './fact-book.ts';
import { type FigureFact, groupNow } from './fact-group.ts';
import type { DraftHit } from './hit.ts';
import { namedNear, type Surroundings, sentenceAt } from './near.ts';
import type { DraftOccasion } from './occasion.ts';
import type { DraftText } from './read-text.ts';

/** Until when: 到 11 月 11 日, 截止 11.11, 到 12 号, 到周日, 到双十一. */
const UNTIL =
  /(?:到|至|截止到?|截至|持续到)(?:本|这)? ?(?:(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?|(\d{1,2})[./](\d{1,2})(?![\d%])|(\d{1,2}) ?[日号](?![色楼店])|(?:周|星期|礼拜)([一二三四五六日天])|(双十一|双11|双十二|双12|618))/g;
/** Only what is offered has an end that facts know. */
const OFFERED = /活动|优惠|到手|大促|满减|折|赠|特价|预售|截止|截至|最后/;
/** Past, or about parcels and the like. */
const OTHER = /发货|快递|物流|签收|送达|客服|直播|保质|有效期|已经|结束了/;
const WEEK = '一二三四五六日';
const FEASTS: Record<string, [number, number]> = {
  双十一: [11, 11],
  双11: [11, 11],
  双十二: [12, 12],
  双12: [12, 12],
  618: [6, 18],
};

/** The end of an offer, against the days that the facts name. */
export function checkDates(
  draft: DraftText,
  book: FactBook,
  around: Surroundings,
  at: DraftOccasion,
): DraftHit[] {
  return [...draft.normal.matchAll(UNTIL)].flatMap(found => {
    const { start, end } = sentenceAt(around, found.index);
    const sentence = draft.normal.slice(start, end);
    const day = dayOf(found, at.now);
    if (!day || !OFFERED.test(sentence) || OTHER.test(sentence)) return [];
    const spans = spansFor(book, around, found.index, at);
    const [span] = spans;
    if (!span || spans.some(one => endsOn(one, day))) return [];
    const range = draft.rangeOf(found.index, found.index + found[0].length);
    const said = draft.source.slice(...range);
    return [
      { rule: 'date-wrong', level: 'ask', range, said, should: span.fact.value, factName: span.fact.name },
    ];
  });
}

/** Of what is named near the day; else of the team's only offer that runs. */
function spansFor(book: FactBook, around: Surroundings, place: number, at: DraftOccasion): FigureFact[] {
  const isSpan = ({ fact }: FigureFact) => fact.kind === 'date-span' && daysIn(fact.value).length > 0;
  const named = namedNear(around, place).flatMap(({ group }) => group?.facts.filter(isSpan) ?? []);
  if (named.length > 0) return named;
  const running = book.groups
    .filter(({ facts }) => facts.some(isSpan))
    .flatMap(group => groupNow(group, at).current.filter(isSpan));
  return running.length === 1 ? running : [];
}

interface Day {
  month: number;
  day: number;
}

const endsOn = ({ fact }: FigureFact, { month, day }: Day): boolean => {
  const last = daysIn(fact.value).at(-1);
  return last?.month === month && last.day === day;
};

function dayOf(found: RegExpExecArray, now: number): Day | undefined {
  const [, month, day, pointMonth, pointDay, dayAlone, weekday, feast] = found;
  if (month && day) return { month: Number(month), day: Number(day) };
  if (pointMonth && pointDay) return { month: Number(pointMonth), day: Number(pointDay) };
  if (feast) {
    const [feastMonth, feastDay] = FEASTS[feast] ?? [0, 0];
    return { month: feastMonth, day: feastDay };
  }
  const today = calendarOf(now);
  if (dayAlone) {
    const date = Number(dayAlone);
    return { month: date >= today.day ? today.month : (today.month % 12) + 1, day: date };
  }
  return weekday ? comingDay(weekday === '天' ? '日' : weekday, now) : undefined;
}

/** The next such day of the week, today included. */
function comingDay(weekday: string, now: number): Day {
  const today = (new Date(now + OFFSET).getUTCDay() + 6) % 7;
  const { month, day } = calendarOf(now + ((WEEK.indexOf(weekday) - today + 7) % 7) * DAY);
  return { month, day };
}
