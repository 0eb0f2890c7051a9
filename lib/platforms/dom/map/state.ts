import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { SurfaceState } from '../../platform.ts';
import { isShown } from '../find.ts';
import { createFirstItems } from './first-items.ts';
import type { MapList } from './list.ts';
import { looksLikeComments } from './looks-like-comments.ts';
import { allIn } from './place.ts';

/** So many comments are tried before the page counts as changed. */
const TRIED = 3;

export interface StateDeps {
  document: Document;
  map: SurfaceMap;
  list: MapList;
  isWhole(item: Element): boolean;
  knowsPost(): boolean;
  /** Why there is no area, when the site knows better than that it may still come. */
  withoutArea(): 'not-ready' | 'no-comments';
}

/** Can this page be read? Nothing is guessed: comments that are plainly there and do not fit the map are a changed page. */
export function createState(deps: StateDeps): () => SurfaceState {
  const firstItems = createFirstItems(deps.list, TRIED);
  return () => stateOf(deps, firstItems);
}

function stateOf(deps: StateDeps, firstItems: () => readonly Element[]): SurfaceState {
  const { document, list } = deps;
  const area = list.area();
  if (!area) {
    if (isWalled(deps)) return unreadable('blocked');
    return looksLikeComments(document) ? changed(document) : unreadable(deps.withoutArea());
  }
  const items = firstItems();
  if (items.some(deps.isWhole)) return deps.knowsPost() ? { readable: true } : unreadable('not-ready');
  if (items.length > 0 || looksLikeComments(area)) return changed(document);
  if (isWalled(deps)) return unreadable('blocked');
  const isEmpty = (deps.map.page.empty ?? []).some(place => allIn(document, place).some(isShown));
  return isEmpty && deps.knowsPost() ? { readable: true } : unreadable('not-ready');
}

const unreadable = (reason: 'not-ready' | 'no-comments' | 'changed' | 'blocked'): SurfaceState => ({
  readable: false,
  reason,
});

const changed = (document: Document): SurfaceState =>
  unreadable(document.readyState === 'loading' ? 'not-ready' : 'changed');

const isWalled = ({ document, map }: StateDeps): boolean =>
  (map.page.wall ?? []).some(place => allIn(document, place).some(isShown));
