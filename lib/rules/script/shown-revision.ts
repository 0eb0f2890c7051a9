import type { Revision } from '../../model/revision.ts';
import type { Script, ScriptContent } from '../../model/script.ts';
import { scriptContentSchema } from '../../model/script.ts';

/** What the editor shows of a script, and what becomes of a change there. */
export interface Shown {
  content: ScriptContent;
  /** `mine`: my own draft, changed in place. `waits`: mine, under review, not to be changed. `base`: a change begins a draft of mine. */
  as: 'mine' | 'waits' | 'base';
  /** The revision that is shown; absent: the version that operators get. */
  revision?: Revision;
}

/** My own writing comes first, then what waits for a review, then what operators get, then whatever there is. */
export function shownOf(
  sheet: { script?: Script | undefined; revisions: readonly Revision[] },
  me: string,
): Shown | undefined {
  const newest = sheet.revisions.toSorted((a, b) => b.createdAt - a.createdAt);
  const mine = newest.filter(({ authorId }) => authorId === me);
  const own = mine.find(({ state }) => state === 'draft' || state === 'returned');
  if (own) return { content: own.content, as: 'mine', revision: own };
  const waiting = mine.find(({ state }) => state === 'proposed');
  if (waiting) return { content: waiting.content, as: 'waits', revision: waiting };
  const proposed = newest.find(({ state }) => state === 'proposed');
  if (proposed) return { content: proposed.content, as: 'base', revision: proposed };
  if (sheet.script) return { content: scriptContentSchema.parse(sheet.script), as: 'base' };
  const [last] = newest;
  return last && { content: last.content, as: 'base', revision: last };
}
