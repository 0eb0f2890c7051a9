import type { Post } from '../../model/item.ts';
import type { PageFacts } from '../dom/map/facts.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { personIn, photoIdAt } from './address.ts';

const MAX_TITLE = 300;

/** The video in the address, while it is the one that was opened: the next one comes without a new page. */
function postAt(document: Document, opened: URL, facts: PageFacts): Post | undefined {
  const key = photoIdAt(opened);
  const now = URL.canParse(document.URL) ? photoIdAt(new URL(document.URL)) : undefined;
  if (key === undefined || (now !== undefined && now !== key)) return undefined;
  return {
    key,
    title: (facts.words('title') ?? '').replace(/[-–—|_\s]*快手$/, '').slice(0, MAX_TITLE),
    url: `https://www.kuaishou.com/short-video/${key}`,
  };
}

/** What the map of the public page cannot say. Who is logged in, the page says nowhere that is known. */
export const shortVideoHooks = (document: Document, url: URL): MapHooks => ({
  authorIdFrom: personIn,
  post: facts => postAt(document, url, facts),
});
