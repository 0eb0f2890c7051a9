import { shorten } from '../base/text.ts';
import type { ItemSnapshot } from '../model/handoff.ts';
import type { Item } from '../model/item.ts';

/** What the receiver of a handoff, or the director, sees although the item itself may not have reached that device. */
export function snapshotOf(item: Item): ItemSnapshot {
  const { url } = item.post;
  return {
    itemId: item.id,
    platform: item.platform,
    surface: item.surface,
    authorName: item.author.name,
    text: shorten(item.text, 480),
    postTitle: item.post.title,
    ...(url === undefined ? {} : { url }),
  };
}
