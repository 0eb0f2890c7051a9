import type { SurfaceMap } from '../../../model/surface-map.ts';
import { authorIdPlaces } from './author-id.ts';
import type { Hints, InduceReason, Inferred } from './hints.ts';
import { infer } from './infer.ts';
import { conversationPage } from './message-page.ts';
import { pageSigns } from './page-signs.ts';
import type { InducedPart } from './parts.ts';

export interface Mended {
  map: SurfaceMap;
  /** What the built-in map knows, or every reader would want, and the mended one does not. */
  lost: LostPart[];
  /** Says no to an item that holds something new: it must not be read by this map. */
  explains: Inferred['explains'];
}
export type LostPart = InducedPart | 'own-account' | 'title' | 'published';

const WANTED: (keyof SurfaceMap['parts'])[] = [
  'name',
  'text',
  'time',
  'id',
  'authorId',
  'likes',
  'badge',
  'pinned',
  'picture',
];

/**
 * A map of the page as it stands now, for when the built-in one no longer fits. Costs a few milliseconds for a page of hundreds of
 * comments and looks at no more than the first hundred thousand elements; call it when the page is at rest, not for every change.
 * @param roots where comments may stand; the first that gives a map decides. @param now instant, UTC ms.
 */
export function mendedMap(
  roots: readonly Element[],
  hints: Hints,
  now: number,
  builtIn?: SurfaceMap,
): Mended | { reason: InduceReason } {
  let reason: InduceReason = 'no-list';
  for (const root of roots) {
    const inferred = infer(root, hints, now);
    if ('reason' in inferred) {
      reason = inferred.reason;
      continue;
    }
    const { ownerDocument } = root;
    const authorId = authorIdPlaces(ownerDocument, inferred.map, hints.profileLink);
    const page =
      hints.kind === 'dm'
        ? conversationPage(ownerDocument, inferred.map.page, builtIn?.page)
        : pageSigns(ownerDocument, inferred.map, builtIn, now);
    const map: SurfaceMap = {
      ...inferred.map,
      parts: { ...inferred.map.parts, ...(authorId ? { authorId } : {}) },
      page,
    };
    return { map, lost: lostIn(map, builtIn), explains: inferred.explains };
  }
  return { reason };
}

function lostIn(map: SurfaceMap, builtIn: SurfaceMap | undefined): LostPart[] {
  const wanted = builtIn ? (Object.keys(builtIn.parts) as (keyof SurfaceMap['parts'])[]) : WANTED;
  const lost: LostPart[] = wanted.filter(part => map.parts[part] === undefined);
  if (!map.box?.editor) lost.push('editor');
  if (!map.box?.control) lost.push('control');
  if (!map.page.me) lost.push('own-account');
  if (!map.page.title) lost.push('title');
  if (!map.page.published) lost.push('published');
  return lost;
}
