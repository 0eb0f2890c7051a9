import type { SurfaceMap } from '../../../model/surface-map.ts';
import { allIn, firstIn } from './place.ts';

/** Badges that count nothing. */
const NONE = /^(0|)$/;

/**
 * How many of the conversations that stand in the list beside the open one say that something in them is unread; undefined where the map
 * knows no such list, or it is not there. Without a look at where anything stands.
 */
export function unreadConversations(document: Document, { page }: SurfaceMap): number | undefined {
  if (!page.conversation || !page.unread) return undefined;
  for (const place of page.conversation) {
    const rows = allIn(document, place);
    if (rows.length > 0) return rows.filter(row => isMarked(row, page.unread)).length;
  }
  return undefined;
}

function isMarked(row: Element, signs: SurfaceMap['page']['unread']): boolean {
  const mark = firstIn(row, signs);
  if (!mark) return false;
  // A dot has no words; a badge of nothing is left standing on some sites.
  return (
    mark.childElementCount > 0 || !NONE.test(mark.textContent?.trim() ?? '') || mark.childNodes.length === 0
  );
}
