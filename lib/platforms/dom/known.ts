import { groupBy } from '../../base/group-by.ts';
import { normalText } from '../../base/text.ts';
import type { KnownComment, PageData } from '../../model/page-data.ts';
import { KNOWN_TEXT } from '../../model/page-data-limits.ts';

/** How far a page's words may be off what it knows, ms: clocks differ, and `1小时前` is rounded. */
const SLACK_MS = 120_000;
/** Characters that two comments have to share to be taken for the same one. */
const PREFIX = 100;

/** What a row of the page shows of its comment. */
export interface ShownComment {
  name: string;
  text: string;
  /** Not written before, ms. Only where the page names the time itself: `1小时前` stands there for hours when nobody repaints it. */
  earliest?: number | undefined;
  /** Not written after, ms. */
  latest?: number | undefined;
}

export interface Known {
  /**
   * Ties what the page knows to the rows that stand on it right now, given in document order. A row is tied only where name, text and
   * time agree with exactly as many known comments as there are such rows: a wrong id is never given, rather none.
   */
  learn(data: PageData, rows: Iterable<readonly [row: object, shown: ShownComment]>): void;
  /** What is known of the comment in this row, while the row still shows the one that it was tied to. */
  of(row: object, shown: ShownComment): KnownComment | undefined;
  account(): PageData['account'];
  post(): PageData['post'];
}

/** What the page itself knows of its comments, by row. */
export function createKnown(): Known {
  const tied = new WeakMap<object, { key: string; comment: KnownComment }>();
  let last: Pick<PageData, 'account' | 'post'> = {};

  return {
    learn(data, rows) {
      last = data;
      const shown = groupBy([...rows], ([, one]) => keyOf(one));
      const known = groupBy(data.comments, keyOf);
      for (const [key, group] of shown) {
        const comments = known.get(key);
        if (comments?.length !== group.length) continue;
        const inOrder = comments.toSorted((a, b) => a.index - b.index);
        const pairs = group.map(([row, one], index) => ({ row, one, comment: inOrder[index] }));
        // One that does not fit means that the order is not what it seems: then none of the equal ones is told apart.
        if (!pairs.every(({ one, comment }) => comment && fits(one, comment))) continue;
        for (const { row, comment } of pairs) if (comment) tied.set(row, { key, comment });
      }
    },
    of(row, shown) {
      const found = tied.get(row);
      return found && found.key === keyOf(shown) && fits(shown, found.comment) ? found.comment : undefined;
    },
    account: () => last.account,
    post: () => last.post,
  };
}

/** `回复 @某人:` before the words: some count it as text, some do not. */
const ANSWERED = /^回复@?[^:：]{1,40}[:：]/;

/** An emoji that is a word in the page's data. */
const EMOJI = /\[[^[\]\s]{1,20}\]/g;

/** Emoji are left out, as one side may show them as pictures without a word; and blanks, as such a picture may leave one behind. */
function keyOf({ name, text }: { name?: string | undefined; text: string }): string {
  const bare = (words: string) => normalText(words).replaceAll(' ', '');
  const words = bare(text.slice(0, KNOWN_TEXT)).replace(ANSWERED, '').replace(EMOJI, '');
  return JSON.stringify([bare(name ?? ''), words.slice(0, PREFIX)]);
}

function fits({ earliest, latest }: ShownComment, { at }: KnownComment): boolean {
  if (at === undefined) return true;
  if (earliest !== undefined && at < earliest - SLACK_MS) return false;
  return latest === undefined || at <= latest + SLACK_MS;
}
