import type { Post } from '../../model/item.ts';
import type { PageFacts } from '../dom/map/facts.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { postTime } from '../dom/post-time.ts';
import { createAccount, profileId } from './account.ts';
import { noteIdIn } from './address.ts';
import { narrowed } from './id-time.ts';
import { noteKey } from './note.ts';

const HEX = /^[0-9a-f]{24}$/i;

/** A person's id, from an attribute that holds it or from the address of the profile. */
export const personId = (raw: string): string | undefined =>
  profileId(raw) ?? (HEX.test(raw) ? raw : undefined);

const commentId = (raw: string): string | undefined => /^comment-([\w-]{1,80})$/.exec(raw)?.[1];

/** What the map of a note cannot say: the note is the one in the address bar, and who is logged in stands in the page's state, too. */
export const noteHooks = (document: Document, url: URL): MapHooks => ({
  idFrom: commentId,
  authorIdFrom: personId,
  narrow: narrowed,
  account: createAccount(document).own,
  post: facts => noteOnPage(document, url, facts),
  alwaysNamesAccount: true,
});

function noteOnPage(document: Document, url: URL, facts: PageFacts): Post | undefined {
  const key = noteKey(document, url);
  if (key === undefined) return undefined;
  const authorId = profileId(facts.words('authorId'));
  const authorName = facts.words('author')?.slice(0, 200);
  const { publishedAt } = postTime(facts.words('published') ?? '', Date.now());
  return {
    key,
    title: (facts.words('title') ?? '').slice(0, 300),
    url: (noteIdIn(document.URL) ? document.URL : url.href).slice(0, 2000),
    ...(authorId === undefined ? {} : { authorId }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}
