import { normalText } from '../../base/text.ts';
import type { PageFacts } from '../dom/map/facts.ts';
import { allIn } from '../dom/map/place.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { onceATask } from '../dom/once-a-task.ts';
import { visibleText } from '../dom/visible-text.ts';
import type { OwnAccount } from '../platform.ts';
import { BADGED_NAMES } from './maps/comments.ts';

const MAX_NAME = 200;

/** The names that bear the badge 作者, as often as there are different ones. */
function badgedNames(document: Document): Set<string> {
  const elements = BADGED_NAMES.flatMap(place => allIn(document, place));
  return new Set(elements.map(element => visibleText(element).slice(0, MAX_NAME)));
}

/** Who is logged in: named by the page, or by a comment of the author's own. Where the two differ, or there are several, nobody. */
function accountOf(document: Document, facts: PageFacts): OwnAccount | undefined {
  const shown = facts.account();
  const [badged, ...others] = badgedNames(document);
  if (badged === undefined) return shown;
  if (others.length > 0) return undefined;
  if (!shown) return { name: badged };
  return normalText(shown.name) === normalText(badged) ? shown : undefined;
}

/** What the map of the comments cannot say. Every comment asks who is logged in, and in a long list that takes a search. */
export function commentHooks(document: Document): MapHooks {
  let once: (() => OwnAccount | undefined) | undefined;
  const account = (facts: PageFacts) => {
    once ??= onceATask(() => accountOf(document, facts));
    return once();
  };
  return {
    authorIsSelf: true,
    account,
    // The console lists the account's own videos.
    post(facts) {
      const post = facts.postByTitle();
      const own = account(facts);
      return post && own ? { ...post, authorName: own.name } : post;
    },
  };
}
