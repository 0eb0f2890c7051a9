import { normalText } from '../../../base/text.ts';
import type { Post } from '../../../model/item.ts';
import type { Place, Signs, SurfaceMap } from '../../../model/surface-map.ts';
import type { OwnAccount } from '../../platform.ts';
import { countWithin } from '../count-text.ts';
import { postByTitle } from '../post-by-title.ts';
import { visibleText } from '../visible-text.ts';
import { oneIn, parsePlace } from './place.ts';

const MAX_NAME = 200;
const MAX_TITLE = 300;

type PagePart = keyof SurfaceMap['page'];

/** What the page says beside its comments: who is logged in, which post it is. */
export interface PageFacts {
  /** The words at the first sign that has any; `undefined`, too, when two signs have different ones. */
  words(part: PagePart): string | undefined;
  disagreements(): string[];
  /** Has the map signs of this part? */
  knows(part: PagePart): boolean;
  account(): OwnAccount | undefined;
  /** By title and time of publication, for pages that have no id of it. */
  postByTitle(): Post | undefined;
  total(): number | undefined;
}

export interface FactHooks {
  /** Whom words at one of the map's `peer` name; undefined where they are others. */
  peerFrom?(raw: string): string | undefined;
}

export function createFacts(document: Document, map: SurfaceMap, { peerFrom }: FactHooks = {}): PageFacts {
  const disputed = new Set<string>();
  const words = (part: PagePart): string | undefined => {
    const all = saidBy(document, map.page[part], part === 'peer' ? peerFrom : undefined);
    const isDisputed = new Set(all.map(normalText)).size > 1;
    if (isDisputed) disputed.add(part);
    else disputed.delete(part);
    return isDisputed ? undefined : all[0];
  };
  const account = (): OwnAccount | undefined => {
    const name = words('me')?.slice(0, MAX_NAME);
    const id = words('meId')?.slice(0, 80);
    return name === undefined ? undefined : { name, ...(id === undefined ? {} : { id }) };
  };
  return {
    words,
    knows: part => map.page[part] !== undefined,
    account,
    disagreements: () => [...disputed],
    postByTitle: () =>
      postByTitle(
        (words('title') ?? '').slice(0, MAX_TITLE),
        words('published') ?? '',
        words('author') ?? account()?.name,
      ),
    total: () => {
      const said = words('total');
      return said === undefined ? undefined : countWithin(said);
    },
  };
}

/** What each sign says that says anything. */
function saidBy(
  document: Document,
  signs: Signs | undefined,
  meaning: (raw: string) => string | undefined = raw => raw,
): string[] {
  return (signs ?? []).flatMap(place => {
    const element = oneIn(document, place);
    const said = element && meaning(valueAt(element, place).trim());
    return said ? [said] : [];
  });
}

/** The attribute that the place names, else the words. */
export function valueAt(element: Element, place: Place): string {
  const { attribute } = parsePlace(place);
  return attribute === undefined ? visibleText(element) : (element.getAttribute(attribute) ?? '');
}
