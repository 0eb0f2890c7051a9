import type { ReadItem } from '../../../model/item.ts';
import type { KnownComment, PageData } from '../../../model/page-data.ts';
import { createKnown, type ShownComment } from '../known.ts';
import { readTime } from '../time-text.ts';
import { essenceOf } from './comment.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';

/** So many rows are tied to what the page knows: each has to be read for it. */
const MOST_ROWS = 500;

/** What the page itself knows of its comments, tied to the rows that show them. */
export interface Knowing {
  learn(data: PageData): void;
  of(item: Element): KnownComment | undefined;
  account(): PageData['account'];
  post(): PageData['post'];
}

export function createKnowing(parts: Parts, list: MapList): Knowing {
  const known = createKnown();
  const shownOf = (item: Element): ShownComment | undefined => {
    const essence = essenceOf(parts, item);
    return essence && { ...essence, ...fixedSpan(parts, item) };
  };
  return {
    account: known.account,
    post: known.post,
    learn(data) {
      const rows = list.all().slice(0, MOST_ROWS);
      known.learn(
        data,
        rows.flatMap(row => {
          const shown = shownOf(row);
          return shown ? [[row, shown] as const] : [];
        }),
      );
    },
    of(item) {
      const shown = shownOf(item);
      return shown && known.of(item, shown);
    },
  };
}

/** Only words that name the time itself: `1小时前` stands there for hours when nobody paints it anew. */
function fixedSpan(parts: Parts, item: Element): Pick<ShownComment, 'earliest' | 'latest'> {
  const said = parts.of(item, 'time');
  if (said.kind !== 'found' || /前|^刚/.test(said.value)) return {};
  const { earliest, latest } = readTime(said.value, Date.now()).time;
  return { earliest, latest };
}

/** The exact second in the page's own data outweighs words. */
export function exactTime(time: ReadItem['time'], at: number | undefined): ReadItem['time'] {
  return at === undefined ? time : { ...time, instant: at, earliest: at, latest: at, precision: 'second' };
}
