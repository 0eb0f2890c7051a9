import { normalText } from '../../base/text.ts';
import type { KnownComment, PageData } from '../../model/page-data.ts';
import { KNOWN_TEXT } from '../../model/page-data-limits.ts';
import type { RawHit } from './copy-plan.ts';

type Value = RawHit[string] | undefined;

/** An id as text; numbers only while they are exact. `0` is how the sites write "none". */
export function idFrom(value: Value): string | undefined {
  if (typeof value === 'string') return /^[\w:/=+-]{1,80}$/.test(value) && value !== '0' ? value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
}

const EARLIEST = Date.UTC(2005);
const LATEST = Date.UTC(2100);

/** Seconds, milliseconds or a date in words as ms since the epoch; undefined for what is no time. */
export function instantFrom(value: Value): number | undefined {
  const count = typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
  const ms =
    typeof count === 'string' ? Date.parse(count) : typeof count === 'number' ? asMs(count) : Number.NaN;
  return ms >= EARLIEST && ms <= LATEST ? Math.round(ms) : undefined;
}

const asMs = (count: number): number => (count < EARLIEST ? count * 1000 : count);

export const wordsFrom = (value: Value, most = KNOWN_TEXT): string | undefined =>
  typeof value === 'string' ? normalText(value).slice(0, most) || undefined : undefined;

type Known = Omit<KnownComment, 'index'>;

/** A comment from fields named id, name, text, authorId, at, rootId, pinned and postId. Without an id it is none. */
export function commentFrom(hit: RawHit): Known | undefined {
  const id = idFrom(hit.id);
  if (id === undefined) return undefined;
  const rootId = idFrom(hit.rootId);
  return present({
    id,
    text: wordsFrom(hit.text) ?? '',
    name: wordsFrom(hit.name),
    authorId: idFrom(hit.authorId),
    at: instantFrom(hit.at),
    parentId: rootId === id ? undefined : rootId,
    pinned: hit.pinned === true || undefined,
    postId: idFrom(hit.postId),
  });
}

/** Who is logged in, from facts named ownId and ownName. */
export function accountFrom(facts: RawHit): PageData['account'] {
  const account = present({ id: idFrom(facts.ownId), name: wordsFrom(facts.ownName) });
  return account.id === undefined && account.name === undefined ? undefined : account;
}

/** Leaves out what is undefined. */
export function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
