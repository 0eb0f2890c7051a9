import { normalText } from '../../../base/text.ts';
import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { createFacts } from '../map/facts.ts';
import { foundIn } from './places.ts';

type Page = SurfaceMap['page'];

/** What says nothing of who the other side is. */
const KEPT = ['meId', 'empty', 'wall', 'conversation', 'unread'] as const;
const MOST_SIGNS = 6;

/**
 * What the page says beside the messages: what the built-in map still finds of it, and who the other side is by every sign that says the
 * same. Of the built-in signs of the other side's number only one that finds a single element is believed.
 */
export function conversationPage(document: Document, inferred: Page, builtIn: Page = {}): Page {
  const kept: Record<string, Place[]> = {};
  for (const part of KEPT) {
    const living = (builtIn[part] ?? []).filter(place => foundIn(document, place).length > 0);
    if (living.length > 0) kept[part] = living;
  }
  const me = accountPlaces(document, inferred, builtIn);
  const ids = (builtIn.peerId ?? []).filter(
    place => foundIn(document, place).length === 1 && saidAt(document, 'peerId', [place]) !== undefined,
  );
  const peer = inferred.peer ?? [];
  const said = saidAt(document, 'peer', peer);
  const agreeing = (builtIn.peer ?? []).filter(
    place => !peer.includes(place) && saidAt(document, 'peer', [place]) === said,
  );
  return {
    ...kept,
    ...(ids.length > 0 ? { peerId: ids } : {}),
    ...inferred,
    ...(me.length > 0 ? { me } : {}),
    ...(peer.length > 0 ? { peer: [...peer, ...agreeing].slice(0, MOST_SIGNS) } : {}),
  };
}

/** The other side is not oneself, and who speaks on the right is. */
function accountPlaces(document: Document, inferred: Page, builtIn: Page): Place[] {
  const [own, peer] = [saidAt(document, 'me', inferred.me), saidAt(document, 'peer', inferred.peer)];
  const kept = (builtIn.me ?? []).filter(place => {
    const said = saidAt(document, 'me', [place]);
    return said !== undefined && said !== peer && (own === undefined || said === own);
  });
  return [...kept, ...(inferred.me ?? [])].slice(0, MOST_SIGNS);
}

function saidAt(
  document: Document,
  part: 'peer' | 'peerId' | 'me',
  places: readonly Place[] = [],
): string | undefined {
  const nothing = { area: ['body'], item: ['body'], parts: { text: ['body'] } };
  const said = createFacts(document, { ...nothing, page: { [part]: [...places] } }).words(part);
  return said === undefined ? undefined : normalText(said);
}
