import type { Post } from '../../model/item.ts';
import { postKeyOf } from './fingerprint.ts';
import { postTime } from './post-time.ts';

/** A post on a page that shows no id of it: title and time of publication stand for it. Undefined while the page shows neither. */
export function postByTitle(
  title: string,
  published: string,
  authorName: string | undefined,
): Post | undefined {
  if (title === '' && published === '') return undefined;
  const { publishedAt, keyText } = postTime(published, Date.now());
  return {
    key: postKeyOf(title, keyText),
    title,
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}
