/** What stood on a page while it showed one post. */
interface Shown {
  key: string;
  ids: ReadonlySet<string>;
  /** Comments of the post before: as long as one of them stands there, the page is between two posts. */
  stale: ReadonlySet<string>;
}

const pages = new WeakMap<Document, Shown>();
const NONE: ReadonlySet<string> = new Set();

/**
 * Is the page between two posts: it names another one than before while comments of the one before still stand there? Outlives the reader,
 * since a page that shows another post is opened anew. `ids` are those of the comments that stand there now.
 */
export function isBetween(document: Document, key: string, ids: ReadonlySet<string>): boolean {
  const before = pages.get(document);
  const stale = !before
    ? NONE
    : before.key === key
      ? before.stale
      : new Set([...before.stale, ...before.ids]);
  const isStill = [...ids].some(id => stale.has(id));
  pages.set(document, isStill ? { key, ids: NONE, stale } : { key, ids, stale: NONE });
  return isStill;
}
