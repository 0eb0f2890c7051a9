import type { ReadItem } from '../../../model/item.ts';
import type { KnownComment, PageData } from '../../../model/page-data.ts';
import type { OwnAccount } from '../../platform.ts';
import { createKnown, type ShownComment } from '../known.ts';
import { readTime } from '../time-text.ts';
import { essenceOf } from './essence.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';

/** So many rows are tied to what the page knows: each has to be read for it. */
const MOST_ROWS = 500;

/** What the page itself knows of its comments, tied to the rows that show them. */
export interface Knowing {
  learn(data: PageData): void;
  of(item: Element): KnownComment | undefined;
  /** The account that the page shows, with the name or number that only the page's own data bears. */
  named(shown: OwnAccount | undefined): OwnAccount | undefined;
  post(): PageData['post'];
}

export function createKnowing(parts: Parts, list: MapList): Knowing {
  const known = createKnown();
  const shownOf = (item: Element): ShownComment | undefined => {
    const essence = essenceOf(parts, item);
    return essence && { ...essence, ...fixedSpan(parts, item) };
  };
  return {
    named: shown => named(shown, known.account()),
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

/** Who differs in what both know is somebody else: then what is shown stands. */
function named(shown: OwnAccount | undefined, known: PageData['account']): OwnAccount | undefined {
  const name = shown?.name || known?.name;
  const id = shown?.id ?? known?.id;
  if (name === undefined || !known) return shown;
  const differs =
    (shown?.id !== undefined && known.id !== undefined && shown.id !== known.id) ||
    (shown?.name !== undefined && shown.name !== '' && known.name !== undefined && shown.name !== known.name);
  return differs ? shown : { name, ...(id === undefined ? {} : { id }) };
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
