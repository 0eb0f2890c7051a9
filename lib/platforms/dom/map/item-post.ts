import type { Post } from '../../../model/item.ts';
import type { OwnAccount } from '../../platform.ts';
import { postByTitle } from '../post-by-title.ts';
import type { Parts } from './parts.ts';

const MAX_TITLE = 300;

export interface PostHooks {
  /** Pages that list comments of several posts: the post, from what leads to it, its title, and who is logged in. */
  postFrom?(address: string | undefined, title: string, own: OwnAccount | undefined): Post | undefined;
}

/** The post that one comment stands under, where the page says so for each. */
export function postOfItem(
  item: Element,
  parts: Parts,
  { postFrom }: PostHooks,
  account: () => OwnAccount | undefined,
): Post | undefined {
  const said = (part: 'post' | 'postTitle') => {
    const found = parts.of(item, part);
    return found.kind === 'found' && found.value !== '' ? found.value : undefined;
  };
  const [address, title = ''] = [said('post'), said('postTitle')?.slice(0, MAX_TITLE)];
  if (address === undefined && title === '') return undefined;
  return postFrom ? postFrom(address, title, account()) : postByTitle(title, '', undefined);
}
