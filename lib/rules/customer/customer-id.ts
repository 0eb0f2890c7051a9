import { digest } from '../../base/id.ts';
import { normalText } from '../../base/text.ts';
import type { Author } from '../../model/item.ts';
import type { PlatformId } from '../../model/platform.ts';

/**
 * Under what a person is remembered: by the platform's user id for all accounts of the matrix; without one, by the name and for one
 * account alone, because two people may bear it.
 */
export function customerId(
  platform: PlatformId,
  author: Pick<Author, 'id' | 'name'>,
  accountId: string | undefined,
): string {
  if (author.id) return `${platform}:${author.id}`;
  return `${platform}:?${digest(JSON.stringify([accountId, normalText(author.name)]))}`;
}

/** Known by the platform's own id, so it is the same person everywhere. */
export const isSure = (id: string): boolean => !id.includes(':?');
