import type { KnownComment, PageData } from '../../model/page-data.ts';
import { createKnown, type ShownComment } from '../dom/known.ts';
import { readTime } from '../dom/time-text.ts';
import { essenceOf, timeTextOf } from './read.ts';

/** So many rows are tied to what the page knows: each has to be read for it. */
const MOST_ROWS = 500;
/** Other ids are ciphers, which differ from account to account. */
const NUMBER = /^\d{6,24}$/;

export interface Knowing {
  learn(data: PageData): void;
  of(comment: Element): KnownComment | undefined;
}

/** What the creator centre's own components know of its comments: their numbers, which stand nowhere on the page, and the second. */
export function createKnowing(comments: () => Element[]): Knowing {
  const known = createKnown();
  return {
    learn(data) {
      const shown = comments()
        .slice(0, MOST_ROWS)
        .flatMap(comment => {
          const said = shownOf(comment);
          return said ? [[comment, said] as const] : [];
        });
      known.learn(data, shown);
    },
    of(comment) {
      const said = shownOf(comment);
      const found = said && known.of(comment, said);
      return found && NUMBER.test(found.id) ? found : undefined;
    },
  };
}

/** Only words that name the time itself: `1小时前` stands there for hours when nobody paints it anew. */
function shownOf(comment: Element): ShownComment | undefined {
  const essence = essenceOf(comment);
  const words = timeTextOf(comment);
  if (!essence || /前|^刚/.test(words)) return essence;
  const { earliest, latest } = readTime(words, Date.now()).time;
  return { ...essence, earliest, latest };
}
