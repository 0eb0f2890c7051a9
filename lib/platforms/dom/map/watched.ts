import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { Watched } from '../while-same.ts';
import { allIn, parsePlace } from './place.ts';

/** Attributes by which elements are told apart whatever a map says. How they look is watched where a map asks for it. */
const ALWAYS = ['class', 'id', 'hidden', 'href', 'src', 'alt', 'title'];
const NAMED = /\[([a-zA-Z][\w-]*)| @([a-zA-Z][\w:.-]*)/g;

/** What of a page has to be watched to know that its map still finds the same. */
export function watchedBy(document: Document, map: SurfaceMap): Pick<Watched, 'attributes' | 'roots'> {
  const words = JSON.stringify(map);
  const named = [...words.matchAll(NAMED)].flatMap(([, inCss, said]) => inCss ?? said ?? []);
  const outer = hostsOf(map);
  return {
    attributes: [...new Set([...ALWAYS, ...named])],
    roots() {
      const hosts = outer?.flatMap(place => allIn(document, place));
      // One that has not opened its root yet may do so without a word.
      if (!hosts?.every(host => host.shadowRoot !== null)) return undefined;
      return hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    },
  };
}

/** Elements of the page in whose shadow roots a map looks; undefined where each row has one of its own. */
function hostsOf({ area, item, reply = [], page }: SurfaceMap): string[] | undefined {
  const depth = (place: string) => parsePlace(place).steps.length;
  if ([...item, ...reply].some(place => depth(place) > 1)) return undefined;
  const outside = [area, ...Object.values(page)].flatMap(signs => signs ?? []);
  if (outside.some(place => depth(place) > 2)) return undefined;
  return [
    ...new Set(outside.filter(place => depth(place) === 2).map(place => parsePlace(place).steps[0] ?? '')),
  ];
}
