import { normalText } from '../../../base/text.ts';
import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';

/** Items whose names and links are held against each other. */
const MOST = 200;

/**
 * Where the number of each author stands: in the first link of an item that leads to a person. Believed where names and links agree all
 * over the page: one name has one link, one link one name.
 * @param profileLink parts of addresses that lead to a person.
 */
export function authorIdPlaces(
  document: Document,
  map: SurfaceMap,
  profileLink: readonly string[],
): Place[] | undefined {
  const places = profileLink.map(link => `a[href*="${CSS.escape(link)}"] @href`);
  const found = places.filter(place => namesAgree(document, map, place));
  return found.length > 0 ? found : undefined;
}

function namesAgree(document: Document, map: SurfaceMap, place: Place): boolean {
  const list = createMapList(document, map);
  const parts = createParts({ ...map, parts: { ...map.parts, authorId: [place] } }, list);
  const [linkOf, nameOf] = [new Map<string, string>(), new Map<string, string>()];
  for (const item of list.all().slice(0, MOST)) {
    const [name, link] = [parts.of(item, 'name'), parts.of(item, 'authorId')];
    if (name.kind !== 'found' || link.kind !== 'found') return false;
    const [who, where] = [normalText(name.value), link.value.replace(/[?#].*$/, '')];
    if ((linkOf.get(who) ?? where) !== where || (nameOf.get(where) ?? who) !== who) return false;
    linkOf.set(who, where);
    nameOf.set(where, who);
  }
  return nameOf.size > 1;
}
