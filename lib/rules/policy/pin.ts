import type { Item } from '../../model/item.ts';
import type { DutyVerdict } from './duty.ts';

/** Less liked than this, a comment is no witty one. */
const WITTY_LIKES = 20;

export type PinState = 'none' | 'due' | 'done';

/** Does an answered item still have to be pinned? Open until a page shows it pinned, or somebody says that it is. */
export function pinOf(
  item: Pick<Item, 'answer' | 'pin' | 'pinned'>,
  verdict: Pick<DutyVerdict, 'pin'> | undefined,
): PinState {
  if (!verdict?.pin || !item.answer) return 'none';
  return isPinned(item) ? 'done' : 'due';
}

/** A page that shows it without its pin has not heard of it: what was pinned once, was. */
export const isPinned = ({ pin, pinned }: Pick<Item, 'pin' | 'pinned'>): boolean =>
  pin !== undefined || pinned === true;

/**
 * Of the comments under a star's own post the one to pin (神评论): the most liked that somebody outside wrote in good spirits. None
 * where one is pinned already, or as good as.
 */
export function wittyOf(items: readonly Item[]): Item | undefined {
  if (items.some(isPinned)) return undefined;
  const [best] = items
    .filter(mayBeWitty)
    .toSorted((a, b) => (b.likes ?? 0) - (a.likes ?? 0) || (a.id < b.id ? -1 : 1));
  return best;
}

/** Would it be pinned, were it the most liked? */
export function mayBeWitty({ parentId, author, labels, likes = 0 }: Item): boolean {
  const [primary] = labels;
  const isKind = primary === undefined || primary === 'praise' || primary === 'heartfelt';
  return isKind && parentId === undefined && author.accountId === undefined && likes >= WITTY_LIKES;
}
