import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { Watched } from '../while-same.ts';
import { allIn } from './place.ts';

/** Attributes by which elements are told apart whatever a map says. How they look is watched where a map asks for it. */
const ALWAYS = ['class', 'id', 'hidden', 'href', 'src', 'alt', 'title'];
const NAMED = /\[([a-zA-Z][\w-]*)| @([a-zA-Z][\w:.-]*)/g;

/** What of a page has to be watched to know that its map still finds the same. */
export function watchedBy(document: Document, map: SurfaceMap): Pick<Watched, 'attributes' | 'roots'> {
  const words = JSON.stringify(map);
  const named = [...words.matchAll(NAMED)].flatMap(([, inCss, said]) => inCss ?? said ?? []);
  const hosts = hostsOf(words);
  return {
    attributes: [...new Set([...ALWAYS, ...named])],
    roots() {
      const found = hosts?.flatMap(place => allIn(document, place));
      // One that has not opened its root yet may do so without a word.
      if (!found?.every(host => host.shadowRoot)) return undefined;
      return found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    },
  };
}

/** Elements of the page in whose shadow roots a map looks; undefined where roots stand in roots: each row may have one of its own. */
function hostsOf(words: string): string[] | undefined {
  const ways: string[][] = [];
  JSON.parse(words, (_key, value) => {
    if (typeof value === 'string') ways.push(value.split(' >> '));
    return value;
  });
  if (
    ways.some(([first = '', ...more]) => more.length > 1 || (more.length > 0 && first.startsWith(':scope')))
  )
    return undefined;
  return [...new Set(ways.flatMap(([first = '', ...more]) => (more.length > 0 ? first : [])))];
}
