import { normalText } from '../../base/text.ts';
import type { KnownComment, PageData } from '../../model/page-data.ts';
import { MOST_KNOWN } from '../../model/page-data-limits.ts';
import type { SurfaceId } from '../../model/platform.ts';
import type { CopyPlan, RawCopy, RawHit } from './copy-plan.ts';

/** How one surface is asked, and what its answer means. */
export interface Collector {
  plan: CopyPlan;
  /** Undefined for something that only looked like a comment. */
  commentOf(hit: RawHit): Omit<KnownComment, 'index'> | undefined;
  /** The account that is logged in. */
  accountOf?(facts: RawHit): PageData['account'];
  postOf?(facts: RawHit, hits: RawHit[]): PageData['post'];
}

/** What the page gave, in our words. Each id once, at the place where it was first seen. */
export function understand(surface: SurfaceId, collector: Collector, copies: readonly RawCopy[]): PageData {
  const rows = copies.flatMap(copy => inOrder(copy.rows));
  const facts: RawHit = Object.assign({}, ...copies.map(copy => copy.facts).toReversed());
  const comments = new Map<string, KnownComment>();
  for (const { said, hits } of rows) {
    const candidates = new Map<string, Omit<KnownComment, 'index'>>();
    for (const hit of inOrder(hits)) {
      const comment = collector.commentOf(hit);
      if (comment && (!collector.plan.said || saysIt(said ?? '', comment)))
        candidates.set(comment.id, comment);
    }
    const [only, ...others] = candidates.values();
    // Two that fit one row: nobody can say which of them it shows.
    if (!only || others.length > 0 || comments.has(only.id) || comments.size >= MOST_KNOWN) continue;
    comments.set(only.id, { ...only, index: comments.size });
  }
  const account = collector.accountOf?.(facts);
  const post = collector.postOf?.(
    facts,
    rows.flatMap(row => inOrder(row.hits)),
  );
  return {
    surface,
    comments: [...comments.values()],
    ...(account ? { account } : {}),
    ...(post ? { post } : {}),
  };
}

/** A row's first words, long enough for a name, a time and the beginning of a comment. */
const BEGINNING = 20;
/** What stands between brackets may be shown as a picture. */
const EMOJI = /\[[^\]]{1,20}\]/;

/** Does the row show this comment's name and words? A component further up may hold the comment that is answered. */
function saysIt(said: string, { name, text }: Pick<KnownComment, 'name' | 'text'>): boolean {
  const bare = (words: string) => normalText(words).replaceAll(' ', '');
  const row = bare(said);
  const [words = ''] = bare(text)
    .split(EMOJI)
    .filter(part => part !== '');
  return row.includes(bare(name ?? '')) && row.includes(words.slice(0, BEGINNING));
}

function inOrder<T>(numbered: Record<string, T>): T[] {
  return Object.entries(numbered)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, one]) => one);
}
